import { FoldedSheet } from '#dom/parts/FoldedSheet.tsx';
import type { PartyView, PublicView } from '#engine/types.ts';
import { t } from '#words/debrief.ts';
import { Accepted } from './Accepted.tsx';
import { Ground } from './Ground.tsx';
import { Predictions } from './Predictions.tsx';

interface Props {
  readonly view: PublicView;
  readonly papers: PartyView | null;
  readonly watched: boolean;
}

/** How it went, round by round: marks, ground given, and how the others were read. */
export function Measures({ view, papers, watched }: Props) {
  return (
    <FoldedSheet title={t('debrief:measures')}>
      {() => (
        <>
          <Accepted view={view} />
          <Ground />
          {!watched && <Predictions papers={papers} />}
        </>
      )}
    </FoldedSheet>
  );
}
