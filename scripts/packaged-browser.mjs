/** The last resort for the browser tests: a Chromium from npm, for machines that have none. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { npm, ROOT } from './run.mjs';

const TOOL = join(ROOT, 'tools', 'chromium'); // a lockfile of its own: others do not pay its 66 MB
const SYSTEM_LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];

/**
 * Installs and unpacks it where that is needed; null where it does not run.
 * @returns {import('./find-browser.mjs').Browser | null}
 */
export function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const lock = JSON.parse(readFileSync(join(TOOL, 'package-lock.json'), 'utf8'));
  const { version } = lock.packages['node_modules/@sparticuz/chromium'];
  const folder = join(ROOT, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder) && !unpackTo(folder)) return null;
  return { path: join(folder, 'chromium'), source: `npm, ${version}`, env: environment(folder) };
}

/** @param {string} folder */
function unpackTo(folder) {
  console.log('No browser was found on this machine. Fetching one from npm (66 MB).');
  if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], TOOL) !== 0) return false;
  mkdirSync(dirname(folder), { recursive: true });
  const half = mkdtempSync(`${folder}-`);
  const unpack = spawnSync(process.execPath, [join(TOOL, 'unpack.mjs')], {
    stdio: 'inherit',
    env: { ...process.env, TMPDIR: half },
  });
  if (unpack.status !== 0) return false;
  // The package's own font settings name one temporary folder; without these, text is 0 px wide.
  writeFileSync(
    join(half, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir>` +
      `<cachedir>${folder}/font-cache</cachedir></fontconfig>\n`,
  );
  renameSync(half, folder); // in one step: never a half-unpacked browser
  return true;
}

/**
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function environment(folder) {
  const hasNss = SYSTEM_LIBRARIES.some(dir => existsSync(join(dir, 'libnss3.so')));
  return {
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    ...(hasNss ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
  };
}
