/** How good a text is to a party inside its lines, and whether its home would ratify it. */
import { crossedBy } from './predicate.ts';
import type { Line, LineStatus, Mandate, Outcome, Party, Setting, SupportRule } from './types.ts';

/** The sum of the party's preferences over the text (Keeney and Raiffa's additive form) plus linkages. */
export function worthOf(mandate: Mandate, text: Outcome): number {
  let worth = 0;
  for (const point in mandate.preferences) {
    const option = text[point as keyof Outcome];
    if (option !== undefined) worth += mandate.preferences[point as keyof Outcome]?.[option] ?? 0;
  }
  for (const { points, options, worth: bonus } of mandate.linkages) {
    if (text[points[0]] === options[0] && text[points[1]] === options[1]) worth += bonus;
  }
  return worth;
}

/** For each of the party's priorities, in order, whether the text has it. */
export const prioritiesMet = (mandate: Mandate, text: Outcome): readonly boolean[] =>
  mandate.priorities.map(({ point, options }) => options.some(o => text[point] === o));

/**
 * Support at home for a text (DESIGN 4, 7.1): starts at `start`, less for each line of its own crossed by its
 * status, less if the text is worth less than walking away; otherwise more if all priorities are met, never above
 * `start`. At 0 or below home does not ratify.
 */
export function supportFor(
  setting: Pick<Setting, 'support' | 'mandates'>,
  lines: readonly Line[],
  party: Party,
  text: Outcome,
): number {
  return supportAt(setting.support, setting.mandates[party], lines, party, text);
}

export function supportAt(
  rule: SupportRule,
  mandate: Mandate,
  lines: readonly Line[],
  party: Party,
  text: Outcome,
): number {
  const left = rule.start - costOfLines(rule, lines, party, text);
  if (fallsShort(rule, mandate, text)) return left - (rule.belowWalkAway ?? 0);
  const met = prioritiesMet(mandate, text).every(Boolean);
  return Math.min(left + (met ? rule.priorities : 0), rule.start);
}

/** Support as lines and priorities leave it, whatever the text is worth: what is kept while talks still go on. */
export const supportFromLines = (
  rule: SupportRule,
  mandate: Mandate,
  lines: readonly Line[],
  party: Party,
  text: Outcome,
): number => supportAt({ ...rule, belowWalkAway: undefined }, mandate, lines, party, text);

/** Home takes it amiss that the text is worth less than walking away. */
export const fallsShort = (rule: SupportRule, mandate: Mandate, text: Outcome): boolean =>
  rule.belowWalkAway !== undefined && worthOf(mandate, text) < mandate.walkAway;

function costOfLines(
  rule: SupportRule,
  lines: readonly Line[],
  party: Party,
  text: Outcome,
): number {
  const costs: Readonly<Record<LineStatus, number>> = rule;
  const crossed = crossedBy(party, text, lines);
  return lines.reduce((sum, { id, status }) => sum + (crossed.includes(id) ? costs[status] : 0), 0);
}

/** Home would ratify it, and it is worth at least walking away. */
export function isAcceptable(
  setting: Pick<Setting, 'support' | 'mandates'>,
  lines: readonly Line[],
  party: Party,
  text: Outcome,
): boolean {
  const mandate = setting.mandates[party];
  return supportFor(setting, lines, party, text) > 0 && worthOf(mandate, text) >= mandate.walkAway;
}
