/**
 * Scenario files of format 1 in format 2. Format 1 knew one negotiation: four parties, articles A and B beside a wider
 * record, two days and two briefs. What it left unsaid of these is said here, in its words.
 */
import { FORMAT } from './schema.ts';

type Json = Record<string, unknown>;
export type Parts = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a table has under a key of the file, which may be anything. */
const ownIn = <T>(table: Readonly<Record<string, T>>, key: unknown): T | undefined =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;

/** Changes a field where it is there and an object, or each item of it where it is a list of such. */
const within = (key: string, change: (value: Json, index: number) => Json) => (holder: Json) => {
  if (!Object.hasOwn(holder, key)) return holder;
  const value = holder[key];
  const one = (item: unknown, i: number): unknown => (isObject(item) ? change(item, i) : item);
  return { ...holder, [key]: Array.isArray(value) ? value.map(one) : one(value, 0) };
};

const through =
  (...changes: readonly ((value: Json) => Json)[]) =>
  (value: Json): Json =>
    changes.reduce((changed, change) => change(changed), value);

const names = (name: string, short: string, article: string, slot: number): Json => ({
  slot,
  forms: {
    the: `${article.toLowerCase()}${name}`,
    The: `${article}${name}`,
    short,
    theShort: `${article.toLowerCase()}${short}`,
    TheShort: `${article}${short}`,
  },
});

const NAMES: Readonly<Record<string, Json>> = {
  eu: names('European Union', 'EU', 'The ', 1),
  russia: names('Russia', 'Russia', '', 2),
  ukraine: names('Ukraine', 'Ukraine', '', 3),
  us: names('United States', 'US', 'The ', 4),
};

const INSIDE: Readonly<Record<string, string>> = {
  quick: 'quick talks',
  lesson: 'lesson',
  full: 'full conference',
};

const DAYS = [
  {
    id: '2025-11-21',
    title: 'The articles’ day, 21 November 2025',
    about: 'Lines and evidence as they stood when the articles came out.',
  },
  { id: '2025-12-31', title: 'The end of 2025', about: 'Later statements count.' },
];

const BRIEFS = [
  {
    id: 'full',
    title: 'Full brief',
    about:
      'Your home’s wishes on points where the articles are silent are filled in by the game. Each such number says “game assumption”.',
    layers: ['evidence', 'assumption'],
  },
  {
    id: 'articles',
    title: 'Articles only',
    about:
      'Only what the articles support has a number. Most points then weigh nothing, and an agreement may be out of reach.',
    layers: ['evidence'],
  },
];

const RECORD = {
  id: 'record',
  kind: 'record',
  compared: false,
  letter: 'Record',
  name: 'The wider public record',
  shortName: 'Wider record',
  inside: 'wider record',
};

/** The parts of a scenario in format 2; parts of another format, or of none, come back as they are. */
export function migrated(parts: Parts): Parts {
  const { scenario, glossary, ...others } = parts;
  if (!isObject(scenario) || scenario.format !== 1) return parts;
  return {
    ...others,
    scenario: {
      ...through(
        within('parties', party => ({ ...ownIn(NAMES, party.id), ...party })),
        within('aboutPlan', (report, i) => ({ id: `report-${i + 1}`, ...report })),
      )(scenario),
      format: FORMAT,
      claims: 'real',
      front: { about: scenario.title, note: scenario.contentNote },
      days: DAYS,
      briefs: BRIEFS,
    },
    ...changed(parts, 'points', within('points', pointOf)),
    ...changed(parts, 'mandates', within('lengths', lengthOf)),
    ...sourcesOf(parts, glossary),
  };
}

function changed(parts: Parts, file: string, change: (part: Json) => Json): Parts {
  const part = Object.hasOwn(parts, file) ? parts[file] : undefined;
  return isObject(part) ? { [file]: change(part) } : {};
}

function pointOf({ articleA, articleB, ...point }: Json): Json {
  const said = Object.entries({ articleA, articleB }).filter(([, says]) => (says ?? null) !== null);
  const only: Readonly<Record<string, string>> = { onlyA: 'articleA', onlyB: 'articleB' };
  return within('difference', difference => {
    const source = ownIn(only, difference.kind);
    return source === undefined ? difference : { ...difference, kind: 'only', in: source };
  })({ ...point, ...(said.length > 0 && { said: Object.fromEntries(said) }) });
}

const numbered = within('rounds', (round, i) => ({ id: `round-${i + 1}`, ...round }));

function lengthOf(length: Json): Json {
  const { walkAway } = length;
  const inside = ownIn(INSIDE, length.id);
  return through(
    numbered,
    within('before', numbered),
  )({
    ...length,
    ...(inside !== undefined && { inside }),
    ...(isObject(walkAway) && {
      walkAway: Object.fromEntries(
        Object.entries(walkAway).map(([party, of]) => [party, isObject(of) ? walkAwayOf(of) : of]),
      ),
    }),
  });
}

const walkAwayOf = ({ articles, ...walkAway }: Json): Json => ({
  ...walkAway,
  ...(articles !== undefined && { byBrief: { articles } }),
});

/** What was one file, and the glossary, which had one of its own. */
function sourcesOf({ sources }: Parts, glossary: unknown): Parts {
  if (!isObject(sources)) return {};
  const { articles, sourceExercise, ...others } = sources;
  const each = (change: (article: Json) => Json): unknown =>
    Array.isArray(articles)
      ? articles.map((article: unknown) => (isObject(article) ? change(article) : article))
      : articles;
  const listed = each(articleOf);
  return {
    sources: {
      ...others,
      ...(isObject(glossary) && glossary),
      sources: Array.isArray(listed) ? [...(listed as unknown[]), RECORD] : listed,
    },
    readings: {
      readings: {
        sources: each(readingOf),
        ...(isObject(sourceExercise) && within('spellings', spellingOf)(sourceExercise)),
      },
    },
  };
}

const spellingOf = ({ articleA, articleB, ...spelling }: Json): Json => ({
  ...spelling,
  in: { articleA, articleB },
});

const articleOf = ({ id, letter, name, shortName }: Json): Json => {
  const inside = `article ${typeof letter === 'string' ? letter : ''}`;
  return { id, kind: 'article', compared: true, letter, name, shortName, inside };
};

const LISTED = ['id', 'letter', 'name', 'shortName']; // what the list of sources has

const readingOf = (article: Json): Json => ({
  of: article.id,
  ...Object.fromEntries(Object.entries(article).filter(([key]) => !LISTED.includes(key))),
});
