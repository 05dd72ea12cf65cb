/** The built game in `dist/`: whether it is older than its sources, and building it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isCommand, node, ROOT, TOOLS } from './run.mjs';

export const DIST = join(ROOT, 'dist');

/** Everything that a build is made of. */
const SOURCES = [
  'src',
  'scenes',
  'data',
  'assets',
  'public',
  'index.html',
  'class.html',
  'vite.config.ts',
  'package-lock.json',
];

/** Builds when `dist/` is missing or older than any source; the exit status is returned. */
export function buildWhenStale() {
  const sources = SOURCES.map(source => join(ROOT, source));
  if (!isStale(join(DIST, 'index.html'), sources)) return 0;
  console.log('Building the game.');
  return node(TOOLS.vite, ['build', '--logLevel', 'warn']);
}

/**
 * @param {string} built
 * @param {readonly string[]} sources files and folders
 */
export function isStale(built, sources) {
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  return sources.some(source => lastChange(source) > since);
}

/**
 * When a file, or anything in a folder, last changed. Folders count too: a deleted file changes its own.
 * @param {string} path
 * @returns {number}
 */
function lastChange(path) {
  if (!existsSync(path)) return 0;
  const itself = statSync(path);
  if (!itself.isDirectory()) return itself.mtimeMs;
  return Math.max(itself.mtimeMs, ...readdirSync(path).map(name => lastChange(join(path, name))));
}

if (isCommand(import.meta.url)) process.exitCode = buildWhenStale();
