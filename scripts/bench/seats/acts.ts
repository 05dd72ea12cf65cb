/** How long computer seats take over each act of whole games, wherever this runs: a worker, or a page. */
import { baseline } from '#tournament/baseline/baseline.ts';
import type { Difficulty } from '#ai/character.ts';
import type { Decision } from '#ai/opponent.ts';
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { PartyView, Setting } from '#engine/types.ts';
import { thinkingDesk } from '#table/thinking/desk.ts';
import { someSeats } from '../../../tests/ai/games.ts';
import { playGame } from '#tournament/play.ts';

/** Games of four seats of one difficulty, their personalities drawn from the seed of each game. */
export interface Games {
  readonly setting: Setting;
  readonly seeds: readonly number[];
  readonly difficulty: Difficulty;
}

/** Milliseconds, one entry a decision. */
export interface Took {
  readonly own: readonly number[];
  readonly baseline: readonly number[]; // on the same views
}

const RUNS = 3; // of which the quickest counts, act by act: the machine has other things to do
const REPEATS = 20; // of the baseline, which is too quick for the clock of a page

/** Goes through the desk of the game's own worker; every view is a copy, as between threads. */
export function took(games: Games): Took {
  const runs = Array.from({ length: RUNS }, () => tookOnce(games));
  const quickest = (of: keyof Took): readonly number[] =>
    (runs[0]?.[of] ?? []).map((_, act) => Math.min(...runs.map(run => run[of][act] ?? Infinity)));
  return { own: quickest('own'), baseline: quickest('baseline') };
}

function tookOnce({ setting, seeds, difficulty }: Games): Took {
  const own: number[] = [];
  const plain: number[] = [];
  for (const seed of seeds) {
    const seats = someSeats(seed, difficulty);
    const answer = thinkingDesk();
    answer({ type: 'seats', seats: PARTIES.map(party => ({ party, ...seats[party] })) });
    const beside = baseline({ seed });
    const decide = (shown: PartyView): Decision => {
      const view = structuredClone(shown);
      const begun = performance.now();
      const reply = answer({ type: 'decide', id: own.length, view });
      const done = performance.now();
      for (let i = 0; i < REPEATS; i++) void beside.decide(view);
      own.push(done - begun);
      plain.push((performance.now() - done) / REPEATS);
      if (!reply || 'fault' in reply) throw new Error(reply?.fault ?? 'no reply');
      return reply.decision;
    };
    const { faults } = playGame({ setting, seed, seats: byParty(PARTIES, () => ({ decide })) });
    if (faults.length > 0) throw new Error(faults.join('; '));
  }
  return { own, baseline: plain };
}
