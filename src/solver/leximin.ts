/**
 * Leximin: the least share as large as possible, then the next, and so on (Rawls 1971; Sen 1970; as a
 * solution of bargaining, Imai 1983). Some party has the least share in every best text, so each is tried in
 * that place and the rest go on above it.
 */
import { EPSILON, type Problem } from './ascent.ts';
import { leastGoal, type Row } from './goal.ts';
import { optimise } from './optimum.ts';
import { tiesAt, type Tie } from './ties.ts';
import { lowerText } from './model.ts';
import type { Work } from './work.ts';
import { unit } from './zone.ts';

/** Shares are (sum - from) / scale, by party. Parties left out have nothing to gain. */
export interface Shares {
  readonly parties: readonly number[];
  readonly from: readonly number[];
  readonly scale: readonly number[];
}

/** `capped`: the search ended early; `sums` are the best found and `upper` bounds the least share. */
export interface Leximin {
  readonly sums: readonly (readonly number[])[]; // those that share the best shares; empty: no text
  readonly least: number; // the least share
  readonly upper: number; // of the least share
  readonly text: readonly number[] | null; // one of the best texts
  readonly capped: boolean;
}

type Terrain = Pick<Problem, 'diagram' | 'measures' | 'rows'>;

/** The texts that are leximin-best among those that keep the rows. `least`: of the first share, if known. */
export function leximin(terrain: Terrain, shares: Shares, work: Work): Leximin {
  const first = bestLeast(terrain, shares, shares.parties, [], -Infinity, work);
  if (!first.best || !first.proved) {
    return {
      sums: first.best ? [[...first.best.sums.subarray(0, shares.from.length)]] : [],
      least: first.best?.value ?? -Infinity,
      upper: first.upper,
      text: first.best ? [...first.best.text] : null,
      capped: !first.proved,
    };
  }
  const search = new Ranks(terrain, shares, work);
  search.go(shares.parties, [], first.best.value, first.best.sums, first.best.text);
  return {
    sums: largestGains(
      search.found.map(({ sums }) => sums),
      shares.from,
    ),
    least: first.best.value,
    upper: first.best.value,
    text: search.found[0]?.text ?? [...first.best.text],
    capped: search.capped,
  };
}

/** The largest least share among some parties, the others fixed by rows. */
function bestLeast(
  { diagram, measures, rows }: Terrain,
  { from, scale }: Shares,
  parties: readonly number[],
  fixed: readonly Row[],
  needed: number,
  work: Work,
) {
  const goal = leastGoal(parties, from, scale);
  const problem = { diagram, measures, goal, rows: [...rows, ...fixed] };
  const found = optimise(problem, work.caps.nodes, { needed });
  work.nodes += found.nodes;
  return found;
}

class Ranks {
  readonly #terrain: Terrain;
  readonly #shares: Shares;
  readonly #work: Work;
  readonly #seen = new Set<string>();
  found: { readonly sums: readonly number[]; readonly text: readonly number[] }[] = [];
  #best: readonly number[] | null = null; // sorted shares
  capped = false;

  constructor(terrain: Terrain, shares: Shares, work: Work) {
    this.#terrain = terrain;
    this.#shares = shares;
    this.#work = work;
  }

  /** The rest can have at least `least`, as `sums` and `text` show; `fixed` holds those below them. */
  go(
    rest: readonly number[],
    fixed: readonly Row[],
    least: number,
    sums: Float64Array,
    text: Uint8Array,
  ): void {
    if (rest.length <= 1) return this.#arrive(sums, text);
    const tried: { party: number; value: number; sums: Float64Array; text: Uint8Array }[] = [];
    let best = -Infinity;
    for (const party of rest) {
      const others = rest.filter(p => p !== party);
      const rows = [...fixed, this.#atLeast(party, least)];
      const found = bestLeast(this.#terrain, this.#shares, others, rows, Math.max(best, least), this.#work); // prettier-ignore
      if (!found.proved) this.capped = true;
      if (!found.best) continue;
      best = Math.max(best, found.best.value);
      tried.push({
        party,
        value: found.best.value,
        sums: found.best.sums,
        text: found.best.text,
      });
    }
    for (const { party, value, sums: reached, text: at } of tried) {
      if (value < best - EPSILON) continue;
      const rows = [...fixed, this.#atLeast(party, least)];
      const key = rows.map(row => `${row.weights.length}:${row.least}`).sort().join(); // prettier-ignore
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.go(
        rest.filter(p => p !== party),
        rows,
        value,
        reached,
        at,
      );
    }
  }

  /** Sums are integers, so a share of at least `least` is a sum of at least the next integer. */
  #atLeast(party: number, least: number): Row {
    const { from, scale } = this.#shares;
    return {
      weights: unit(party),
      least: from[party]! + Math.ceil(least * scale[party]! - EPSILON),
    };
  }

  #arrive(sums: Float64Array, text: Uint8Array): void {
    const { parties, from, scale } = this.#shares;
    const shares = parties.map(p => (sums[p]! - from[p]!) / scale[p]!).sort((a, b) => a - b);
    const order = this.#best ? compare(shares, this.#best) : 1;
    if (order < 0) return;
    if (order > 0) this.found = [];
    this.#best = shares;
    const plain = [...sums.subarray(0, this.#shares.from.length)];
    if (!this.found.some(other => other.sums.every((sum, m) => sum === plain[m])))
      this.found.push({ sums: plain, text: [...text] });
  }
}

/** Where scales differ, texts with the same shares may differ in gains: the largest sorted gains stay. */
function largestGains(
  sums: readonly (readonly number[])[],
  from: readonly number[],
): readonly (readonly number[])[] {
  const sorted = (worths: readonly number[]) =>
    worths.map((worth, p) => worth - from[p]!).sort((a, b) => a - b);
  const best = sums.map(sorted).sort((a, b) => compare(b, a))[0];
  return best ? sums.filter(worths => compare(sorted(worths), best) === 0) : [];
}

/** Above 0 where `a` is better: both sorted from the least. */
export function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const apart = (a[i] ?? 0) - (b[i] ?? 0);
    if (Math.abs(apart) > EPSILON) return apart;
  }
  return 0;
}

/** The texts in which every party has these worths, which no text in the terrain exceeds; null: too many to hold. */
export function tieAt(terrain: Terrain, worths: readonly number[], work: Work): Tie | null {
  const all = worths.map((_, party) => party);
  const scale = worths.map(() => 1);
  const goal = leastGoal(all, worths, scale);
  const rows = worths.map((least, party) => ({ weights: unit(party), least }));
  const problem = { ...terrain, goal, rows: [...terrain.rows, ...rows] };
  const ties = tiesAt(problem, 0, work.caps.states);
  if (!ties?.[0]) return null;
  // Measures beyond the worths, such as changes, may differ among them.
  return ties.reduce((a, b) => ({
    ...(lowerText(a.lowest, b.lowest) <= 0 ? a : b),
    texts: a.texts + b.texts,
  }));
}
