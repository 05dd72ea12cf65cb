/**
 * The level: the worth of the whole text that a seat aims at. It comes down from the most that can still be
 * reached towards the least worth signing, with time and with what the others have given (Faratin, Sierra and
 * Jennings 1998).
 */
import type { Mandate, Party, PartyView, PointId, Reveal } from '#engine/types.ts';
import type { Manner, Skill } from './temper.ts';

/** A moment of the talks. */
export interface Moment {
  readonly round: number;
  readonly rounds: number;
  readonly laps: number;
  readonly seats: number; // each has a turn in every lap
  readonly turn: number | null; // of the caucus, laps counted through; null: while marks are given
}

export function momentOf({ round, rounds, setting, caucus }: PartyView): Moment {
  const { laps, parties } = setting;
  const seats = parties.length;
  const turn = caucus ? (caucus.lap - 1) * seats + caucus.turn : null;
  return { round, rounds, laps, seats, turn };
}

const CAUCUS = 0.5; // the caucus begins so much later than the marks, in rounds; it lasts as long

/**
 * How far the talks are through: 0 at the first marks, 1 at the last turn to speak. `ahead`: chances to speak
 * later.
 */
export function progressAt({ round, rounds, laps, seats, turn }: Moment, ahead = 0): number {
  const inRound = turn === null ? 0 : (CAUCUS * (1 + turn / (laps * seats))) / 2;
  const step = turn === null ? CAUCUS / 2 : CAUCUS / 2 / laps;
  const progress = (round - 1 + inRound + ahead * step) / (rounds - CAUCUS);
  return Math.max(0, Math.min(1, progress));
}

/** The least worth signing and the most that can be reached. */
export interface Reach {
  readonly least: number;
  readonly most: number;
}

/** `towards`: how far the others have come towards the seat, 0 to 1. */
export function levelAt(
  { least, most }: Reach,
  {
    depth,
    bend,
    haste,
    reciprocity,
  }: Pick<Manner & Skill, 'depth' | 'bend' | 'haste' | 'reciprocity'>,
  progress: number,
  towards: number,
): number {
  const way = bent(progress, bend);
  const down = Math.min(1, haste + (depth - haste) * way + reciprocity * towards * way);
  return least + Math.max(0, most - least) * (1 - down);
}

/** A curve through (0, 0) and (1, 1), below the straight line for `bend` above 1; between whole powers it is mixed, since `Math.pow` differs from engine to engine. */
function bent(x: number, bend: number): number {
  if (bend < 1) return 1 - bent(1 - x, 1 / bend);
  const whole = Math.floor(bend);
  let power = 1;
  for (let k = 0; k < whole; k++) power *= x;
  return power + (bend - whole) * (power * x - power);
}

/**
 * How far the others have come towards the seat, 0 to 1: of the marks on points that were marked before, the
 * share that moved to what is worth more to it, less those that moved away.
 */
export function comeTowards({ seat, mandate, reveals, setting }: PartyView): number {
  const known = towards.get(reveals)?.get(mandate);
  if (known !== undefined) return known;
  let moved = 0;
  let counted = 0;
  const before = new Map<PointId, Reveal>();
  for (const reveal of reveals) {
    for (const point of reveal.agenda) {
      const last = before.get(point);
      before.set(point, reveal);
      if (!last) continue;
      const worth = (party: Party, of: Reveal) =>
        mandate.preferences[point]?.[of.marks[party][point]?.option ?? ''] ?? 0;
      for (const party of setting.parties) {
        if (party === seat || !reveal.marks[party][point] || !last.marks[party][point]) continue;
        counted += 1;
        moved += Math.sign(worth(party, reveal) - worth(party, last));
      }
    }
  }
  const share = counted === 0 ? 0 : Math.max(0, moved / counted);
  const shares = towards.get(reveals) ?? new WeakMap<Mandate, number>();
  towards.set(reveals, shares.set(mandate, share));
  return share;
}

/** Marks that are revealed never change, so each reading of them is done once. */
const towards = new WeakMap<readonly Reveal[], WeakMap<Mandate, number>>();
