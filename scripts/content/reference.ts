/** The page that gives every line, position and number with its reason and source. */
import { catalogue, numberOf, type Catalogue } from '#content/catalogue.ts';
import { coverageOf, isConcern } from '#content/coverage.ts';
import type {
  EvidenceContent,
  LengthContent,
  LineContent,
  PointContent,
  PositionContent,
  PreferenceContent,
  ScenarioContent,
} from '#content/schema.ts';
import { voicing } from '#content/voicing.ts';
import { isIn } from '#content/versions.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Party, Predicate } from '#engine/types.ts';
import { list, table } from '#words/markdown.ts';

export const REFERENCE_FILE = 'docs/reference.md';

const LAYERS = { evidence: 'evidence', assumption: 'assumption' } as const;

/** The whole page. */
export function reference(content: ScenarioContent): string {
  const look = catalogue(content);
  return [
    `# Reference: every line, position and number`,
    `Written by \`scripts/reference.ts\` from \`data/scenarios/${content.id}/\`. ${content.asOf}`,
    'A number is 3 for a refusal or demand by a named speaker of the side, 2 for what is reported, 1 for what is inferred; its sign comes from the evidence. An **assumption** is the game’s own: it fills what the articles leave silent or only let us infer, up to 2, never against the evidence. What is not listed is 0, and so is leaving a point out. In the brief *Articles only* assumptions count 0. Where both layers have a number, the assumption counts in the full brief.',
    '## Lines',
    ...content.lines.map(line => lineText(line, look)),
    '## Lines that a seat may declare',
    ...content.declarable.map(line => lineText(line, look)),
    '## The whole plan',
    planText(content, look),
    '## Points',
    coverageText(content),
    ...content.points.map(point => pointText(point, look)),
    '## Lengths',
    ...content.lengths.map(length => lengthText(length, look)),
    '## The caucus',
    content.firstNoEndsVoting.reason,
    '## Support at home',
    supportText(content),
  ].join('\n\n');
}

function lineText(line: LineContent, look: Catalogue): string {
  const variants = [
    ...Object.entries(line.byLength ?? {}).map(([length, p]) => `In ${length}: ${said(p)}.`),
    ...Object.entries(line.byDay ?? {}).map(
      ([day, p]) => `On ${day}: ${said(p)}. ${line.dayNote ?? ''}`,
    ),
  ];
  return [
    `### ${line.id}: ${line.title}`,
    `${look.party(line.party).name}, ${line.status}${line.since === undefined ? '' : `, from version ${line.since} on`}. ${line.sentence}`,
    list([
      `Holds where: ${said(line.holds)}.`,
      ...variants,
      `Reading: ${line.reading}`,
      ...(voicing(look).line(line.id) === null
        ? []
        : [`A computer seat says: ${voicing(look).line(line.id)}.`]),
      ...line.evidence.map(id => receipt(look, look.evidence(id))),
    ]),
  ].join('\n\n');
}

function pointText(point: PointContent, look: Catalogue): string {
  const { preferences } = look.content;
  const positions = PARTIES.map(party => look.position(party, point.id));
  const numbers = (party: string, option: string): string =>
    preferences
      .filter(p => p.point === point.id && p.party === party && p.option === option)
      .filter(p => isIn(p, look.content.version))
      .map(p => `${signed(p.value)} ${LAYERS[p.layer]}`)
      .join('; ') || '0';
  return [
    `### Point ${numberOf(point.id)}: ${point.title}`,
    table(
      ['Party', 'Position', 'Matrix', 'Evidence'],
      positions.map(p => [
        look.party(p.party).name,
        `${p.stance}${knownBy(p)}${p.summary === undefined ? '' : `. ${p.summary}`}`,
        p.matrix,
        p.evidence.join(', ') || 'none',
      ]),
    ),
    table(
      ['Option', 'From', ...PARTIES.map(party => look.party(party).letters)],
      point.options.map(option => [
        `${option.id}: ${option.title}`,
        [option.origin, option.source, option.date, option.confidence].filter(Boolean).join(', '),
        ...PARTIES.map(party => numbers(party, option.id)),
      ]),
    ),
    list([
      ...(point.planLevel ?? []).map(
        id => `Of the whole plan: ${receipt(look, look.evidence(id))}`,
      ),
      ...preferences.filter(p => p.point === point.id).map(p => reasonText(p, look)),
      ...PARTIES.map(party => voicesText(party, point, look)),
    ]),
  ].join('\n\n');
}

/** What a computer seat says of the options: the game's words for the numbers above. */
function voicesText(party: Party, { id, options }: PointContent, look: Catalogue): string {
  const said = options.flatMap(option => {
    const voice = voicing(look).voice(party, id, option.id);
    return voice === null ? [] : [`${option.id}: ${voice.says}`];
  });
  return `A computer seat of ${look.party(party).letters} says, of ${said.join('; of ')}.`;
}

function coverageText(content: ScenarioContent): string {
  const { points, inNone, positions, stated, concerns, inferred, silent } = coverageOf(content);
  return `${inNone} of ${points} points are in neither article as a term. Of ${positions} positions ${stated} are stated or reported (D, R), ${inferred} are inferred (I), and ${silent} are silent (-). In ${concerns} of those reported it is a concern: that the side is for the point is inferred, and its number has the size of what is inferred.`;
}

function planText({ wholePlan, aboutPlan }: ScenarioContent, look: Catalogue): string {
  return [
    table(
      ['Party', 'Stance', 'Evidence'],
      wholePlan.map(({ party, stance, summary, evidence }) => [
        look.party(party).name,
        `${stance}. ${summary}`,
        evidence.join(', '),
      ]),
    ),
    list(
      aboutPlan.flatMap(({ evidence }) =>
        evidence.map(id => `Also reported: ${receipt(look, look.evidence(id))}`),
      ),
    ),
  ].join('\n\n');
}

