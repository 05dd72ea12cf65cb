import type { PartyView, PublicView } from '#engine/types.ts';
import { t } from '#words/debrief.ts';
import { Lines } from './Lines.tsx';
import { TurningPoints } from './TurningPoints.tsx';

interface Props {
  readonly view: PublicView;
  readonly papers: PartyView | null;
}

/** Why it happened: lines held and crossed, and turning points. */
export function Why({ view, papers }: Props) {
  return (
    <section class="debrief-sheet debrief-parts debrief-lines-first">
      <div>
        <h2>{t('debrief:lines')}</h2>
        <Lines view={view} papers={papers} />
      </div>
      <div>
        <h3>{t('debrief:turning')}</h3>
        <TurningPoints view={view} />
      </div>
    </section>
  );
}
