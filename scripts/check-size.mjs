/**
 * `npm run check:size`: what a player downloads, after compression, held to budgets. Computed from the
 * manifest of the build by following imports, so a new file counts without being named here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST } from './build.mjs';
import { isCommand } from './run.mjs';

const KB = 1024;

/** The page with its first screen, the title, which it imports statically. */
const TITLE = ['index.html'];

/** Opened after the first mark, or not at all: no part of the way there. */
const LATER = [
  'src/dom/setup/layers/',
  'src/dom/setup/SetUp.tsx', // the title leads past it
  'src/dom/reveal/',
  'src/dom/caucus/',
  'src/dom/signing/',
  'src/dom/after/',
  'src/dom/beside/',
  'src/dom/evidence/FullReasons.tsx',
  'src/dom/parts/scene/',
  'src/dom/table/Predict.tsx',
  'src/dom/app/Curtain.tsx',
  'src/dom/app/Elsewhere.tsx',
  'scenes/Caucus.ts',
  'src/saves/export',
  'src/saves/save.ts', // read where there are kept games
  'src/ai/hints',
  'src/app/sharing.ts',
  'src/app/files.ts',
  'src/app/again.ts',
  'src/table/accounts',
  'src/table/record',
  'src/analysis/',
  'src/solver/',
  'src/table/thinking/desk', // thinks on the page where no worker can be had
];

/** Only the chosen scenario is fetched, and without a choice that is the first. */
const OTHER_SCENARIO = /^data\/scenarios\/(?!twenty-eight-points\/)[^/]+\//;

/** The built workers that only such parts start; src/analysis/worker.ts, the solver's, is the one so far. */
const LATER_WORKERS = /^assets\/worker-/;

/**
 * One entry of the manifest.
 * @typedef {object} Chunk
 * @property {string} file
 * @property {string} [name]
 * @property {readonly string[]} [imports]
 * @property {readonly string[]} [dynamicImports]
 * @property {readonly string[]} [css]
 * @property {readonly string[]} [assets]
 * @typedef {Readonly<Record<string, Chunk>>} Manifest
 */

/**
 * The files that some chunks need: their static imports, and the dynamic ones that `alsoLater` admits.
 * @param {Manifest} manifest
 * @param {readonly string[]} starts
 * @param {(key: string) => boolean} alsoLater
 * @returns {ReadonlySet<string>}
 */
export function filesOf(manifest, starts, alsoLater = () => false) {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} key */
  const visit = key => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build has no ${key}`);
    if (seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
    chunk.dynamicImports?.filter(alsoLater).forEach(visit);
  };
  starts.forEach(visit);
  return files;
}

/** @param {string} key */
const isLater = key => OTHER_SCENARIO.test(key) || LATER.some(start => key.startsWith(start));

/** @param {string} file */
const isCode = file => ['.js', '.css', '.json', '.html'].includes(extname(file));

/**
 * @param {Manifest} manifest
 * @param {(file: string) => number} sizeOf in bytes, compressed
 * @param {readonly string[]} built all files of the build; workers are in no manifest, and count too,
 *   but for those that are opened later
 */
export function sizes(manifest, sizeOf, built = []) {
  /** @param {readonly string[]} files */
  const sum = files => files.reduce((total, file) => total + sizeOf(file), 0);
  const title = [...filesOf(manifest, TITLE)];
  const way = [...filesOf(manifest, TITLE, key => !isLater(key))];
  const named = filesOf(manifest, Object.keys(manifest));
  const workers = built.filter(file => !named.has(file) && !LATER_WORKERS.test(file));
  const phaser = Object.values(manifest).filter(chunk => chunk.name === 'phaser');
  if (phaser.length === 0) throw new Error('the build has no chunk of its own for Phaser');
  return [
    { what: "the title's own JS and CSS", bytes: sum(title.filter(isCode)), budget: 60 * KB },
    { what: 'Phaser', bytes: sum(phaser.map(chunk => chunk.file)), budget: 160 * KB },
    {
      what: 'solo play to the first mark',
      bytes: sum([...way, ...workers].filter(isCode)),
      budget: 315 * KB, // 310 before texts stood apart from structure; 309.6 and 2 % are 315.8
    },
  ];
}

if (isCommand(import.meta.url)) {
  const path = join(DIST, '.vite', 'manifest.json');
  if (!existsSync(path)) {
    console.error('There is no built game to weigh. Run "npm run build" first.');
    process.exit(1);
  }
  const rows = sizes(
    JSON.parse(readFileSync(path, 'utf8')),
    file => brotliCompressSync(readFileSync(join(DIST, file))).length,
    readdirSync(join(DIST, 'assets')).map(name => `assets/${name}`),
  );
  /** @param {number} bytes */
  const kb = bytes => `${(bytes / KB).toFixed(1)} KB`.padStart(10);
  for (const { what, bytes, budget } of rows) {
    const verdict = bytes <= budget ? 'within' : 'OVER';
    console.log(`${what.padEnd(30)}${kb(bytes)}  ${verdict} ${kb(budget).trim()}`);
    if (bytes > budget) process.exitCode = 1;
  }
}
