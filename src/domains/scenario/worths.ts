/**
 * A party's numbers as the game has them: whole, from -3 to 3, and against leaving the point out, which is worth 0.
 *
 * A domain file need not say what leaving an issue out is worth. Where an option stands for it, that one is the
 * measure. Where there is a single option, leaving it out is worth 0, so the number stands as it is. Else it is midway
 * between what the party likes least and most of the issue: so no side gains by striking all that it dislikes, and
 * nobody likes all options. What no agreement is worth moves by the same measures, so that it compares with texts as
 * in the file.
 */
import type { ModelParty } from '#solver/model.ts';
import type { PointShape } from './shape.ts';

const VALUE_MAX = 3;
const WALK_AWAY_MAX = 6;

export interface Worths {
  /** By point, then by option in the order of its shape. */
  readonly values: readonly (readonly number[])[];
  /** The same in units of the file. */
  readonly exact: readonly (readonly number[])[];
  /** What leaving each point out counts, in units of the file. */
  readonly out: readonly number[];
  readonly walkAway: number;
  /** What no agreement would be without the game's bounds. */
  readonly walkAwayMeant: number;
  /** What a number of the file is multiplied by before it is rounded; 1 where all stand as they are. */
  readonly factor: number;
  /** By linkage of the party. */
  readonly linked: readonly number[];
}

export function worthsOf(party: ModelParty, shape: readonly PointShape[]): Worths {
  const { scale } = party;
  const rows = shape.map(({ issue, options }) => options.map(o => party.worths[issue]?.[o] ?? 0));
  const outs = shape.map(({ issue, out }, i) => outOf(rows[i] ?? [], out === null ? null : (party.worths[issue]?.[out] ?? 0))); // prettier-ignore
  const doubled = rows.map((row, i) => row.map(worth => 2 * worth - 2 * (outs[i] ?? 0))); // whole, for midways too
  const most = Math.max(...doubled.flat().map(Math.abs));
  const stands = most <= 2 * scale * VALUE_MAX && doubled.flat().every(n => n % (2 * scale) === 0);
  const factor = stands ? 1 : (VALUE_MAX * 2 * scale) / most;
  const brought = (twice: number) => rounded((twice / (2 * scale)) * factor);
  const walkAwayMeant = brought(2 * party.walkAway - 2 * outs.reduce((n, out) => n + out, 0));
  return {
    values: doubled.map(row => row.map(brought)),
    exact: rows.map(row => row.map(worth => worth / scale)),
    out: outs.map(out => out / scale),
    walkAway: Math.max(-WALK_AWAY_MAX, Math.min(WALK_AWAY_MAX, walkAwayMeant)),
    walkAwayMeant,
    factor,
    linked: party.linkages.map(({ worth }) => brought(2 * worth)),
  };
}

function outOf(row: readonly number[], given: number | null): number {
  if (given !== null) return given;
  return row.length < 2 ? 0 : (Math.min(...row) + Math.max(...row)) / 2;
}

/** To the nearest, halves away from 0; never -0. */
const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) + 0;

/** The point and the option, by place, of what is worth most to a party; -1 is leaving the point out. */
export interface Liked {
  readonly point: number;
  readonly option: number;
  readonly gain: number; // against leaving the point out, in units of the file
}

/** What a party likes most of each point, the best first. */
export function likedMost({ exact, out }: Worths): readonly Liked[] {
  return exact
    .map((row, point) =>
      row.reduce<Liked>(
        (best, worth, option) => {
          const gain = worth - (out[point] ?? 0);
          return gain > best.gain || (best.option < 0 && gain === 0) ? { point, option, gain } : best; // prettier-ignore
        },
        { point, option: -1, gain: 0 },
      ),
    )
    .toSorted((a, b) => b.gain - a.gain || a.point - b.point);
}
