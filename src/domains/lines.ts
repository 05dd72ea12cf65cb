/** Lines and priorities of a file as formulas, after checking that what they name exists and ends somewhere. */
import { compound } from '#solver/compound.ts';
import type { Formula, Formulas } from '#solver/formula.ts';
import type { Names } from './names.ts';
import { quoted, type Problems } from './problem.ts';
import type { DomainFile, DomainPredicate } from './schema.ts';

type LineOfFile = NonNullable<DomainFile['lines']>[number];

/** A line read through `crosses` counts with all that it holds: a few lines can stand for a huge formula. */
const ATOMS_MAX = 5000;

/** The formulas of all lines and, by party, of all priorities; null where something was reported. */
export function formulasOf(
  file: DomainFile,
  names: Names,
  formulas: Formulas,
  problems: Problems,
): {
  readonly lines: readonly Formula[];
  readonly priorities: readonly (readonly Formula[])[];
} | null {
  const lines = file.lines ?? [];
  const before = problems.count;
  lines.forEach(line => reportNames(line.holds, `line ${quoted(line.id)}`, names, problems));
  file.parties.forEach(({ id, support }) =>
    support?.priorities?.forEach((priority, i) =>
      reportNames(priority, `party ${quoted(id)}, priority ${i + 1}`, names, problems),
    ),
  );
  file.parties.forEach(({ id, support }) => {
    if ((support?.bonus ?? 0) > 0 && (support?.priorities ?? []).length === 0)
      problems.add('missing', `party ${quoted(id)}`, 'its support has a bonus for priorities, and no "priorities"; give some or take the bonus out.'); // prettier-ignore
  });
  if (problems.count > before || !reportSizes(file, names, problems)) return null;
  const known = new Map<number, Formula>();
  const holds = (line: number): Formula => {
    const before = known.get(line);
    if (before) return before;
    const formula = read(lines[line]!.holds);
    known.set(line, formula);
    return formula;
  };
  const read = (predicate: DomainPredicate): Formula => {
    switch (predicate.type) {
      case 'option': {
        const issue = names.issue(predicate.issue);
        return formulas.is(issue, names.option(issue, predicate.option));
      }
      case 'crosses':
        return formulas.not(holds(names.line(predicate.line)));
      default:
        return compound(predicate, read, formulas);
    }
  };
  return {
    lines: lines.map((_, line) => holds(line)),
    priorities: file.parties.map(({ support }) => support?.priorities?.map(read) ?? []),
  };
}

/** Reports what is wrong with a line apart from its predicate. */
export function reportLine(
  line: LineOfFile,
  file: DomainFile,
  names: Names,
  problems: Problems,
): void {
  const item = `line ${quoted(line.id)}`;
  const party = file.parties[names.party(line.party)];
  if (!party)
    problems.add('unknown', item, `it is a line of party ${quoted(line.party)}, which the file does not have.`); // prettier-ignore
  if ((line.hard === true) === (line.cost !== undefined))
    problems.add('form', item, 'give it either "hard": true or a "cost", what crossing it takes from support at home.'); // prettier-ignore
  else if (line.cost !== undefined && party && !party.support)
    problems.add('missing', item, `it has a cost, but party ${quoted(party.id)} has no "support" to take it from; give the party one or make the line hard.`); // prettier-ignore
}

function reportNames(
  predicate: DomainPredicate,
  item: string,
  names: Names,
  problems: Problems,
): void {
  const visit = (p: DomainPredicate): void => reportNames(p, item, names, problems);
  switch (predicate.type) {
    case 'option': {
      const issue = names.issue(predicate.issue);
      if (issue < 0)
        problems.add('unknown', item, `it names issue ${quoted(predicate.issue)}, which the file does not have.`); // prettier-ignore
      else if (names.option(issue, predicate.option) < 0)
        problems.add('unknown', item, `it names option ${quoted(String(predicate.option))}, which issue ${quoted(predicate.issue)} does not have.`); // prettier-ignore
      return;
    }
    case 'crosses':
      if (names.line(predicate.line) < 0)
        problems.add('unknown', item, `it names line ${quoted(predicate.line)}, which the file does not have.`); // prettier-ignore
      return;
    case 'onlyIf':
      visit(predicate.what);
      visit(predicate.when);
      return;
    case 'atLeast':
    case 'atMost': {
      const [least, most] = predicate.type === 'atLeast' ? [1, predicate.of.length] : [0, predicate.of.length - 1]; // prettier-ignore
      if (predicate.count < least || predicate.count > most)
        problems.add('count', item, `${predicate.type} ${predicate.count} of ${predicate.of.length} says nothing; the count must be ${least} to ${most}.`); // prettier-ignore
      predicate.of.forEach(visit);
      return;
    }
    default:
      predicate.of.forEach(visit);
  }
}

/** Reports lines that read each other in a circle, and those that grow too large. */
function reportSizes(file: DomainFile, names: Names, problems: Problems): boolean {
  const lines = file.lines ?? [];
  const sizes = new Map<number, number>();
  const open: number[] = [];
  const sizeOfLine = (line: number): number => {
    const known = sizes.get(line);
    if (known !== undefined) return known;
    if (open.includes(line)) {
      const circle = [...open.slice(open.indexOf(line)), line].map(l => quoted(lines[l]!.id));
      problems.add('cycle', `line ${quoted(lines[line]!.id)}`, `whether it is crossed hangs on itself: ${circle.join(' reads ')}.`); // prettier-ignore
      sizes.set(line, 0);
      return 0;
    }
    open.push(line);
    const atoms = atomsIn(lines[line]!.holds);
    open.pop();
    sizes.set(line, atoms);
    if (atoms > ATOMS_MAX)
      problems.add('tooLarge', `line ${quoted(lines[line]!.id)}`, `with the lines that it reads it names more than ${ATOMS_MAX} options.`); // prettier-ignore
    return Math.min(atoms, ATOMS_MAX + 1);
  };
  const atomsIn = (predicate: DomainPredicate): number => {
    switch (predicate.type) {
      case 'option':
        return 1;
      case 'crosses':
        return sizeOfLine(names.line(predicate.line));
      case 'onlyIf':
        return atomsIn(predicate.what) + atomsIn(predicate.when);
      default:
        return predicate.of.reduce((n, p) => n + atomsIn(p), 0);
    }
  };
  const before = problems.count;
  lines.forEach((_, line) => sizeOfLine(line));
  for (const { id, support } of file.parties) {
    const atoms = support?.priorities?.reduce((n, p) => n + atomsIn(p), 0) ?? 0;
    if (atoms > ATOMS_MAX)
      problems.add('tooLarge', `party ${quoted(id)}`, `its priorities name more than ${ATOMS_MAX} options.`); // prettier-ignore
  }
  return problems.count === before;
}
