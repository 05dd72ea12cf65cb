import { useState } from 'preact/hooks';
import { useApp, useGame } from '#dom/game.ts';
import { ReadingDialog } from '#dom/reading/ReadingDialog.tsx';
import { t } from '#words/analysis.ts';
import { WhereThingsStand } from './WhereThingsStand.tsx';

/** At the table, where hints were chosen: the basis is what the table gives, and no more. */
export function StandingDialog() {
  const { table } = useApp();
  const view = useGame(s => s.view);
  const [basis] = useState(() => table()?.basis() ?? null); // lines in force do not change under a dialog
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
