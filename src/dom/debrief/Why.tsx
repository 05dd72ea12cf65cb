import type { PartyView, PublicView } from '#engine/types.ts';
import { t } from '#words/debrief.ts';
import { Accepted } from './Accepted.tsx';
import { Ground } from './Ground.tsx';
import { Lines } from './Lines.tsx';
import { Reading } from './Reading.tsx';
import { TurningPoints } from './TurningPoints.tsx';

interface Props {
  readonly view: PublicView;
  readonly papers: PartyView | null;
  readonly watched: boolean;
}

/** Why it happened: lines held and crossed, turning points, and how the others were read. */
export function Why({ view, papers, watched }: Props) {
  return (
    <section class="debrief-sheet">
      <h2>{t('debrief:lines')}</h2>
      <Lines view={view} papers={papers} />
      <h3>{t('debrief:turning')}</h3>
      <TurningPoints view={view} />
      <Accepted view={view} />
      <Ground />
      {!watched && <Reading papers={papers} />}
    </section>
  );
}
