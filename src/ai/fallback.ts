/** The least a seat can do so that the talks go on, should an opponent fail: no mark, no yes, no signature. */
import type { Act, PartyView } from '#engine/types.ts';

export function leastAct(view: PartyView): Act {
  switch (view.phase) {
    case 'brief':
      return { type: 'declare', lines: view.declaredByDefault };
    case 'marks':
      return { type: 'seal' };
    case 'caucus':
      return view.caucus?.tabled ? { type: 'vote', yes: false } : { type: 'pass' };
    case 'ratification':
      return { type: 'sign', signing: 'refuse' };
    case 'postSettlement':
      return { type: 'answerSwaps', yes: [] };
    case 'summary':
    case 'ended':
      return { type: 'leave' };
  }
}
