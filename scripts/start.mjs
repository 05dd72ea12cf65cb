/** `npm start`: builds when needed, serves the game on this machine alone, and opens it. */
import { spawn } from 'node:child_process';
import { buildWhenStale, DIST } from './build.mjs';
import { serve } from './serve.mjs';

const status = buildWhenStale();
if (status !== 0) process.exit(status);

const { url } = await serve(DIST, { port: Number(process.env.PORT ?? 4173), tries: 20 });
console.log(`\nTwenty-Eight Points is at ${url}\nCtrl+C stops it.\n`);
if (hasDesktop()) open(url);

/** No window in a pipeline, over a remote shell, or when asked not to. */
function hasDesktop() {
  if (process.env.CI || process.env.NO_OPEN) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @param {string} address */
function open(address) {
  /** @type {Readonly<Record<string, readonly [string, ...string[]]>>} */
  const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {}) // no such program: the address is printed above
    .unref();
}
