/** Ready-made texts of a file by name, and what is wrong with them. */
import type { Text } from '#solver/model.ts';
import type { Names } from './names.ts';
import { quoted, type Problems } from './problem.ts';
import type { DomainFile } from './schema.ts';

type TextOfFile = NonNullable<DomainFile['texts']>[string];
type Options = ReadonlyMap<string, string | number>; // by issue

export function textsOf(
  file: DomainFile,
  names: Names,
  problems: Problems,
): ReadonlyMap<string, Text> {
  return new Map(
    Object.entries(file.texts ?? {}).map(([name, given]) => {
      const item = `text ${quoted(name)}`;
      const options = optionsIn(given, item, names, problems);
      return [name, options ? textOf(options, item, names, problems) : []];
    }),
  );
}

/** A list is read in the order of the issues. */
function optionsIn(
  given: TextOfFile,
  item: string,
  names: Names,
  problems: Problems,
): Options | null {
  const { issues } = names;
  if (!Array.isArray(given)) return new Map(Object.entries(given));
  const list: readonly (string | number)[] = given;
  if (list.length === issues.length) return new Map(issues.map((id, i) => [id, list[i] ?? '']));
  problems.add('count', item, `it has ${list.length} options and the file ${issues.length} issues; give one for each.`); // prettier-ignore
  return null;
}

function textOf(options: Options, item: string, names: Names, problems: Problems): Text {
  for (const issue of options.keys())
    if (names.issue(issue) < 0)
      problems.add('unknown', item, `it names issue ${quoted(issue)}, which the file does not have.`); // prettier-ignore
  return names.issues.map((issue, i) => {
    const option = options.get(issue);
    const number = option === undefined ? -1 : names.option(i, option);
    if (option === undefined)
      problems.add('missing', item, `it leaves issue ${quoted(issue)} open; settle it.`);
    else if (number < 0)
      problems.add('unknown', item, `it names option ${quoted(String(option))}, which issue ${quoted(issue)} does not have.`); // prettier-ignore
    return number;
  });
}
