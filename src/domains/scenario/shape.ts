/** Which points a scenario has for the issues of a domain file, and whether the game can hold so many. */
import type { Domain } from '../domain.ts';
import { quoted, type Problems } from '../problem.ts';

/** One issue as a point: numbers of options in the model, what is drafted first. */
export interface PointShape {
  readonly issue: number;
  readonly options: readonly number[];
  /** The option that stands for leaving the point out, or null where the file has none. */
  readonly out: number | null;
}

const POINTS_MIN = 3;
const POINTS_MAX = 40;
const OPTIONS_MAX = 3; // beside leaving the point out

/** What an option is called, in its id or its name, where choosing it is to leave the point out. */
const OUT = ['struck', 'none'];

/**
 * The first option of an issue is the draft. An option called `struck` or `none` is the one that leaves the point
 * out, wherever it stands. Reports what goes beyond the game.
 */
export function shapeOf({ model, titles }: Domain, problems: Problems): readonly PointShape[] {
  const count = model.issues.length;
  if (count < POINTS_MIN || count > POINTS_MAX)
    problems.add('count', 'issues', `there are ${count}; a scenario has ${POINTS_MIN} to ${POINTS_MAX} points.`); // prettier-ignore
  return model.issues.map(({ id, options: ids }, issue) => {
    const names = titles.options[issue] ?? [];
    const isOut = (option: number) =>
      OUT.includes(ids[option] ?? '') || OUT.includes((names[option] ?? '').toLowerCase());
    const all = ids.map((_, option) => option);
    const out = all.find(isOut) ?? null;
    const options = all.filter(option => option !== out);
    const item = `issue ${quoted(id)}`;
    if (options.length === 0)
      problems.add('count', item, 'all that it offers is to leave it out; give it another option.');
    if (options.length > OPTIONS_MAX)
      problems.add('count', item, `it has ${options.length} options beside leaving it out; a point has at most ${OPTIONS_MAX}. Take some out, or call one "none" if it leaves things as they are.`); // prettier-ignore
    return { issue, options, out };
  });
}
