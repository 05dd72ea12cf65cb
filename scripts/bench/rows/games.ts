/** How many whole quick games four computer seats play in a second, beside four of the baseline. */
import { baseline } from '#tournament/baseline/baseline.ts';
import { DEFAULT_CHARACTER } from '#ai/character.ts';
import { negotiator } from '#ai/negotiator.ts';
import type { Decision, Opponent } from '#ai/opponent.ts';
import { settingOf } from '#content/setting.ts';
import { byParty } from '#engine/parties.ts';
import { Referee } from '#engine/referee.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { ChairAct, Result, Setting } from '#engine/types.ts';
import { shippedContent } from '../../content/read.ts';
import { inTurn, millisecondsOf, type Bench } from '../measure.ts';

const GAMES = 10; // in one sample, each from a seed of its own

export default {
  id: 'games',
  unit: 'games/s',
  goal: { atLeast: 500 },
  measure() {
    const choice = { length: 'quick', day: '2025-11-21', brief: 'full' } as const;
    const setting = settingOf(shippedContent(), choice);
    const perSecond = (opponent: (seed: number) => Opponent) => () => {
      const milliseconds = millisecondsOf(() => {
        for (let seed = 1; seed <= GAMES; seed++) playOut(setting, seed, opponent);
      });
      return (GAMES / milliseconds) * 1000;
    };
    return inTurn(
      perSecond(seed => negotiator({ character: DEFAULT_CHARACTER, seed })),
      perSecond(seed => baseline({ seed })),
    );
  },
} satisfies Bench;

/** One game to its end through the referee; a refused act is a mistake of the opponent. */
function playOut(setting: Setting, seed: number, opponent: (seed: number) => Opponent): void {
  const referee = new Referee(setting, seed);
  let place = seed * PARTIES.length;
  const opponents = byParty(PARTIES, () => opponent(place++));
  for (;;) {
    const { phase, awaited } = referee.publicView();
    if (phase === 'ended') return;
    const [party] = awaited;
    if (!party) {
      check(referee.chair(phase === 'summary' ? { type: 'nextRound' } : NO_SWAPS));
      continue;
    }
    const decision = opponents[party].decide(referee.viewFor(party)) as Decision;
    for (const act of decision) check(referee.act(party, act));
  }
}

const NO_SWAPS: ChairAct = { type: 'offerSwaps', swaps: [] };

function check(played: Result<void>): void {
  if (!played.ok) throw new Error(`refused: ${played.refusal.code}`);
}
