/** A recorded full game played again from its log, beside one copy of that log's end through JSON. */
import { replay } from '#engine/replay.ts';
import { recordedGame } from '../game.ts';
import { inTurn, millisecondsOf, type Bench } from '../measure.ts';

export default {
  id: 'replay',
  unit: 'ms',
  goal: { atMost: 20 },
  measure() {
    const { log, end } = recordedGame();
    return inTurn(
      () =>
        millisecondsOf(() => {
          if (!replay(log).ok) throw new Error('the recorded game does not replay');
        }),
      () => millisecondsOf(() => JSON.parse(JSON.stringify(end))),
    );
  },
} satisfies Bench;
