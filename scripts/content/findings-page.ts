/** The page that publishes what the solver finds. */
import type { ScenarioContent } from '#content/schema.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { DAYS, LENGTHS } from '#content/shipped-now.ts';
import type { Blocked, Finding } from './findings.ts';
import { list, table } from '#words/markdown.ts';

export const FINDINGS_FILE = 'docs/findings.md';

const LETTERS = ['EU', 'Russia', 'Ukraine', 'US'];
const OPTIONS = { record: 'record only', all: 'all' } as const;

/** `found`: a row for every length, brief, day and set of options. */
export function findingsPage(content: ScenarioContent, found: readonly Finding[]): string {
  return [
    '# Findings',
    'Written by `npm run findings`. Every number on this page is exact: it is counted or proved over all texts, none is sampled, except the last section. The solver that finds them is `src/solver`; [solver.md](solver.md) says how.',
    'These findings are about the scenario: its lines, of which only Ukraine’s are stated in the two articles, and its preferences, priorities and walk-away values, most of which are the game’s assumptions ([reference.md](reference.md) lists each with its reason). They say nothing about what any side would accept in fact, and they forecast nothing.',
    list([
      '**Brief**: `full`, or `articles`, in which preferences that are the game’s assumption count 0.',
      '**Day**: as of which day the lines are read.',
      '**Options**: `all`, or `record only`, without the options that the game wrote. A finding that needs a clause of the game’s own shows as a difference between the two.',
      '**Acceptable** to a party: its home would ratify the text, and it is worth at least walking away. Every seat has declared what it declares by default.',
      '**Gain**: worth less the worth of walking away.',
    ]),
    '## The lines that the published draft crosses',
    draftTable(content, found),
    '## How many texts are acceptable',
    'The last column is the fewest points that have to be settled otherwise than in the published draft, for all four to accept the text.',
    countTable(found),
    '## The best for all',
    'The Nash solution is the text with the largest product of the four gains. A point of the Pareto frontier is a set of gains that no acceptable text betters for one party without a loss to another. With the articles alone most options are worth 0 to most parties, so that one text can be best for everyone.',
    nashTable(found),
    'The lowest-numbered text of the Nash solution in the full brief, on the articles’ day, with all options:',
    textTable(content, found),
    '## Is there a text that crosses nobody’s line?',
    'Here worth is left aside: the question is about the lines alone, the published ones and those declared by default. A blocking set cannot all be kept together, while all but any one of it can. An opening is a line that alone, set aside, lets all the others be kept. The cheapest way out costs least support at home: 2 for a stated line, 1 for an inferred or declared one; among equals the first in the order of the parties is shown. Briefs do not matter to lines.',
    blockedTable(content, found, f => [f.uncrossed, f.uncrossedBlocked]),
    '## If every line that may be declared were declared',
    'The same question with every line of the scenario in force.',
    blockedTable(content, found, f => [null, f.everyLine]),
    '## How much hangs on the numbers',
    robustness(found),
  ].join('\n\n');
}

const number = (n: number): string => n.toLocaleString('en-US');
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
const nameOf = ({ setting, options }: Finding) => [
  setting.length,
  setting.brief,
  setting.day,
  OPTIONS[options],
];
const HEAD = ['Length', 'Brief', 'Day', 'Options'];

function draftTable(content: ScenarioContent, found: readonly Finding[]): string {
  const lines = [...content.lines, ...content.declarable];
  const rows = found
    .filter(f => f.setting.brief === 'full' && f.options === 'all')
    .map(f => {
      const crossed = (status: (declared: boolean) => boolean) =>
        f.crossedByDraft
          .filter(id => status(lines.find(line => line.id === id)?.status === 'declared'))
          .join(', ');
      return [f.setting.length, f.setting.day, crossed(d => !d), crossed(d => d) || 'none'];
    });
  return table(['Length', 'Day', 'Published lines', 'Lines declared by default'], rows);
}

const countTable = (found: readonly Finding[]): string =>
  table(
    [
      ...HEAD,
      'Texts there are',
      'Acceptable to all four',
      'Share',
      ...LETTERS.map(letters => `${letters} alone`),
      'Changes',
    ],
    found.map(f => [
      ...nameOf(f),
      number(f.texts),
      number(f.acceptable),
      percent(f.acceptable / f.texts),
      ...f.alone.map(n => percent(n / f.texts)),
      f.repair === null ? 'none helps' : `${f.repair}`,
    ]),
  );

const nashTable = (found: readonly Finding[]): string =>
  table(
    [...HEAD, 'Product', ...LETTERS.map(letters => `${letters} gains`), 'Texts', 'Frontier points'],
    found.map(f => [
      ...nameOf(f),
      f.nash ? number(f.nash.product) : 'no text',
      ...PARTIES.map((_, p) => `${f.nash?.gains[p] ?? '-'}`),
      f.nash ? number(f.nash.texts) : '-',
      number(f.frontier),
    ]),
  );

function textTable(content: ScenarioContent, found: readonly Finding[]): string {
  const shown = LENGTHS.map(length =>
    found.find(
      f =>
        f.setting.length === length &&
        f.setting.brief === 'full' &&
        f.setting.day === DAYS[0] &&
        f.options === 'all',
    ),
  );
  return table(
    ['Point', ...LENGTHS],
    content.points.map(point => [
      `${point.id.slice(1)} ${point.title}`,
      ...shown.map(f => {
        const option = point.options.find(o => o.id === f?.nash?.outcome[point.id]);
        return option ? option.title : 'parked';
      }),
    ]),
  );
}

/** One row for each length, day and set of options: lines are the same in both briefs. */
function blockedTable(
  content: ScenarioContent,
  found: readonly Finding[],
  of: (finding: Finding) => readonly [texts: number | null, blocked: Blocked | null],
): string {
  const rows = found
    .filter(f => f.setting.brief === 'full')
    .map(f => {
      const [texts, blocked] = of(f);
      const some = texts === null ? 'yes' : number(texts);
      return [
        f.setting.length,
        f.setting.day,
        OPTIONS[f.options],
        blocked ? 'none' : some,
        blocked ? sets(blocked) : '-',
        blocked ? blocked.openings.join(', ') || 'none alone' : '-',
        blocked ? blocked.cheapest.join(' and ') : '-',
      ];
    });
  const head = [
    'Length',
    'Day',
    'Options',
    'Texts',
    'Blocking sets',
    'Openings',
    'Cheapest way out',
  ];
  const named = new Set(rows.flatMap(row => row.join(' ').match(/[A-Z]{2}-[a-z0-9-]+/g) ?? []));
  const says = [...content.lines, ...content.declarable].flatMap(line =>
    named.has(line.id) ? [`${line.id} (${line.status}): ${line.sentence}`] : [],
  );
  return [table(head, rows), says.length > 0 ? list(says) : ''].filter(Boolean).join('\n\n');
}

const sets = ({ sets: all, complete }: Blocked): string =>
  all.map(set => set.join(' + ')).join('; ') + (complete ? '' : '; and others');

function robustness(found: readonly Finding[]): string {
  const least = found.reduce((n, f) => Math.min(n, f.robust), 1);
  const share = least === 1 ? 'every recoding' : `at least ${percent(least)} of the recodings`;
  return `Each preference was moved by −1, 0 or +1 at random, 200 times, for every row of the first table of counts; lines, priorities and walk-away values stayed. The finding that some text is acceptable to all four, or that none is, held in ${share} of every row.`;
}
