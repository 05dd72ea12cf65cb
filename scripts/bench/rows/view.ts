/** The four views after an act, beside one copy of the state through JSON. */
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { viewFor } from '#engine/view.ts';
import { recordedGame } from '../game.ts';
import { inTurn, millisecondsOf, type Bench } from '../measure.ts';

export default {
  id: 'views',
  unit: 'ms',
  goal: { atMost: 1 },
  measure() {
    const { states } = recordedGame();
    const late = states[Math.floor(states.length * 0.9)];
    if (!late) throw new Error('the recorded game is empty');
    return inTurn(
      () => millisecondsOf(() => PARTIES.forEach(party => viewFor(late, party))),
      () => millisecondsOf(() => JSON.parse(JSON.stringify(late))),
    );
  },
} satisfies Bench;
