/** From the text of a domain file to a model for the solver, or to sentences that say what to mend. */
import { Formulas } from '#solver/formula.ts';
import type { Linkage, Model, ModelParty } from '#solver/model.ts';
import type { Reading } from './domain.ts';
import { fromNumber } from './exact.ts';
import { reportForm } from './form.ts';
import { isWithinBounds, jsonIn } from './guard.ts';
import { formulasOf, reportLine } from './lines.ts';
import { linkagesOf } from './linkages.ts';
import { namesIn, type Names } from './names.ts';
import { Problems, quoted } from './problem.ts';
import { domainSchema, type DomainFile } from './schema.ts';
import { commonScale, tableOf } from './tables.ts';
import { textsOf } from './texts.ts';

/** Without support at home a party ratifies whatever crosses none of its hard lines. */
const NO_HOME = { start: 1, bonus: 0, priorities: [] } as const;

/** `file` is the name to call it by. Takes any text and never throws. */
export function readDomainFile(file: string, text: string): Reading {
  const problems = new Problems(file);
  const content = jsonIn(text, problems);
  return problems.any ? failed(problems) : readDomain(file, content);
}

/** The same for JSON that is already parsed. */
export function readDomain(file: string, content: unknown): Reading {
  const problems = new Problems(file);
  if (!isWithinBounds(content, problems)) return failed(problems);
  const parsed = domainSchema.safeParse(content);
  if (!parsed.success) {
    reportForm(content, parsed.error.issues, problems);
    return failed(problems);
  }
  return domainOf(parsed.data, problems);
}

const failed = (problems: Problems): Reading => ({ ok: false, problems: problems.all });

function domainOf(file: DomainFile, problems: Problems): Reading {
  const names = namesIn(file, problems);
  if (problems.any) return failed(problems); // with an id given twice every other sentence would mislead
  const table = tableOf(file, names, problems);
  const linkages = linkagesOf(file, names, problems);
  file.lines?.forEach(line => reportLine(line, file, names, problems));
  const formulas = formulasOf(file, names, new Formulas(), problems);
  const texts = textsOf(file, names, problems);
  if (problems.any || !formulas) return failed(problems);

  const ofParty = (party: number) => linkages.filter(linkage => linkage.party === party);
  const others = file.parties.map(({ reservation }, p) =>
    [reservation, ...ofParty(p).map(({ worth }) => worth)].map(fromNumber),
  );
  const found = commonScale(table, others, (party, says) =>
    problems.add('number', `party ${quoted(file.parties[party]?.id ?? '')}`, says),
  );
  if (!found) return failed(problems);
  const { scale, notes } = found;
  const integer = (value: number) => scale.integer(fromNumber(value));
  const model: Model = {
    name: file.name,
    issues: names.issues.map((id, i) => ({ id, options: names.options[i] ?? [] })),
    parties: file.parties.map(({ id, reservation, support }, p): ModelParty => ({
      id,
      worths: table[p]!.map(row => row.map(scale.integer)),
      linkages: ofParty(p).map(({ issues, options, worth }): Linkage => ({ issues, options, worth: integer(worth) })), // prettier-ignore
      walkAway: integer(reservation),
      home: support
        ? { start: support.start, bonus: support.bonus ?? 0, priorities: formulas.priorities[p]! }
        : NO_HOME,
      scale: scale.scale,
    })),
    lines: (file.lines ?? []).map(({ id, party, cost }, i) => ({
      id,
      party: names.party(party),
      holds: formulas.lines[i]!,
      cost: cost ?? null,
    })),
  };
  return { ok: true, model, titles: titlesOf(file, names), texts, notes };
}

function titlesOf(file: DomainFile, { options }: Names) {
  return {
    parties: file.parties.map(({ id, name }) => name ?? id),
    issues: file.issues.map(({ id, name }) => name ?? id),
    options: file.issues.map((issue, i) =>
      issue.options.map(
        (option, o) =>
          (typeof option === 'object' ? option.name : undefined) ?? options[i]?.[o] ?? '',
      ),
    ),
    lines: (file.lines ?? []).map(({ id, name }) => name ?? id),
  };
}
