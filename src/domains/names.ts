/** Ids of a file and the numbers they stand for in the model. Reports ids that are given twice. */
import { quoted, type Problems } from './problem.ts';
import type { DomainFile } from './schema.ts';

export interface Names {
  readonly issues: readonly string[];
  readonly options: readonly (readonly string[])[]; // by issue
  /** The number of an id, or -1. */
  readonly party: (id: string) => number;
  readonly issue: (id: string) => number;
  readonly option: (issue: number, id: string | number) => number;
  readonly line: (id: string) => number;
}

export function namesIn(file: DomainFile, problems: Problems): Names {
  const once = (
    ids: readonly string[],
    item: (id: string) => string,
  ): ReadonlyMap<string, number> => {
    const places = new Map<string, number>();
    ids.forEach((id, i) => {
      if (places.has(id))
        problems.add('twice', item(quoted(id)), 'the id is given twice; keep one.');
      else places.set(id, i);
    });
    return places;
  };
  const issues = file.issues.map(({ id }) => id);
  const options = file.issues.map(issue => issue.options.map(idOf));
  const partyAt = once(file.parties.map(({ id }) => id), id => `party ${id}`); // prettier-ignore
  const issueAt = once(issues, id => `issue ${id}`);
  const optionAt = options.map((ids, i) =>
    once(ids, id => `issue ${quoted(issues[i] ?? '')}, option ${id}`),
  );
  const lineAt = once((file.lines ?? []).map(({ id }) => id), id => `line ${id}`); // prettier-ignore
  return {
    issues,
    options,
    party: id => partyAt.get(id) ?? -1,
    issue: id => issueAt.get(id) ?? -1,
    option: (issue, id) => optionAt[issue]?.get(String(id)) ?? -1,
    line: id => lineAt.get(id) ?? -1,
  };
}

type Option = DomainFile['issues'][number]['options'][number];

/** An option's id as text. */
export const idOf = (option: Option): string =>
  String(typeof option === 'object' ? option.id : option);
