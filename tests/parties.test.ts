/** What decides, plays, counts, keeps, says and shows the talks knows nobody who negotiates, and no point, by name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import manifest from '../package.json' with { type: 'json' };
import { shippedContent } from '../scripts/content/read.ts';
import { importsOf, sourcesIn } from './imports.ts';

const ROOT = join(import.meta.dirname, '..');
const NAMELESS = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'words')
  .map(({ name }) => `src/${name}`)
  .concat('scenes');
/** What has to know the shipped scenario by name. */
const MAY_NAME = [
  'src/content/migrate.ts', // format 1 knew its parties, days and articles, and says nothing of their names
];
const SAYING = 'src/words';
const NAMED = 'data/scenarios/twenty-eight-points/parties.ts';

/** Ids of dossiers that are plain words too, and names of ours in code. */
const PLAIN: readonly string[] = ['keeping', 'people'];

const { parties, days, sources, map, points, dossiers } = shippedContent();
const names = [
  ...parties.flatMap(({ id, name }) => [id, name]),
  ...days.map(({ id }) => id),
  ...sources.filter(({ compared }) => compared).map(({ id }) => id),
  ...points.flatMap(({ id, title }) => [id, title]),
  ...dossiers.flatMap(({ id, title }) => [...(PLAIN.includes(id) ? [] : [id]), title]),
  ...(map?.tiles.flatMap(({ name }) => name ?? []) ?? []),
];
const aName = new RegExp(String.raw`\b(${names.join('|')})\b`, 'gi');

/** The parties named in the code of a source; a comment may give an example. */
function namedIn(source: string, file = 'source.ts'): readonly string[] {
  const { comments, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const code = comments.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    source,
  );
  return [...code.matchAll(aName)].map(([name]) => name);
}

describe.each(NAMELESS)('the code in %s', folder => {
  const files = sourcesIn(ROOT, folder).filter(file => !MAY_NAME.includes(file));

  it('names no party, day, article, point, dossier or place', () => {
    expect(files.length).toBeGreaterThan(3);
    const named = files.map(file => [file, namedIn(readFileSync(join(ROOT, file), 'utf8'), file)]);
    expect(named.filter(([, found]) => found?.length)).toEqual([]);
  });

  it('does not read the list of those who negotiate in the shipped scenario', () => {
    const imports = files.flatMap(file => importsOf(ROOT, file, manifest.imports));
    expect(imports.filter(({ to }) => to === NAMED)).toEqual([]);
  });
});

/** In sentences of the sides “us” is a word; as a key or an id it stands before a colon or alone between quotation marks. */
const aNameInWords = (source: string): readonly string[] =>
  namedIn(source.replaceAll(/\bus\b(?!\s*['"`:])/g, ''));

describe('the words', () => {
  it('name no party: the scenario does', () => {
    const files = sourcesIn(ROOT, SAYING);
    expect(files.length).toBeGreaterThan(40);
    const named = files.map(file => [file, aNameInWords(readFileSync(join(ROOT, file), 'utf8'))]);
    expect(named.filter(([, found]) => found?.length)).toEqual([]);
  });

  it('may say “us” for a side that speaks', () => {
    expect(aNameInWords(`const of = { harm: 'Other terms guard us against the harm' };`)).toEqual(
      [],
    );
    expect(aNameInWords(`const of = { us: 'The US' };`)).toEqual(['us', 'US']);
    expect(aNameInWords(`t(['the', 'us'])`)).toEqual(['us']);
  });
});

describe('the styles', () => {
  it('name no party: they know places in the palette', () => {
    const sheets = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      file => file.endsWith('.css'),
    );
    expect(sheets.length).toBeGreaterThan(40);
    const named = sheets.map(file => [
      file,
      [
        ...readFileSync(join(ROOT, 'src', file), 'utf8')
          .replaceAll(/\/\*.*?\*\//gs, '')
          .matchAll(aName),
      ].map(([name]) => name),
    ]);
    expect(named.filter(([, found]) => found?.length)).toEqual([]);
  });
});

describe('the check for names', () => {
  it.each([
    ['an id in a list', `const all = ['eu', "us"];`, ['eu', 'us']],
    ['a key', `const record = { russia: 1 };`, ['russia']],
    ['a field', `const { ukraine } = record; record.us;`, ['ukraine', 'us']],
    ['a type', `type Seat = 'eu';`, ['eu']],
    ['a name in a sentence', 'const says = `Russia has ${left} left`;', ['Russia']],
    ['a module', `import { eu } from './parties.ts';`, ['eu']],
  ])('finds %s', (_what, source, found) => {
    expect(namedIn(source)).toEqual(found);
  });

  it('passes over comments, and over words that only hold a name', () => {
    const source = `// russia\n/* us */ const focus = bus, neutral = 0; /** eu */`;
    expect(namedIn(source)).toEqual([]);
  });

  it('knows everybody in the shipped scenario, in the order of the list', () => {
    expect(shippedContent().parties.map(({ id }) => id)).toEqual(PARTIES);
    for (const party of PARTIES) expect(namedIn(`const party = '${party}';`)).toEqual([party]);
  });
});
