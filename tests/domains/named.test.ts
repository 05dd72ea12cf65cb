/** What a person may name to `solve`: whatever clearly means a negotiation is read, all else gets one sentence. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SCENARIO_FILES } from '#content/schema.ts';
import { fileOf } from '#saves/file.ts';
import { flagsIn, type Flags } from '#cli/solve/flags.ts';
import { sourceOf } from '#cli/solve/source.ts';
import { savedGame } from '../saves/saves.ts';
import { DOMAIN } from './samples.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCENARIO = join(ROOT, 'data/scenarios/twenty-eight-points');
const FOLDER = mkdtempSync(join(tmpdir(), 'named-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const named = (...args: readonly string[]) => sourceOf(flagsIn(args) as Flags);
const written = (name: string, text: string): string => {
  writeFileSync(join(FOLDER, name), text);
  return join(FOLDER, name);
};

describe('the scenario is read', () => {
  const whole = named(SCENARIO);
  test.each([
    ['its folder with a stroke at the end', `${SCENARIO}/`],
    ...SCENARIO_FILES.map(part => [`its part ${part}.json`, join(SCENARIO, `${part}.json`)]),
  ])('from %s', (_what, file = '') => {
    expect(whole.ok && whole.domain.model.name).toBeTruthy();
    expect(named(file)).toEqual(whole);
  });

  test('from a part, with the flags of a scenario', () => {
    const quick = named(join(SCENARIO, 'points.json'), '--length', 'quick');
    expect(quick.ok && quick.domain.model.issues.length).toBe(14);
  });
});

test('a domain file may be called as a part of a scenario is', () => {
  const file = written('points.json', JSON.stringify(DOMAIN));
  expect(named(file)).toMatchObject({ ok: true, domain: { model: { name: 'A lease' } } });
});

describe('one sentence is said of', () => {
  const copies = join(FOLDER, 'two');
  mkdirSync(copies);
  for (const copy of ['one', 'other']) cpSync(SCENARIO, join(copies, copy), { recursive: true });
  const part = join(SCENARIO, 'points.json');
  const away = join(FOLDER, 'away.json');
  cpSync(part, away);

  test.each([
    ['a file of games', () => written('game.json', fileOf([savedGame()])), /npm run debrief -- /],
    ['a part without its folder', () => away, /one part of a scenario/],
    ['any other JSON', () => join(ROOT, 'package.json'), /neither a scenario nor a domain file/],
    ['a list', () => written('list.json', '[{"id":1}]'), /must be an object/],
    ['no JSON', () => join(ROOT, 'README.md'), /is no JSON/],
    ['a folder without either', () => join(ROOT, 'src'), /neither a scenario.json nor any XML/],
    ['the project', () => ROOT, /holds \d+ scenarios; name one: .*three-towns, .*twenty-eight/],
    ['a folder with two scenarios', () => copies, /holds 2 scenarios; name one: .*one, .*other/],
  ])('%s', (_what, file, says) => {
    expect(named(file())).toEqual({ ok: false, sentences: [expect.stringMatching(says)] });
  });
});
