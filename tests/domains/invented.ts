/** Domain files that nobody wrote: drawn from a seed, with all that such a file may have. */
import type { DomainFile, DomainPredicate } from '#domains/schema.ts';
import { Dice } from '#tournament/dice.ts';

/** What is not left to the seed. */
export interface Size {
  readonly parties: number;
  readonly issues: number;
}

/** The domain of a seed, always the same: names in several scripts, some twice, and numbers of several sizes. */
export function inventDomain(seed: number, size: Size): DomainFile {
  const dice = new Dice(seed);
  const issues = dice.times(size.issues, i => issueAt(dice, i));
  const parties = dice.times(size.parties, i => ({
    id: `party ${i + 1}`,
    name: dice.pick(['The mill', 'Österhamn', '港', ' ', `Valley ${i}`]),
    reservation: dice.int(-20, 40) / 4,
    ...(dice.chance(0.3) && { support: { start: dice.int(1, 5) } }),
  }));
  const unit = dice.pick([0.05, 1, 25]);
  const utilities = Object.fromEntries(
    parties.map(({ id }) => [
      id,
      Object.fromEntries(
        issues.map(issue => [issue.id, issue.options.map(() => dice.int(-9, 9) * unit)]),
      ),
    ]),
  );
  const lines = dice.times(dice.int(0, 2 * size.parties), i => {
    const party = dice.pick(parties);
    return {
      id: `line ${i + 1}`,
      party: party.id,
      ...(party.support && dice.chance(0.5) ? { cost: dice.int(1, 3) } : { hard: true }),
      holds: predicateOver(dice, issues, i),
    };
  });
  const linkages = dice.times(dice.int(0, 3), n => {
    const [a, b] = dice.shuffled(issues) as [Issue, Issue];
    const options: [string, string] = [dice.pick(a.options), dice.pick(b.options)];
    const party = parties[n % parties.length]?.id ?? '';
    return { party, issues: [a.id, b.id] as [string, string], options, worth: dice.int(-3, 3) };
  });
  return {
    format: 'negotiation-domain',
    version: 1,
    name: `Invented ${seed}`,
    parties,
    issues,
    utilities,
    lines,
    linkages: linkages.filter((one, i) => linkages.findIndex(l => l.party === one.party) === i),
  };
}

interface Issue {
  readonly id: string;
  readonly options: string[];
}

function issueAt(dice: Dice, index: number): Issue {
  const options = dice.times(dice.int(1, 3), n => `${n * 10}`);
  if (dice.chance(0.3)) options.splice(dice.int(0, options.length), 0, 'none');
  return { id: `an issue with a name of its own, number ${index + 1}`, options };
}

/** More lines than these in a row, each reading the one before, nest deeper than a scenario may. */
const CHAIN = 6;

/** Reads some options and at times the line before, so that lines read lines that read lines. */
function predicateOver(dice: Dice, issues: readonly Issue[], line: number): DomainPredicate {
  const of = dice.times(dice.int(1, 3), (): DomainPredicate => {
    const issue = dice.pick(issues);
    return { type: 'option', issue: issue.id, option: dice.pick(issue.options) };
  });
  const [first, ...rest] = of as [DomainPredicate, ...DomainPredicate[]];
  if (line % CHAIN > 0 && dice.chance(0.4))
    return { type: 'onlyIf', what: first, when: { type: 'crosses', line: `line ${line}` } };
  if (rest.length > 0 && dice.chance(0.3)) return { type: 'atMost', count: rest.length, of };
  return { type: dice.pick(['forbid', 'require']), of };
}
