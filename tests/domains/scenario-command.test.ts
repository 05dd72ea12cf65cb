/** `npm run scenario` as a user runs it: as a process, on files on disk. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadScenario } from '#content/load.ts';
import { DOMAIN } from './samples.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = mkdtempSync(join(tmpdir(), 'scenario-'));
/** Far above what it takes; only a process that hangs gets there. */
const HANGS = 1_800_000;
const LEASE = join(FOLDER, 'lease.json');
writeFileSync(LEASE, JSON.stringify(DOMAIN));

afterAll(() => rmSync(FOLDER, { recursive: true }));

function scenario(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/cli/scenario.ts'), ...args],
    { encoding: 'utf8', timeout: HANGS, cwd: FOLDER },
  );
  return { status, stdout, stderr };
}

describe('npm run scenario', () => {
  test(
    'writes a folder that loads, says what became otherwise, and writes nothing over',
    () => {
      const args = ['from-domain', LEASE, '--out', 'made', '--id', 'lease', '--title', 'The lease'];
      const { status, stdout, stderr } = scenario(...args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^lease.json, party "owner": .*\n(.*\n)*made: a scenario called lease.\n$/); // prettier-ignore
      const files = readdirSync(join(FOLDER, 'made'), { recursive: true, encoding: 'utf8' });
      const parts = files
        .filter(file => file.endsWith('.json'))
        .map(file => [file.replaceAll('\\', '/').slice(0, -5), JSON.parse(readFileSync(join(FOLDER, 'made', file), 'utf8')) as unknown]); // prettier-ignore
      const loaded = loadScenario(Object.fromEntries(parts));
      expect(loaded).toMatchObject({ ok: true, content: { id: 'lease', title: 'The lease' } });

      const again = scenario(...args);
      expect({ ...again, stderr: '' }).toEqual({ status: 1, stdout: '', stderr: '' });
      expect(again.stderr).toMatch(/^made: there is something already/);
    },
    HANGS,
  );

  test.each([
    { args: [], says: /There is no command/ },
    { args: ['from-genius', LEASE], says: /from-genius is no command/ },
    { args: ['from-domain'], says: /There is no FILE/ },
    { args: ['from-domain', LEASE, LEASE], says: /one FILE/ },
    { args: ['from-domain', LEASE, '--id', 'A Lease'], says: /--id is A Lease/ },
    { args: ['from-domain', LEASE, '--title', ' '], says: /--title is empty/ },
    { args: ['from-domain', LEASE, '--name', 'x'], says: /'--name'/ },
    { args: ['from-domain', 'nowhere.json'], says: /nowhere.json: there is no such file/ },
    { args: ['from-domain', LEASE, '--out', LEASE], says: /lease.json: there is something already/ }, // prettier-ignore
    { args: ['from-domain', LEASE, '--out', join(LEASE, 'in')], says: /cannot be written/ },
  ])(
    'ends with code 1 and a sentence: $args',
    ({ args, says }) => {
      const { status, stdout, stderr } = scenario(...args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(says);
    },
    HANGS,
  );
});
