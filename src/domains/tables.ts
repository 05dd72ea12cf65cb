/** Utilities, linkages and reservation values of a file, whole and exact, or what is missing from them. */
import { fromNumber, isAbove, plus, scaleFor, size, ZERO } from './exact.ts';
import type { Fraction, Scale } from './exact.ts';
import type { Names } from './names.ts';
import { quoted, type Problems } from './problem.ts';
import type { DomainFile } from './schema.ts';

/** By party, issue and option. */
export type Table = readonly (readonly (readonly Fraction[])[])[];

/** All cells of all parties; cells that the file lacks are reported. */
export function tableOf(file: DomainFile, names: Names, problems: Problems): Table {
  for (const party of Object.keys(file.utilities))
    if (names.party(party) < 0)
      problems.add('unknown', `utilities of ${quoted(party)}`, 'there is no such party; correct the id or add the party.'); // prettier-ignore
  return file.parties.map(({ id }) => {
    const rows = own(file.utilities, id);
    const item = `party ${quoted(id)}`;
    if (!rows) {
      problems.add('missing', item, '"utilities" has no table for it; give one.');
      return [];
    }
    for (const issue of Object.keys(rows))
      if (names.issue(issue) < 0)
        problems.add('unknown', `${item}, issue ${quoted(issue)}`, 'utilities name this issue, which the file does not have.'); // prettier-ignore
    return file.issues.map((issue, i) =>
      rowOf(file, names, own(rows, issue.id), item, i, problems),
    );
  });
}

function rowOf(
  file: DomainFile,
  names: Names,
  row: DomainFile['utilities'][string][string] | undefined,
  party: string,
  issue: number,
  problems: Problems,
): readonly Fraction[] {
  const options = names.options[issue] ?? [];
  const item = `${party}, issue ${quoted(names.issues[issue] ?? '')}`;
  if (Array.isArray(row)) {
    if (row.length !== options.length)
      problems.add('count', item, `the list has ${row.length} utilities and the issue ${options.length} options; give one for each.`); // prettier-ignore
    return row.map(fromNumber);
  }
  for (const option of Object.keys(row ?? {}))
    if (names.option(issue, option) < 0)
      problems.add('unknown', `${item}, option ${quoted(option)}`, 'a utility is given for this option, which the issue does not have.'); // prettier-ignore
  const absent = file.defaultUtility;
  return options.map(option => {
    const cell = row && own(row, option);
    if (cell === undefined && absent === undefined)
      problems.add('missing', `${item}, option ${quoted(option)}`, 'it has no utility; give one, or a "defaultUtility" for all cells left out.'); // prettier-ignore
    return fromNumber(cell ?? absent ?? 0);
  });
}

/** The largest that worths of one party can add up to, without their signs. */
export function totalOf(rows: Table[number], others: readonly Fraction[]): Fraction {
  const most = (row: readonly Fraction[]) =>
    row.reduce((n, cell) => (isAbove(size(cell), n) ? size(cell) : n), ZERO);
  return [...rows.map(most), ...others.map(size)].reduce(plus, ZERO);
}

/**
 * One scale for all, and a note where it rounds; null where the numbers of a party are too large, which
 * `report` is told.
 */
export function commonScale(
  table: Table,
  others: readonly (readonly Fraction[])[], // by party: reservation value and linkages
  report: (party: number, says: string) => void,
): { readonly scale: Scale; readonly notes: readonly string[] } | null {
  let [widest, most] = [0, ZERO];
  table.forEach((rows, party) => {
    const total = totalOf(rows, others[party] ?? []);
    if (isAbove(total, most)) [widest, most] = [party, total];
  });
  const scale = scaleFor([...table.flat(2), ...others.flat()], most);
  if (scale === null) {
    report(widest, 'utilities add up to more than 2^40, beyond what is computed exactly; use a larger unit.'); // prettier-ignore
    return null;
  }
  const notes = scale.exact
    ? []
    : [`Utilities have too many digits for exact integers; each is rounded to the nearest ${unitOf(scale)}.`]; // prettier-ignore
  return { scale, notes };
}

const unitOf = ({ scale }: Scale): string =>
  scale === 1 ? 'whole number' : `0.${'1'.padStart(String(scale).length - 1, '0')}`;

/** The value of a key that the object itself has: ids may be words such as "constructor". */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
