/** Whole games of computer seats, with every view that a seat was shown and what it decided on it. */
import { DIFFICULTIES, PERSONALITIES, type Character, type Difficulty } from '#ai/character.ts';
import { negotiator, type Seated } from '#ai/negotiator.ts';
import type { Decision } from '#ai/opponent.ts';
import { byParty } from '#engine/parties.ts';
import { Referee } from '#engine/referee.ts';
import { replay } from '#engine/replay.ts';
import { isSwap, SWAPS_MAX } from '#engine/swaps.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { ByParty, ChairAct, Party, PartyView, Setting, Swap } from '#engine/types.ts';
import { Dice } from '#tournament/dice.ts';

export interface Decided {
  readonly view: PartyView;
  readonly decision: Decision;
  readonly seated: Seated;
}

export type Seats = ByParty<Seated>;
type FindSwaps = (referee: Referee) => readonly Swap[];

/** Seats of personalities drawn from the seed; the difficulties too, unless one is given. */
export function someSeats(
  seed: number,
  difficulty?: Difficulty,
  parties: readonly Party[] = PARTIES,
): Seats {
  const dice = new Dice(seed + 77);
  return byParty(parties, party => ({
    character: {
      personality: dice.pick(PERSONALITIES),
      difficulty: difficulty ?? dice.pick(DIFFICULTIES),
    },
    seed: (seed * 4 + parties.indexOf(party)) >>> 0,
  }));
}

export const seatsOf = (
  character: Character,
  seed: number,
  parties: readonly Party[] = PARTIES,
): Seats =>
  byParty(parties, party => ({ character, seed: (seed * 4 + parties.indexOf(party)) >>> 0 }));

/** A negotiator's decision, which it has at once. */
export const decisionOf = (seated: Seated, view: PartyView): Decision =>
  negotiator(seated).decide(view) as Decision;

/**
 * A game to its end; `watch` is told of every decision before it is played. Throws where the referee refuses
 * an act, or where the game takes more moves than the rules leave room for.
 */
export function playOut(
  setting: Setting,
  seed: number,
  seats: Seats,
  watch: (decided: Decided) => void = () => undefined,
  findSwaps: FindSwaps = () => [],
): Referee {
  const referee = new Referee(setting, seed);
  const opponents = byParty(setting.parties, party => negotiator(seats[party]));
  for (let left = movesIn(setting); left > 0; left--) {
    const { phase, awaited } = referee.publicView();
    if (phase === 'ended') return referee;
    const [party] = awaited;
    if (party === undefined) {
      const act: ChairAct =
        phase === 'summary'
          ? { type: 'nextRound' }
          : { type: 'offerSwaps', swaps: findSwaps(referee) };
      expectPlayed(referee.chair(act), act);
      continue;
    }
    const view = referee.viewFor(party);
    const decision = opponents[party].decide(view) as Decision;
    if (decision.length === 0) throw new Error(`${party} did nothing in ${phase}`);
    watch({ view, decision, seated: seats[party] });
    for (const act of decision) expectPlayed(referee.act(party, act), act);
  }
  throw new Error(`the talks do not end: ${setting.scenario}, seed ${seed}`);
}

/** Every decision of a game. */
export function decidedIn(setting: Setting, seed: number, seats: Seats): readonly Decided[] {
  const decided: Decided[] = [];
  playOut(setting, seed, seats, one => decided.push(one));
  return decided;
}

/** No game has more decisions than this: all mark, each turn is an initiative with the votes of all others, all sign twice. */
export function movesIn({ parties, agendas, laps }: Setting): number {
  const seats = parties.length;
  const round = seats + laps * seats * seats + 1;
  return seats + agendas.length * round + seats + 1 + seats + seats + 1;
}

/** Single changes that help someone and hurt nobody, three at most. */
export function simpleSwaps(referee: Referee): readonly Swap[] {
  const played = replay(referee.log());
  if (!played.ok) throw new Error(played.refusal.code);
  const { setting } = played.value;
  return setting.points
    .flatMap(({ id: point, options }) =>
      options.map((option): Swap => ({ id: `${point}-${option}`, changes: [{ point, option }] })),
    )
    .filter(swap => isSwap(played.value, swap))
    .slice(0, SWAPS_MAX);
}

function expectPlayed(played: ReturnType<Referee['act']>, act: unknown): void {
  if (!played.ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(played.refusal)}`);
}

/** The others at the table, in order. */
export const othersOf = (party: Party, parties: readonly Party[]): readonly Party[] =>
  parties.filter(p => p !== party);
