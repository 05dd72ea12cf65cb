/** A part of a screen that comes late finds its styles there, whoever showed it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourcesIn } from './imports.ts';

const ROOT = join(import.meta.dirname, '..');
const ENTRY = 'src/main.tsx';
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

const { imported, lazily } = graphOf(sourcesIn(ROOT, 'src'));

/** What each source imports at once, and what only when it is asked for. */
function graphOf(files: readonly string[]): { readonly imported: Graph; readonly lazily: Graph } {
  const now = new Map<string, Set<string>>();
  const later = new Map<string, Set<string>>();
  for (const file of files) {
    const source = read(file);
    const ours = importsOf(ROOT, file, manifest.imports).filter(i => i.ours);
    const isLate = (to: string): boolean => source.includes(`import('./${nameOf(to)}')`) || new RegExp(`import\\('[^']*${nameOf(to)}'\\)`).test(source); // prettier-ignore
    now.set(file, new Set(ours.filter(({ to }) => !isLate(to)).map(({ to }) => to)));
    later.set(file, new Set(ours.filter(({ to }) => isLate(to)).map(({ to }) => to)));
  }
  return { imported: now, lazily: later };
}

function nameOf(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replaceAll('.', String.raw`\.`)
    .replaceAll('\\', '');
}

/** Everything that is there once a file is. */
function closureOf(file: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (each: string): void => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const to of imported.get(each) ?? []) visit(to);
  };
  visit(file);
  return seen;
}

/** By file: the files that are there whenever it is, whichever way it was come to. */
function presentBeside(): ReadonlyMap<string, ReadonlySet<string>> {
  const roots = [ENTRY, ...[...lazily.values()].flatMap(to => [...to])];
  const closures = new Map(roots.map(root => [root, closureOf(root)]));
  const present = new Map<string, ReadonlySet<string>>([[ENTRY, closures.get(ENTRY) ?? new Set()]]);
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const root of new Set(roots)) {
      if (root === ENTRY) continue;
      const ways = [...lazily].filter(([, to]) => to.has(root)).flatMap(([from]) => [...closures].filter(([other, files]) => files.has(from) && present.has(other)).map(([other]) => present.get(other) ?? new Set<string>())); // prettier-ignore
      if (ways.length === 0) continue;
      const shared = [...(ways[0] ?? [])].filter(file => ways.every(way => way.has(file)));
      const next = new Set([...shared, ...(closures.get(root) ?? [])]);
      if (next.size !== present.get(root)?.size) {
        present.set(root, next);
        isChanged = true;
      }
    }
  }
  const beside = new Map<string, ReadonlySet<string>>();
  for (const [root, files] of present)
    for (const file of closures.get(root) ?? []) {
      const before = beside.get(file);
      beside.set(file, before ? new Set([...before].filter(each => files.has(each))) : files);
    }
  return beside;
}

/** A sheet with those that it takes in. */
function sheetText(sheet: string): string {
  const text = read(sheet);
  const taken = [...text.matchAll(/@import '([^']+)'/g)].map(([, path]) =>
    sheetText(join(dirname(sheet), path ?? '')),
  );
  return [text, ...taken].join('\n');
}

const classesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\.([a-z][a-z0-9]*(?:-[a-z0-9]+)+)/g)].flatMap(([, name]) => name ?? [])), // prettier-ignore
];

/** What a source writes as classes of its elements, letter for letter. */
const writtenIn = (source: string): ReadonlySet<string> =>
  new Set([...source.matchAll(/class=(?:"([^"]*)"|\{`([^`]*)`\})/g)].flatMap(([, plain, filled]) => (plain ?? filled ?? '').replaceAll(/\$\{[^}]*\}/g, ' ').split(/\s+/))); // prettier-ignore

describe('a style sheet', () => {
  it('is there wherever a class of it is written, also where the part comes late', () => {
    const beside = presentBeside();
    const sheets = [...new Set([...imported.values()].flatMap(to => [...to]))].filter(to => to.endsWith('.css')); // prettier-ignore
    const styledBy = new Map<string, string[]>();
    for (const sheet of sheets)
      for (const name of classesIn(sheetText(sheet)))
        styledBy.set(name, [...(styledBy.get(name) ?? []), sheet]);
    const bare: string[] = [];
    let looked = 0;
    for (const [file, present] of beside) {
      if (!file.endsWith('.tsx')) continue;
      for (const name of writtenIn(read(file))) {
        const by = styledBy.get(name);
        if (!by) continue;
        looked++;
        if (!by.some(sheet => present.has(sheet)))
          bare.push(`${file}: ${name} of ${by.join(', ')}`);
      }
    }
    expect(looked).toBeGreaterThan(300);
    expect(bare).toEqual([]);
  });
});
