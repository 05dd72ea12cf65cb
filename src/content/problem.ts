/** What is wrong with a scenario, said so that its author can find and mend it. */
import { isTextAt } from './apart.ts';
import { PARTS, scenarioSchema, type ScenarioFile } from './schema.ts';

export interface ContentProblem {
  readonly file: string; // `points.json`
  readonly path: string; // `points[5].options[1].clause`
  readonly item: string; // `point p6, option peacetime-800k`
  readonly value: string; // what stands there, short
  readonly sentence: string; // file, item, value and what to do
}

/** A way through JSON: keys of objects and indexes of lists. */
export type Path = readonly (string | number)[];
/** Notes a problem at a path; `says` completes "points.json, point p6: ...". */
export type Report = (path: Path, says: string) => void;

/** What a list's items are called. */
const NOUNS: Readonly<Record<string, string>> = {
  aboutPlan: 'report on the whole plan',
  sources: 'source',
  days: 'day',
  briefs: 'brief',
  tiles: 'tile',
  declarable: 'declarable line',
  dossiers: 'dossier',
  evidence: 'evidence',
  glossary: 'term',
  interests: 'interest',
  lengths: 'length',
  lines: 'line',
  linkages: 'linkage',
  options: 'option',
  others: 'word of others',
  own: 'own word',
  parties: 'party',
  points: 'point',
  positions: 'position',
  preferences: 'preference',
  priorities: 'priority',
  prompts: 'prompt',
  rounds: 'round',
  spellings: 'spelling',
  topics: 'topic',
  wholePlan: 'whole-plan stance',
  wishes: 'wish',
};

/** A problem at a path of the joined content; the path's first key tells the file. */
export function problemAt(content: unknown, path: Path, says: string): ContentProblem {
  const file = `${fileOf(path)}.json`;
  const item = itemAt(content, path);
  return {
    file,
    path: written(path),
    item,
    value: short(valueAt(content, path)),
    sentence: `${file}, ${item}: ${says}`,
  };
}

/** A problem with a part itself, before anything in it can be named. */
export const problemOfPart = (part: string, value: unknown, says: string): ContentProblem => ({
  file: `${part}.json`,
  path: '',
  item: 'the whole file',
  value: short(value),
  sentence: `${part}.json, the whole file: ${says}`,
});

/** The items on the way to a path, outermost first: `length quick, party eu, priority 2`. */
export function itemAt(content: unknown, path: Path): string {
  const names: string[] = [];
  let here = content;
  path.forEach((step, i) => {
    here = valueAt(here, [step]);
    if (typeof step === 'string') {
      if (isParty(content, step)) names.push(`party ${step}`);
      return;
    }
    const list = isParty(content, path[i - 1]) ? path[i - 2] : path[i - 1]; // `priorities.eu[1]`
    const noun = typeof list === 'string' ? NOUNS[list] : undefined;
    if (noun !== undefined && (i === 1 || isObject(here)))
      names.push(`${noun} ${name(here, step)}`);
  });
  return names.length > 0 ? names.join(', ') : String(path[0] ?? 'the whole file');
}

/** The part of a path after its innermost named item: `options[1]`, `clause`. */
export function fieldOf(content: unknown, path: Path): string {
  for (let end = path.length; end > 0; end--) {
    if (itemAt(content, path.slice(0, end)) === itemAt(content, path.slice(0, end - 1))) continue;
    if (end < path.length) return written(path.slice(end));
    break;
  }
  return written(path.slice(-1));
}

export function valueAt(content: unknown, path: Path): unknown {
  let here = content;
  for (const step of path) {
    if (!isObject(here) || !Object.hasOwn(here, step)) return undefined;
    here = here[step];
  }
  return here;
}

/** A value in a few characters. */
export function short(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  const said = JSON.stringify(value);
  return said.length > 48 ? `${said.slice(0, 45)}..."` : said;
}

export const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;

/** In content that may have any form yet. */
function isParty(content: unknown, step: string | number | undefined): boolean {
  const parties = valueAt(content, ['parties']);
  return (
    typeof step === 'string' &&
    Array.isArray(parties) &&
    parties.some(party => valueAt(party, ['id']) === step)
  );
}

const written = (path: Path): string =>
  path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i > 0 ? `.${step}` : step))
    .join('');

function name(item: unknown, index: number): string {
  const of = (key: string): string | null => {
    const value = valueAt(item, [key]);
    return typeof value === 'string' && value.length > 0 ? value : null;
  };
  const id = of('id') ?? of('term') ?? of('game');
  if (id !== null) return id;
  const party = of('party');
  const [point, option] = [of('point'), of('option')];
  if (party === null) return `${index + 1}`;
  return `of ${party}${point === null ? '' : ` on ${point}`}${option === null ? '' : `, ${option}`}`;
}

/** Which file holds it: a text stands apart from the structure, unless the structure has it. */
function fileOf(path: Path): ScenarioFile | 'texts/en' {
  if (path.length > 0 && isTextAt(scenarioSchema, path)) return 'texts/en';
  const [key] = path;
  return PARTS.find(({ keys }) => keys.some(k => k === key))?.file ?? 'scenario';
}
