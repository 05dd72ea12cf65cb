/** Linkages of a file by number, and what is wrong with them. */
import type { Linkage } from '#solver/model.ts';
import type { Names } from './names.ts';
import { quoted, type Problems } from './problem.ts';
import type { DomainFile } from './schema.ts';

export interface PartysLinkage extends Linkage {
  readonly party: number;
}

type LinkageOfFile = NonNullable<DomainFile['linkages']>[number];

export function linkagesOf(
  file: DomainFile,
  names: Names,
  problems: Problems,
): readonly PartysLinkage[] {
  const seen = new Set<string>();
  return (file.linkages ?? []).map((given, i) => {
    const item = `linkage ${i + 1}`;
    const linkage = linkageOf(given, item, names, problems);
    const { party, issues, options } = linkage;
    const ends = [`${issues[0]} ${options[0]}`, `${issues[1]} ${options[1]}`].sort().join();
    const key = `${party} ${ends}`;
    if (seen.has(key))
      problems.add(
        'twice',
        item,
        'the party has a linkage of these two options already; keep one.',
      );
    seen.add(key);
    return linkage;
  });
}

function linkageOf(
  given: LinkageOfFile,
  item: string,
  names: Names,
  problems: Problems,
): PartysLinkage {
  const party = names.party(given.party);
  if (party < 0)
    problems.add('unknown', item, `it names party ${quoted(given.party)}, which the file does not have.`); // prettier-ignore
  const [a, b] = given.issues;
  if (a === b)
    problems.add('twice', item, `it links issue ${quoted(a)} with itself; name two different issues.`); // prettier-ignore
  const end = (which: 0 | 1): readonly [number, number] => {
    const issue = names.issue(given.issues[which]);
    const option = names.option(issue, given.options[which]);
    if (issue < 0)
      problems.add('unknown', item, `it names issue ${quoted(given.issues[which])}, which the file does not have.`); // prettier-ignore
    else if (option < 0)
      problems.add('unknown', item, `it names option ${quoted(String(given.options[which]))}, which issue ${quoted(given.issues[which])} does not have.`); // prettier-ignore
    return [issue, option];
  };
  const [[i, x], [j, y]] = [end(0), end(1)];
  return { party, issues: [i, j], options: [x, y], worth: given.worth };
}
