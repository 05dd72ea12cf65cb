/** Writes the service worker of a build: `worker.js` beside this file, with the list of all files of the build. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CLASS_ASSETS, CLASS_PAGE } from '../class/plugin.mjs';

export const WORKER = 'offline.js';
const PAGE = './';

/** @returns {import('vite').Plugin} */
export function offline() {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const template = readFileSync(join(import.meta.dirname, 'worker.js'), 'utf8');
        writeFileSync(join(folder, WORKER), workerOf(template, folder));
      },
    },
  };
}

/** A class needs its server: nothing of its page is kept for play without a network. */
const isOfClass = (/** @type {string} */ file) =>
  file === CLASS_PAGE || file.startsWith(`${CLASS_ASSETS}/`);

/**
 * The same files with the same content give the same worker, byte for byte: browsers take a changed one for a new version.
 * @param {string} template
 * @param {string} folder of the build
 */
export function workerOf(template, folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(file => file !== WORKER && !file.startsWith('.vite/') && !isOfClass(file))
    .sort();
  const hash = createHash('sha256').update(template);
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  const kept = files.map(file => (file === 'index.html' ? PAGE : file));
  return template
    .replace('__VERSION__', hash.digest('hex').slice(0, 16))
    .replace("['__FILES__']", JSON.stringify(kept, null, 2));
}
