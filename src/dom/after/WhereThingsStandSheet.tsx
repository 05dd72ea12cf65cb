import { useState } from 'preact/hooks';
import { useApp } from '#dom/game.ts';
import { FoldedSheet } from '#dom/parts/FoldedSheet.tsx';
import type { PublicView } from '#engine/types.ts';
import { t } from '#words/analysis.ts';
import { WhereThingsStand } from '#dom/beside/whereThingsStand/WhereThingsStand.tsx';

/** In the debrief, always: the talks are over, and everything may be reckoned with. */
export function WhereThingsStandSheet({ view }: { readonly view: PublicView }) {
  const { table } = useApp();
  const [basis] = useState(() => table()?.basis() ?? null);
  if (!basis) return null;
  return (
    <FoldedSheet title={t('analysis:title')}>
      {() => (
        <WhereThingsStand basis={basis} text={view.text} about={t('analysis:scope.debrief')} />
      )}
    </FoldedSheet>
  );
}
