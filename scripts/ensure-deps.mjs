/**
 * Before `npm start` and `npm test`: installs what the lockfile names, once, and again when it changes.
 *
 * This is the one script that must run on whatever Node is there (20 or newer), before anything is
 * installed: built-ins only. All others run on the Node 24 that the lockfile pins, which npm puts first
 * on the path of its scripts (docs/decisions/0001-node-through-npm.md).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNewEnough, NEEDED } from './node-version.mjs';
import { npm, ROOT } from './run.mjs';

const modules = join(ROOT, 'node_modules');
const stamp = join(modules, '.installed-from');

/** Changes whenever the installed packages may differ: with the lockfile, and with the platform. */
const wanted = createHash('sha256')
  .update(readFileSync(join(ROOT, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing the packages named in package-lock.json. This happens once.');
  const status = npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
  if (status !== 0) process.exit(status);
  writeFileSync(stamp, wanted);
}

// A pinned Node that cannot run here (another C library, say) must not stand first on the path.
const pinned = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
if (existsSync(pinned) && !runs(pinned)) rmSync(pinned);

if (!existsSync(pinned) && !isNewEnough(process.versions.node)) {
  console.error(`Node ${NEEDED} or newer is needed here; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** @param {string} program */
function runs(program) {
  const shell = process.platform === 'win32'; // a .cmd file needs one
  return spawnSync(program, ['--version'], { stdio: 'ignore', shell }).status === 0;
}
