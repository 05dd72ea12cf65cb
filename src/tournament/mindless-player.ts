/** A scripted person who only presses on: what the talks give to somebody who decides nothing. */
import type { Opponent } from '#ai/opponent.ts';
import { changesOf, type Act, type PartyView } from '#engine/types.ts';
import { crossesOwn, declareAsUsual, notAsked, signOverLines } from './scripted.ts';

/** Seals without a mark, passes, votes yes to all that crosses none of its lines, and signs whatever comes of it. */
export const mindlessPlayer: Opponent = { decide: view => actsOf(view) };

function actsOf(view: PartyView): readonly Act[] {
  switch (view.phase) {
    case 'brief':
      return declareAsUsual(view);
    case 'marks':
      return [{ type: 'seal' }];
    case 'caucus': {
      const tabled = view.caucus?.tabled;
      if (!tabled) return [{ type: 'pass' }];
      return [{ type: 'vote', yes: !crossesOwn(view, changesOf(tabled.initiative)) }];
    }
    case 'ratification':
      return signOverLines(view);
    case 'postSettlement':
      return [{ type: 'answerSwaps', yes: view.swaps.map(swap => swap.id) }];
    case 'summary':
    case 'ended':
      return notAsked(view);
  }
}
