/**
 * `npm run check:lock`: holds the lockfiles. npm drops from a lock what it cannot find for another
 * platform and says nothing; the next `npm ci` then fails everywhere. And a lock with addresses would
 * send everybody to the place from which one of us installed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCommand, ROOT } from './run.mjs';

/** Each folder with a package.json and a lock of its own. */
const FOLDERS = ['.', 'tools/chromium'];
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/**
 * @typedef {Record<string, any>} Json
 * @param {Json} manifest a package.json
 * @param {Json} lock its package-lock.json
 * @returns {string[]} what is wrong, a sentence each
 */
export function lockFaults(manifest, lock) {
  /** @type {Record<string, Json>} */
  const packages = lock.packages;
  return [
    ...notExact(manifest),
    ...outOfStep(manifest, packages['']),
    ...Object.entries(packages).flatMap(([path, entry]) => [
      ...missingOptional(path, entry, packages),
      ...('resolved' in entry ? [`${path} carries a "resolved" address`] : []),
      ...(path !== '' && !entry.integrity ? [`${path} has no integrity`] : []),
    ]),
  ];
}

/** @param {Json} manifest */
const notExact = manifest =>
  SECTIONS.flatMap(section =>
    Object.entries(manifest[section] ?? {})
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => `${name} is not pinned: ${version}`),
  );

/**
 * @param {Json} manifest
 * @param {Json | undefined} root the lock's copy of it
 */
const outOfStep = (manifest, root) =>
  SECTIONS.flatMap(section => {
    const wanted = manifest[section] ?? {};
    const locked = root?.[section] ?? {};
    return [...new Set([...Object.keys(wanted), ...Object.keys(locked)])]
      .filter(name => wanted[name] !== locked[name])
      .map(name => `${name} is ${wanted[name]} in package.json, ${locked[name]} in the lock`);
  });

/**
 * @param {string} path
 * @param {Json} entry
 * @param {Record<string, Json>} packages
 */
const missingOptional = (path, entry, packages) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter(name => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
    .map(name => `${name}, optional for ${path || 'the project'}, is not locked`);

if (isCommand(import.meta.url)) {
  for (const folder of FOLDERS) {
    const [manifest, lock] = ['package.json', 'package-lock.json'].map(name =>
      JSON.parse(readFileSync(join(ROOT, folder, name), 'utf8')),
    );
    const faults = lockFaults(manifest, lock);
    for (const fault of faults) console.error(`${folder}: ${fault}`);
    console.log(
      `${folder}: ${Object.keys(lock.packages).length} packages, ${faults.length} faults`,
    );
    if (faults.length > 0) process.exitCode = 1;
  }
}
