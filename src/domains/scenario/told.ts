/** What of a domain file a scenario cannot hold as it stands: a sentence for each, so that nothing is lost unseen. */
import { quoted } from '../problem.ts';
import { LINE_MAX } from './lines.ts';
import { formsOf, lineOf } from './names.ts';
import { TITLE_MAX } from './points.ts';
import { printed, type NamedParty, type Subject } from './subject.ts';

/** In the order of the file. */
export function toldOf(subject: Subject): readonly string[] {
  const { file, domain, parties, points } = subject;
  return [
    ...domain.notes,
    ...parties.flatMap((party, p) => ofParty(party, `party ${quoted(file.parties[p]?.id ?? '')}`, subject, p)), // prettier-ignore
    ...ofIssues(subject),
    ...points.flatMap(({ id, name }) => name.length > TITLE_MAX ? [`point ${id}: its name ${quoted(name)} is cut to ${TITLE_MAX} characters.`] : []), // prettier-ignore
    ...(file.lines ?? []).flatMap(({ id, name }) => (name ?? id).length > LINE_MAX ? [`line ${quoted(id)}: its name is cut to ${LINE_MAX} characters.`] : []), // prettier-ignore
    ...(file.lines ?? []).flatMap(({ id, cost }) => cost === undefined ? [] : [`line ${quoted(id)}: its cost of ${cost} becomes half of the support at home.`]), // prettier-ignore
    ...Object.keys(file.texts ?? {}).map(name => `text ${quoted(name)}: a scenario has no ready-made texts but the draft, so it is left out.`), // prettier-ignore
  ];
}

function ofParty(
  { name, worths }: NamedParty,
  item: string,
  { file, domain }: Subject,
  at: number,
): readonly string[] {
  const { factor, walkAway, walkAwayMeant, exact, out, values, linked } = worths;
  const told: string[] = [];
  const given = file.parties[at];
  if (name !== formsOf(lineOf(given?.name ?? given?.id, '')).short)
    told.push(`${item}: it is called ${quoted(name)}, as its name is blank or that of another party.`); // prettier-ignore
  if (factor !== 1) {
    const off = exact.flatMap((row, i) => row.map((worth, k) => Math.abs((worth - (out[i] ?? 0)) * factor - (values[i]?.[k] ?? 0)))); // prettier-ignore
    told.push(`${item}: its worths are multiplied by ${rough(factor)} and rounded to whole numbers from -3 to 3, by ${rough(Math.max(0, ...off))} at most.`); // prettier-ignore
  }
  const same = exact.filter((row, i) => row.some((worth, k) => row.some((other, l) => other !== worth && values[i]?.[k] === values[i]?.[l]))).length; // prettier-ignore
  if (same > 0) told.push(`${item}: on ${same} of ${exact.length} points, options that differ in the file are worth the same after rounding.`); // prettier-ignore
  if (walkAway !== walkAwayMeant) told.push(`${item}: no agreement would be worth ${walkAwayMeant}; the game holds it to ${walkAway}.`); // prettier-ignore
  linked.forEach((value, n) => {
    const worth = (domain.model.parties[at]?.linkages[n]?.worth ?? 0) / (domain.model.parties[at]?.scale ?? 1); // prettier-ignore
    if (value === 0 && worth !== 0) told.push(`${item}: a linkage worth ${printed(worth)} rounds to 0 and is left out.`); // prettier-ignore
  });
  if (given?.support) told.push(`${item}: its support at home gives way to the game’s: a start of 2, less 3 for a hard line and 1 for another${given.support.priorities ? '; its priorities give way to what it likes most of three points' : ''}.`); // prettier-ignore
  return told;
}

/** What an issue's own description says has no place on a card, and an issue may say nothing of leaving it out. */
function ofIssues({ file, shape }: Subject): readonly string[] {
  const described = file.issues.filter(({ description }) => description !== undefined).length;
  const open = shape.filter(({ out, options }) => out === null && options.length > 1).length;
  return [
    ...(described > 0 ? [`issues: the descriptions of ${described} are left out; those of options become clauses.`] : []), // prettier-ignore
    ...(open > 0 ? [`issues: ${open} have no option that leaves them out; leaving one out counts midway between a party’s worst and best option there.`] : []), // prettier-ignore
  ];
}

const rough = (value: number): string => String(Number(value.toPrecision(3)));
