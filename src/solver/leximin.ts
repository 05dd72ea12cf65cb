/**
 * Leximin: the least share as large as possible, then the next, and so on (Rawls 1971; Sen 1970; as a
 * solution of bargaining, Imai 1983). The largest least share is a search; the texts that have it are few, and
 * the best of them is read off. Where they are many, some party has the least share in every best text: each
 * is tried in that place, and the rest go on above it.
 */
import { EPSILON, type Ascent } from './ascent.ts';
import { leastGoal, type Row } from './goal.ts';
import { lowerText, type Text } from './model.ts';
import { optimise, type Optimum } from './optimum.ts';
import { tiesAt, type Tie } from './ties.ts';
import type { Work } from './work.ts';
import { floorRows, unit, type Zone } from './zone.ts';

/** Shares are (sum - from) / scale, by party. Parties left out have nothing to gain. */
export interface Shares {
  readonly parties: readonly number[];
  readonly from: readonly number[];
  readonly scale: readonly number[];
}

/** `texts` and `lowest` are of all texts with the best sorted shares, and among them the best sorted gains. */
export interface Leximin {
  readonly text: Text | null; // the lowest of the best; null: no text
  readonly texts: number | null; // that are as good; null: not all were found within the caps, or sought
  readonly least: number; // the least share
  readonly upper: number; // no text has a larger least share
}

const FEW = 20_000; // beginnings: above it, fixing the party with the least share is quicker

/** The zone's texts that are leximin-best. Nobody's share is below 0 in them. */
export function leximin(all: Zone, shares: Shares, work: Work): Leximin {
  const kept = all.floors.map((_, p) => (shares.parties.includes(p) ? shares.from[p]! : null));
  const zone = { ...all, rows: [...all.rows, ...floorRows(all, kept)] };
  const search = new Ranks(zone, shares, work);
  const first = search.bestLeast(shares.parties, [], 0);
  if (!first.best)
    return { text: null, texts: first.proved ? 0 : null, least: -Infinity, upper: first.upper };
  const { value, text } = first.best;
  if (!first.proved || !work.ties)
    return { text: [...text], texts: null, least: value, upper: first.upper };
  search.go(shares.parties, [], value, first.root);
  const found = { least: value, upper: value };
  if (search.capped || search.found.length === 0) return { ...found, text: [...text], texts: null };
  return { ...found, ...bestTie(search.found, shares) };
}

class Ranks {
  readonly #zone: Zone;
  readonly #shares: Shares;
  readonly #work: Work;
  readonly #seen = new Set<string>();
  readonly found: Tie[] = [];
  capped = false;

  constructor(zone: Zone, shares: Shares, work: Work) {
    this.#zone = zone;
    this.#shares = shares;
    this.#work = work;
  }

  /** The largest least share among some parties, the others fixed by rows. */
  bestLeast(parties: readonly number[], fixed: readonly Row[], needed: number): Optimum {
    const found = optimise(this.#problem(parties, fixed), this.#work.caps.nodes, { needed });
    this.#work.nodes += found.nodes;
    return found;
  }

  /** Finds the texts in which each of the rest has at least `least`, the most that is possible. */
  go(rest: readonly number[], fixed: readonly Row[], least: number, root: Ascent): void {
    const { caps } = this.#work;
    const most = rest.length > 1 ? Math.min(FEW, caps.states) : caps.states;
    const ties = tiesAt(this.#problem(rest, fixed), root, this.#parties, least, most);
    if (ties) this.found.push(...ties);
    else if (rest.length > 1) this.#fixOne(rest, fixed, least);
    else this.capped = true;
  }

  #fixOne(rest: readonly number[], fixed: readonly Row[], least: number): void {
    const tried = [];
    let best = least;
    for (const party of rest) {
      const others = rest.filter(p => p !== party);
      const rows = [...fixed, this.#atLeast(party, least)];
      const found = this.bestLeast(others, rows, best);
      if (!found.proved) this.capped = true;
      if (!found.best) continue;
      best = Math.max(best, found.best.value);
      tried.push({ others, rows, value: found.best.value, root: found.root });
    }
    for (const { others, rows, value, root } of tried) {
      const key = rows
        .map(row => `${row.weights.length} ${row.least}`)
        .sort((a, b) => (a < b ? -1 : 1))
        .join();
      if (value < best - EPSILON || this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.go(others, rows, value, root);
    }
  }

  #problem(parties: readonly number[], fixed: readonly Row[]) {
    const { from, scale } = this.#shares;
    const { diagram, measures, rows } = this.#zone;
    return { diagram, measures, goal: leastGoal(parties, from, scale), rows: [...rows, ...fixed] };
  }

  get #parties(): number {
    return this.#shares.from.length;
  }

  /** Sums are integers, so a share of at least `least` is a sum of at least the next integer. */
  #atLeast(party: number, least: number): Row {
    const { from, scale } = this.#shares;
    const whole = Math.ceil(least * scale[party]! - EPSILON);
    return { weights: unit(party), least: from[party]! + whole };
  }
}

/** Of texts that tie those with the best sorted shares, and among them the best sorted gains. */
export function bestTie(ties: readonly Tie[], shares: Shares): Pick<Leximin, 'text' | 'texts'> {
  const { parties, from, scale } = shares;
  const gain = (tie: Tie, p: number) => tie.sums[p]! - from[p]!;
  const share = (tie: Tie) => sorted(parties.map(p => gain(tie, p) / scale[p]!));
  const gains = (tie: Tie) => sorted(from.map((_, p) => gain(tie, p)));
  const once = new Map(ties.map(tie => [tie.sums.join(), tie]));
  const best = largest(largest([...once.values()], share), gains);
  return {
    text: best.map(tie => tie.lowest()).sort(lowerText)[0] ?? null,
    texts: best.reduce((n, tie) => n + tie.texts, 0),
  };
}

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

function largest(ties: readonly Tie[], of: (tie: Tie) => readonly number[]): readonly Tie[] {
  const ranked = ties.map(tie => ({ tie, by: of(tie) })).sort((a, b) => compare(b.by, a.by));
  const best = ranked[0];
  return ranked.flatMap(({ tie, by }) => (best && compare(by, best.by) === 0 ? [tie] : []));
}

/**
 * Above 0 where `a` is better: both sorted from the least. Shares are compared as they are: a division is
 * rounded once, so equal fractions are equal numbers.
 */
export function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const apart = (a[i] ?? 0) - (b[i] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}
