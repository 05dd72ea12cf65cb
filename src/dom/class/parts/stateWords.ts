/** How a table stands, in a few words. */
import type { PublicView } from '#engine/types.ts';
import type { OnlookerTable } from '#wire/seen.ts';
import { floorOf } from '#store/select.ts';
import { everyParty, TheShort, theShort } from '#words/parties.ts';
import { listed } from '#words/lists.ts';
import { t } from '#words/teacher.ts';

/** "3 of 4 seats sealed": what all may know. */
export function stateWords({
  view,
  isPaused,
  isClosed,
}: Pick<OnlookerTable, 'view' | 'isPaused' | 'isClosed'>): string {
  // prettier-ignore
  if (view.phase !== 'ended' && isClosed) return t('teacher:state.closed');
  const words = phaseWords(view);
  return isPaused ? `${words}, ${t('teacher:state.paused')}` : words;
}

function phaseWords(view: PublicView): string {
  const { phase, awaited } = view;
  const total = everyParty().length;
  const count = total - awaited.length;
  switch (phase) {
    case 'caucus': {
      const floor = floorOf(view);
      return floor ? t('teacher:state.caucus', { party: TheShort(floor.party) }) : '';
    }
    case 'brief':
    case 'marks':
    case 'ratification':
    case 'postSettlement':
      return t(`teacher:state.${phase}`, { count, total });
    case 'summary':
    case 'ended':
      return t(`teacher:state.${phase}`);
  }
}

/** "the EU and Russia". */
export const shortNames = (parties: PublicView['awaited']): string =>
  listed(
    everyParty()
      .filter(party => parties.includes(party))
      .map(theShort),
  );
