/** Reading which file imports what, for the test of the layers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseSync } from 'vite';

export interface Import {
  readonly from: string; // a file, from the project's folder
  readonly to: string; // a file of ours, or the name of a package
  readonly ours: boolean;
  readonly late?: true; // fetched when it is asked for
}

/** The sources of one folder, deep. */
export function sourcesIn(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => [folder, ...name.split(sep)].join('/'))
    .sort();
}

/** A worker's file is named so; the parser sees no import in it. */
const FILE_URL = /new URL\(\s*['"]([^'"\n]+)['"]\s*,\s*import\.meta\.url/g;

/** What a source imports, as it is written there: types, values, styles, lazily loaded parts and workers. */
export function specifiersIn(source: string, file = 'source.ts'): readonly string[] {
  const { now, late } = writtenIn(source, file);
  return [...now, ...late];
}

/** The same, told apart: what is there with the source, and what comes when it is asked for. */
function writtenIn(
  source: string,
  file: string,
): { readonly now: readonly string[]; readonly late: readonly string[] } {
  const { module, errors } = parseSync(file, source); // its ending says whether there is JSX
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const lazily = module.dynamicImports
    .map(({ moduleRequest: { start, end } }) => source.slice(start, end))
    .filter(written => /^['"]/.test(written)) // a name that is worked out cannot be followed
    .map(written => written.slice(1, -1));
  return {
    now: [
      ...module.staticImports.map(i => i.moduleRequest.value),
      ...module.staticExports.flatMap(e => e.entries.flatMap(x => x.moduleRequest?.value ?? [])),
    ],
    late: [...lazily, ...[...source.matchAll(FILE_URL)].flatMap(match => match[1] ?? [])],
  };
}

/** The imports of one file, with `#names` and relative paths followed to files of ours. */
export function importsOf(
  root: string,
  file: string,
  names: Readonly<Record<string, string>>, // `imports` of package.json
): readonly Import[] {
  const { now, late } = writtenIn(readFileSync(join(root, file), 'utf8'), file);
  const read = (written: string): Import => {
    const to = resolve(file, written.replace(/\?.*$/, ''), names);
    return to === null
      ? { from: file, to: packageOf(written), ours: false }
      : { from: file, to, ours: true };
  };
  return [...now.map(read), ...late.map((written): Import => ({ ...read(written), late: true }))];
}

function resolve(
  file: string,
  written: string,
  names: Readonly<Record<string, string>>,
): string | null {
  if (written.startsWith('.')) return posix(join(dirname(file), written));
  for (const [name, target] of Object.entries(names)) {
    const prefix = name.replace('*', '');
    if (written.startsWith(prefix))
      return posix(relative('.', target.replace('*', written.slice(prefix.length))));
  }
  return null;
}

const posix = (path: string): string => path.split(sep).join('/');

/** `@scope/name/file` and `name/file` without the file. */
const packageOf = (written: string): string =>
  written
    .split('/')
    .slice(0, written.startsWith('@') ? 2 : 1)
    .join('/');

/** The first circle of imports, as the files along it; null where there is none. */
export function cycleIn(imports: readonly Import[]): readonly string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to, ours } of imports)
    if (ours) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] | null => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const to of next.get(file) ?? []) {
      const cycle = visit(to);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}
