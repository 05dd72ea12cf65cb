/** The command as a user runs it: as a process, on files on disk. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BAD_DOMAINS, BAD_FOLDERS } from './bad.ts';
import { DOMAIN } from './samples.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = mkdtempSync(join(tmpdir(), 'solve-'));
/** Far above what it takes; only a process that hangs gets there. */
const HANGS = 1_800_000;

afterAll(() => rmSync(FOLDER, { recursive: true }));

function solve(...args: readonly string[]) {
  const { status, stdout, stderr, signal } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/cli/solve.ts'), ...args],
    { encoding: 'utf8', timeout: HANGS, cwd: ROOT },
  );
  expect(signal).toBeNull();
  return { status, stdout, stderr };
}

function fileOf(name: string, text: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

const BAD = ['NaN', 'a million options', 'a circle through onlyIf'];
const BAD_XML = ['an entity that expands a billion times', 'an integer issue'];

describe('npm run solve', () => {
  test.each(BAD_DOMAINS.filter(({ what }) => BAD.includes(what)))(
    'ends with code 1 and a sentence: $what',
    ({ text, item, says }) => {
      const { status, stdout, stderr } = solve(fileOf('lease.json', text));
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(`lease.json, ${item}: `);
      expect(stderr).toMatch(says);
    },
    HANGS,
  );

  test.each(BAD_FOLDERS.filter(({ what }) => BAD_XML.includes(what)))(
    'ends with code 1 and a sentence: $what',
    ({ what, files, file, item, says }) => {
      const folder = what.replaceAll(' ', '-');
      mkdirSync(join(FOLDER, folder));
      for (const { name, text } of files) fileOf(join(folder, name), text);
      const { status, stdout, stderr } = solve(join(FOLDER, folder));
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(`${file}, ${item}: `);
      expect(stderr).toMatch(says);
    },
    HANGS,
  );

  test.each([
    { args: ['nowhere.json'], says: /nowhere.json: there is no such file/ },
    { args: ['data/domains/barter.json', '--ony', 'nash'], says: /'--ony'.*\n.*--help/ },
  ])(
    'ends with code 1 and a sentence: $args',
    ({ args, says }) => {
      const { status, stdout, stderr } = solve(...args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(says);
    },
    HANGS,
  );

  test(
    'answers on standard output and ends with code 0',
    () => {
      const file = fileOf('good.json', JSON.stringify(DOMAIN));
      const { status, stdout, stderr } = solve(file, '--json');
      const said = stderr.replaceAll(/^\d+ of \d+, .*\n/gm, ''); // how far it is, on a slow machine
      expect({ status, said }).toEqual({ status: 0, said: '' });
      expect(JSON.parse(stdout)).toMatchObject({ model: { name: 'A lease', texts: 18 } });
    },
    HANGS,
  );
});
