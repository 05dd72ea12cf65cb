/** A part of a screen that comes late finds its styles there, whoever showed it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourcesIn } from './imports.ts';

const ROOT = join(import.meta.dirname, '..');
const ENTRIES = ['src/main.tsx', 'src/class.tsx'];
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

type Files = ReadonlySet<string>;

const imports = sourcesIn(ROOT, 'src')
  .flatMap(file => importsOf(ROOT, file, manifest.imports))
  .filter(({ ours }) => ours);

/** What each source brings with it. */
const brought = new Map<string, readonly string[]>();
for (const { from, to, late } of imports)
  if (!late) brought.set(from, [...(brought.get(from) ?? []), to]);

/** Everything that is there once a file is. */
function closureOf(file: string): Files {
  const seen = new Set<string>();
  const visit = (each: string): void => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const to of brought.get(each) ?? []) visit(to);
  };
  visit(file);
  return seen;
}

/** What all have in common; nothing for none. */
const shared = (all: readonly Files[]): Files =>
  new Set([...(all[0] ?? [])].filter(file => all.every(files => files.has(file))));

/** By file: what is there whenever it is, whichever way it was come to. */
function besideEach(): ReadonlyMap<string, Files> {
  const lateOnes = [...new Set(imports.filter(({ late }) => late).map(({ to }) => to))];
  const closures = new Map([...ENTRIES, ...lateOnes].map(root => [root, closureOf(root)]));
  const holding = (file: string): readonly string[] =>
    [...closures].filter(([, files]) => files.has(file)).map(([root]) => root);
  const present = new Map<string, Files>(ENTRIES.map(entry => [entry, closureOf(entry)]));
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const root of lateOnes) {
      const ways = imports
        .filter(({ to, late }) => late && to === root)
        .flatMap(({ from }) => holding(from).flatMap(asker => present.get(asker) ?? []));
      if (ways.length === 0) continue;
      const next = new Set([...shared(ways), ...(closures.get(root) ?? [])]);
      isChanged ||= next.size !== present.get(root)?.size;
      present.set(root, next);
    }
  }
  const files = new Set([...closures.values()].flatMap(closure => [...closure]));
  return new Map(
    [...files].map(file => [file, shared(holding(file).flatMap(root => present.get(root) ?? []))]),
  );
}

/** A sheet with those that it takes in. */
function sheetText(sheet: string): string {
  const text = read(sheet);
  const taken = [...text.matchAll(/@import '([^']+)'/g)].map(([, path]) =>
    sheetText(join(dirname(sheet), path ?? '')),
  );
  return [text, ...taken].join('\n');
}

const CLASS = /\.([a-z][a-z0-9]*(?:-[a-z0-9]+)*)/g;
/** The classes that a sheet styles by themselves; within an element of its own it may style those of others. */
const classesIn = (text: string): Files =>
  new Set(
    [...text.matchAll(/([^{};]+)\{/g)]
      .flatMap(([, selectors = '']) => selectors.split(','))
      .flatMap(selector => selector.trim().split(/[\s>+~]/)[0] ?? [])
      .flatMap(outermost => [...outermost.matchAll(CLASS)].flatMap(([, name]) => name ?? [])),
  );

/** What a source writes as classes of its elements, letter for letter. */
function writtenIn(source: string): Files {
  const attributes = source.matchAll(/class=(?:"([^"]*)"|\{`([^`]*)`\})/g);
  return new Set(
    [...attributes].flatMap(([, plain, filled]) =>
      (plain ?? filled ?? '').replaceAll(/\$\{[^}]*\}/g, ' ').split(/\s+/),
    ),
  );
}

describe('a style sheet', () => {
  it('is there wherever a class of it is written, also where the part comes late', () => {
    const sheets = new Set(imports.map(({ to }) => to).filter(to => to.endsWith('.css')));
    const styledBy = new Map<string, string[]>();
    for (const sheet of sheets)
      for (const name of classesIn(sheetText(sheet)))
        styledBy.set(name, [...(styledBy.get(name) ?? []), sheet]);
    const bare: string[] = [];
    let looked = 0;
    for (const [file, present] of besideEach()) {
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
