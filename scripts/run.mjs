/** Running npm and the installed tools without a shell, the same way on every system. Built-ins only. */
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs npm; the exit status is returned.
 * @param {readonly string[]} args
 */
export function npm(args, cwd = ROOT) {
  const cli = process.env.npm_execpath; // set inside npm's scripts, and safer than a search on the path
  const run = cli
    ? spawnSync(process.execPath, [cli, ...args], { cwd, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  return run.status ?? 1;
}

/**
 * Runs npm beside other work; its exit status, and all that it wrote.
 * @param {readonly string[]} args
 * @returns {Promise<{ status: number, output: string }>}
 */
export function npmBeside(args, cwd = ROOT) {
  const cli = process.env.npm_execpath;
  const child = cli
    ? spawn(process.execPath, [cli, ...args], { cwd })
    : spawn('npm', args, { cwd, shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    let output = '';
    const add = (/** @type {Buffer} */ text) => void (output += text.toString());
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', reject);
    child.on('close', status => resolve({ status: status ?? 1, output }));
  });
}

/**
 * Runs a script of this project or of an installed package with this Node; the exit status is returned.
 * @param {string} script from the project's folder
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env added to the environment
 */
export function node(script, args = [], env = {}) {
  const run = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return run.status ?? 1;
}

/** Where each tool's command stands. */
export const TOOLS = {
  vite: 'node_modules/vite/bin/vite.js',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/**
 * Whether a module is the command that was run, not an import of another.
 * @param {string} url its `import.meta.url`
 */
export const isCommand = url => process.argv[1] === fileURLToPath(url);
