/** How many acts the rules take in a second, beside copies of the same state through JSON. */
import { begin } from '#engine/begin.ts';
import { play } from '#engine/play.ts';
import { recordedGame } from '../game.ts';
import { inTurn, millisecondsOf, type Bench } from '../measure.ts';

export default {
  id: 'acts',
  unit: 'acts/s',
  goal: { atLeast: 20_000 },
  measure() {
    const { log, end } = recordedGame();
    const perSecond = (milliseconds: number) => (log.moves.length / milliseconds) * 1000;
    const playAll = () => {
      let negotiation = begin(log.setting, log.seed);
      for (const move of log.moves) {
        const next = play(negotiation, move);
        if (!next.ok) throw new Error(next.refusal.code);
        negotiation = next.value;
      }
    };
    const copyAll = () => {
      for (const _ of log.moves) JSON.parse(JSON.stringify(end.points));
    };
    return inTurn(
      () => perSecond(millisecondsOf(playAll)),
      () => perSecond(millisecondsOf(copyAll)),
    );
  },
} satisfies Bench;
