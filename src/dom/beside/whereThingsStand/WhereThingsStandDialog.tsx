import { useState } from 'preact/hooks';
import { useApp, useGame } from '#dom/game.ts';
import { ReadingDialog } from '#dom/parts/ReadingDialog.tsx';
import { t } from '#words/analysis.ts';
import { WhereThingsStand } from './WhereThingsStand.tsx';

/** At the table: the basis is what the table gives to whoever has their papers on screen, and no more. */
export function WhereThingsStandDialog() {
  const whose = useGame(({ device: { mode, seat } }) => `${mode} ${seat}`);
  return (
    <ReadingDialog
      title={t('analysis:title')}
      about={t('analysis:about')}
      className="standing-dialog"
    >
      <Now key={whose} />
    </ReadingDialog>
  );
}

function Now() {
  const { table } = useApp();
  const view = useGame(s => s.view);
  const [basis] = useState(() => table()?.basis() ?? null); // lines in force do not change under a dialog
  if (!view || !basis) return null;
  return (
    <WhereThingsStand basis={basis} text={view.text} about={t(`analysis:scope.${basis.scope}`)} />
  );
}
