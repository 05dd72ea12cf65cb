import { useMemo } from 'preact/hooks';
import { useApp, useGame } from '#dom/game.ts';
import { ReadingDialog } from '#dom/reading/ReadingDialog.tsx';
import { t } from '#words/analysis.ts';
import { WhereThingsStand } from './WhereThingsStand.tsx';

/** At the table: the basis is what the table gives to whoever has their papers on screen, and no more. */
export function StandingDialog() {
  const { table } = useApp();
  const view = useGame(s => s.view);
  const whose = useGame(({ device: { mode, seat } }) => `${mode} ${seat}`);
  const basis = useMemo(() => table()?.basis() ?? null, [whose]); // lines in force do not change under a dialog
  return (
    <ReadingDialog
      title={t('analysis:title')}
      about={t('analysis:about')}
      className="standing-dialog"
    >
      {view && basis && (
        <WhereThingsStand
          basis={basis}
          text={view.text}
          about={t(`analysis:scope.${basis.scope}`)}
        />
      )}
    </ReadingDialog>
  );
}
