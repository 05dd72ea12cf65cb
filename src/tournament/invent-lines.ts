/** Red lines of every kind of predicate and of every status, all kept by one text. */
import { crosses } from '#engine/predicate.ts';
import type { Line, LineStatus, Outcome, Party, Point, Predicate, Setting } from '#engine/types.ts';
import type { Dice } from './dice.ts';

export interface Ground {
  readonly parties: readonly Party[];
  readonly points: readonly Point[];
  readonly kept: Outcome; // crosses none of the lines
  readonly each: number; // published lines of a party, at most
}

const KINDS = ['option', 'crosses', 'forbid', 'require', 'onlyIf', 'all', 'any', 'atLeast', 'atMost'] as const satisfies readonly Predicate['type'][]; // prettier-ignore
const TRIES = 50; // a line that the text crosses is drawn anew

/** Published and declarable lines. A line that speaks of another one speaks of an earlier, published one. */
export function linesOver(dice: Dice, ground: Ground): Pick<Setting, 'lines' | 'declarable'> {
  const lines: Line[] = [];
  for (const party of dice.shuffled(ground.parties))
    for (let left = dice.int(0, ground.each); left > 0; left--) {
      const status = dice.pick(['stated', 'inferred'] as const);
      const line = lineOf(dice, ground, lines, { id: `${party}-${left}`, party, status });
      if (line) lines.push(line);
    }
  const declarable = ground.parties.flatMap(party =>
    dice
      .times(dice.int(1, 4), n => `${party}-may-${n + 1}`)
      .flatMap(id => lineOf(dice, ground, lines, { id, party, status: 'declared' }) ?? []),
  );
  return { lines, declarable };
}

type Named = { readonly id: string; readonly party: Party; readonly status: LineStatus };

/** Null where none could be drawn that the text keeps. */
function lineOf(dice: Dice, ground: Ground, earlier: readonly Line[], named: Named): Line | null {
  for (let left = TRIES; left > 0; left--) {
    const line: Line = { ...named, holds: predicate(dice, ground, earlier) };
    if (!crosses(line, ground.kept, earlier)) return line;
  }
  return null;
}

/** Strict enough to matter, loose enough for several of them to be kept at once. */
function predicate(dice: Dice, { points }: Ground, earlier: readonly Line[]): Predicate {
  const atoms = (count: number): readonly Predicate[] =>
    dice
      .shuffled(points)
      .slice(0, count)
      .map(({ id, options }) => ({ type: 'option', point: id, option: dice.pick(options) }));
  const [first, second] = atoms(2) as [Predicate, Predicate];
  const broken: Predicate =
    earlier.length > 0 ? { type: 'crosses', line: dice.pick(earlier).id } : first;
  const type = dice.pick(KINDS);
  switch (type) {
    case 'option':
      return first;
    case 'crosses': // one that is broken speaks for another that is to be kept
      return { type: 'onlyIf', what: broken, when: { type: 'any', of: atoms(3) } };
    case 'forbid':
      return { type, of: [...atoms(dice.int(0, 1)), dice.chance(0.2) ? broken : second] };
    case 'require':
    case 'any':
      return { type, of: atoms(dice.int(2, 4)) };
    case 'onlyIf':
      return { type, what: first, when: { type: 'any', of: [second, ...atoms(2)] } };
    case 'all':
      return {
        type,
        of: [
          { type: 'forbid', of: [first] },
          { type: 'any', of: atoms(3) },
        ],
      };
    case 'atLeast':
      return { type, count: 2, of: atoms(dice.int(5, 6)) };
    case 'atMost':
      return { type, count: dice.int(1, 2), of: [...atoms(3), broken] };
  }
}