function knownBy(position: PositionContent): string {
  if (isConcern(position)) return ' (inferred from a reported concern)';
  return position.inferred ? ' (inferred)' : '';
}

function reasonText(p: PreferenceContent, look: Catalogue): string {
  const sources = p.evidence.map(id => `${id} (${place(look, look.evidence(id))})`).join(', ');
  const from = sources === '' ? '' : ` Source: ${sources}.`;
  const before = [
    ...(p.before ?? []).map(({ version, value, reason }) =>
      [` Until version ${version}: ${signed(value)}.`, reason].filter(Boolean).join(' '),
    ),
    p.until !== undefined && ` Until version ${p.until} only: no longer counted.`,
  ]
    .filter(Boolean)
    .join('');
  return `${p.option}, ${look.party(p.party).letters} ${signed(p.value)}, ${p.layer}: ${p.reason}${from}${before}`;
}

function lengthText(length: LengthContent, look: Catalogue): string {
  const of = (points: readonly string[]): string => points.map(p => p.slice(1)).join(', ');
  return [
    `### ${length.title} (${length.id})`,
    `About ${length.minutes} minutes; laps of initiatives in each caucus: ${length.laps}.`,
    list(
      length.rounds.map(({ title, points, star }, i) =>
        points.length === 0
          ? `Round ${i + 1}, ${title}: every bracketed point.`
          : `Round ${i + 1}, ${title}: points ${of(points)}; the others’ answers may be predicted on ${of(star === null ? [] : [star])}.`,
      ),
    ),
    table(
      ['Party', 'Walking away', 'Reason', 'Declared by default'],
      PARTIES.map(party => {
        const { value, byBrief = {}, reason } = length.walkAway[party];
        const { articles = value } = byBrief;
        const declared = length.declaredByDefault[party].join(', ') || 'none';
        const alone = articles === value ? '' : ` (Articles only: ${signed(articles)})`;
        return [look.party(party).name, `${signed(value)}${alone}`, reason, declared];
      }),
    ),
    table(
      ['Party', 'Priority', 'Met by', 'Reason'],
      PARTIES.flatMap(party =>
        length.priorities[party].map(({ title, point, options, reason }) => [
          look.party(party).name,
          title,
          `${numberOf(point)}: ${options.join(' or ')}`,
          reason,
        ]),
      ),
    ),
    earlierText(length, look),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What a length was in earlier versions, for games that were begun under them. */
function earlierText({ before, walkAway, priorities }: LengthContent, look: Catalogue): string {
  const nameOf = (party: Party): string => look.party(party).name;
  return list([
    ...(before ?? []).flatMap(({ version, rounds }) =>
      rounds.map(
        ({ title, points }, i) =>
          `Until version ${version}, round ${i + 1}, ${title}: ${points.length === 0 ? 'every bracketed point' : `points ${points.map(numberOf).join(', ')}`}.`,
      ),
    ),
    ...PARTIES.flatMap(party =>
      (walkAway[party].before ?? []).map(
        was =>
          `Until version ${was.version}, walking away, ${nameOf(party)}: ${signed(was.value)}.`,
      ),
    ),
    ...PARTIES.flatMap(party =>
      priorities[party].flatMap(({ title, before: earlier = [] }) =>
        earlier.map(
          was =>
            `Until version ${was.version}, in place of “${title}”, ${nameOf(party)}: ${was.title} (${numberOf(was.point)}: ${was.options.join(' or ')}).`,
        ),
      ),
    ),
  ]);
}

function supportText({ support }: ScenarioContent): string {
  const { start, stated, inferred, declared, priorities, belowWalkAway, reason } = support;
  return `Starts at ${start}; less ${stated} for a stated line crossed, ${inferred} for an inferred one, ${declared} for a declared one; less ${belowWalkAway.value} for a text worth less than walking away, and otherwise plus ${priorities}, never above ${start}, if all three priorities are met. ${reason}`;
}

function receipt(look: Catalogue, item: EvidenceContent): string {
  const quote = item.quote === undefined ? '' : ` “${item.quote}”`;
  const speaker = item.speaker === undefined ? '' : `${item.speaker}: `;
  return `${item.id} (${place(look, item)}): ${speaker}${item.summary}${quote}`;
}

function place(look: Catalogue, item: EvidenceContent): string {
  const confidence = item.confidence === undefined ? '' : `, confidence ${item.confidence}`;
  return `${look.source(item.source).letter}, ${item.locator ?? 'no place'}, ${item.grade}${confidence}`;
}

/** A predicate in words. */
function said(predicate: Predicate): string {
  const each = (of: readonly Predicate[]): string => of.map(said).join('; ');
  switch (predicate.type) {
    case 'option':
      return `${numberOf(predicate.point)} ${predicate.option}`;
    case 'crosses':
      return `crosses ${predicate.line}`;
    case 'forbid':
      return `none of (${each(predicate.of)})`;
    case 'require':
    case 'any':
      return `at least one of (${each(predicate.of)})`;
    case 'all':
      return `all of (${each(predicate.of)})`;
    case 'onlyIf':
      return `(${said(predicate.what)}) only if (${said(predicate.when)})`;
    case 'atLeast':
      return `at least ${predicate.count} of (${each(predicate.of)})`;
    case 'atMost':
      return `at most ${predicate.count} of (${each(predicate.of)})`;
  }
}

const signed = (n: number): string => (n > 0 ? `+${n}` : `${n}`).replace('-', '−');
