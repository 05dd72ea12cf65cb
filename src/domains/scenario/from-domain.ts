/**
 * From a domain file, which the solver reads, to the files of a scenario, which can be played.
 *
 * Each issue is a point; its first option is the draft (`shape.ts`). Numbers count against leaving a point out
 * (`worths.ts`). All that the file has is either in the scenario or told of (`told.ts`).
 */
import { apart } from '#content/apart.ts';
import { loadScenario } from '#content/load.ts';
import type { Parts } from '#content/migrate.ts';
import { FORMAT, PARTS, scenarioSchema, textFiles, type ScenarioContent } from '#content/schema.ts';
import { t } from '#words/generated.ts';
import { readDomainFile } from '../domain-file.ts';
import { Problems } from '../problem.ts';
import { domainSchema, type DomainFile } from '../schema.ts';
import { linesOf, SOURCE } from './lines.ts';
import { linkagesOf, preferencesOf, prioritiesOf, sideOf, walkAwayOf } from './mandates.ts';
import { lineOf, slugOf } from './names.ts';
import { dossiersOf, pointsOf, roundsOf } from './points.ts';
import { shapeOf } from './shape.ts';
import { subjectOf, type NamedParty, type Subject } from './subject.ts';
import { toldOf } from './told.ts';

/** What to call the scenario; absent: as the file does. */
export interface Called {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
}

export type Made =
  | {
      readonly ok: true;
      readonly id: string;
      readonly parts: Parts;
      readonly told: readonly string[]; // what could not be carried over as it stands
    }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** `file` is the name to call it by. Takes any text and never throws. */
export function scenarioFrom(file: string, text: string, called: Called = {}): Made {
  const reading = readDomainFile(file, text);
  if (!reading.ok) return refused(reading.problems.map(({ sentence }) => sentence));
  const problems = new Problems(file);
  const shape = shapeOf(reading, problems);
  if (problems.any) return refused(problems.all.map(({ sentence }) => sentence));

  const content = domainSchema.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
  const subject = subjectOf(content, reading, shape);
  const id = called.id ?? slugOf(content.name) ?? 'scenario';
  const title = called.title ?? lineOf(content.name, id);
  const parts = partsOf(scenarioOf(subject, { id, title, file }));
  const loaded = loadScenario(parts);
  if (!loaded.ok)
    return refused(loaded.problems.map(({ sentence }) => `${file}, as a scenario: ${sentence}`));
  return { ok: true, id, parts, told: toldOf(subject).map(says => `${file}, ${says}`) };
}

const refused = (sentences: readonly string[]): Made => ({ ok: false, sentences });

interface Name {
  readonly id: string;
  readonly title: string;
  readonly file: string;
}

function scenarioOf(subject: Subject, { id, title, file }: Name): ScenarioContent {
  const { parties, points } = subject;
  const { lines, evidence, positions } = linesOf(subject);
  const rounds = roundsOf(subject);
  const isScaled = parties.some(({ worths }) => worths.factor !== 1);
  const numbers = t(isScaled ? 'generated:numbersScaled' : 'generated:numbersKept');
  const counts = { sides: parties.length, points: points.length };
  return {
    format: FORMAT,
    id,
    version: 1,
    claims: 'fictional',
    title,
    asOf: t('generated:asOf'),
    contentNote: t('generated:contentNote', { numbers }),
    front: { about: aboutOf(subject.file, counts), note: t('generated:note') },
    parties: parties.map((party, i) => {
      const reported = evidence.filter(e => e.party === party.id).map(({ summary }) => summary);
      return sideOf(party, i + 1, subject, reported);
    }),
    dossiers: [...dossiersOf(subject)],
    points: [...pointsOf(subject, evidence)],
    evidence: [...evidence],
    positions: [...positions],
    wholePlan: [],
    aboutPlan: [],
    lines: [...lines],
    declarable: [],
    preferences: [...preferencesOf(subject)],
    linkages: linkagesOf(subject),
    support: supportOf(),
    firstNoEndsVoting: { since: 1, reason: t('generated:firstNo') },
    lengths: [lengthOf(subject, rounds)],
    days: [{ id: 'only', title: t('generated:day.title'), about: t('generated:day.about') }],
    briefs: [{ id: 'full', title: t('generated:brief.title'), about: t('generated:brief.about'), layers: ['evidence', 'assumption'] }], // prettier-ignore
    sources: [sourceOf(subject.file, file)],
    glossary: [{ term: t('generated:term'), means: t('generated:means') }],
  };
}

const aboutOf = (
  { description }: DomainFile,
  counts: { readonly sides: number; readonly points: number },
): string => lineOf(description, t('generated:about', counts));

function lengthOf(subject: Subject, rounds: ScenarioContent['lengths'][number]['rounds']) {
  const count = subject.points.length;
  const byParty = <T>(of: (party: NamedParty) => T) =>
    Object.fromEntries(subject.parties.map(party => [party.id, of(party)])) as Record<NamedParty['id'], T>; // prettier-ignore
  return {
    id: 'whole',
    title: t('generated:length.title', { points: count }),
    inside: t('generated:length.inside', { points: count }),
    minutes: count, // a minute for each point, as in the shipped talks
    laps: 1,
    rounds,
    walkAway: byParty(party => walkAwayOf(party, subject)),
    priorities: byParty(party => prioritiesOf(party, subject)),
    declaredByDefault: byParty((): string[] => []),
  };
}

/** Not even all priorities make up for a hard line, or for less than no agreement: in the file, both are out. */
const supportOf = (): ScenarioContent['support'] => ({
  start: 2,
  stated: 3,
  inferred: 1,
  declared: 1,
  priorities: 1,
  belowWalkAway: { value: 3, since: 1 },
  reason: t('generated:support'),
});

const sourceOf = ({ source }: DomainFile, file: string): ScenarioContent['sources'][number] => ({
  id: SOURCE,
  kind: 'invented',
  compared: true,
  letter: 'F',
  name: lineOf(source, t('generated:source.name', { file })),
  shortName: t('generated:source.shortName'),
  inside: t('generated:source.inside'),
});

/** The scenario by files, with its sentences apart. */
function partsOf(content: ScenarioContent): Parts {
  const { structure, texts } = apart(scenarioSchema, content) as {
    readonly structure: Readonly<Record<string, unknown>>;
    readonly texts: unknown;
  };
  const files = PARTS.filter(part => !('mayMiss' in part)).map(({ file, keys }) => {
    const own = keys.filter(key => structure[key] !== undefined);
    return [file, Object.fromEntries(own.map(key => [key, structure[key]]))] as const;
  });
  return { ...Object.fromEntries(files), [textFiles('en')[0] ?? '']: texts };
}
