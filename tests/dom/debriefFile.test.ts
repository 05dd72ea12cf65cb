/** What a person may name to `npm run debrief`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileOf } from '#saves/file.ts';
import { endedIn } from '#cli/debrief/ended.ts';
import { savedGame } from '../saves/saves.ts';
import { CONTENT } from '../table/shipped.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = mkdtempSync(join(tmpdir(), 'debrief-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const written = (name: string, text: string): string => {
  writeFileSync(join(FOLDER, name), text);
  return join(FOLDER, name);
};

test('a file of games is read', () => {
  const game = savedGame();
  const [ended] = endedIn(written('game.json', fileOf([game])), CONTENT);
  expect(ended?.log.moves).toEqual(game.moves);
});

test.each([
  ['a part of a scenario', 'data/scenarios/twenty-eight-points/scenario.json', /npm run solve -- /],
  ['a domain file', 'data/domains/barter.json', /npm run solve -- /],
  ['a folder', 'data', /is a folder/],
  ['any other JSON', 'package.json', /not a file of games/],
  ['no JSON', 'README.md', /not a file of games/],
  ['nothing', 'nowhere.json', /cannot be read/],
])('%s gets one sentence', (_what, file, says) => {
  expect(() => endedIn(join(ROOT, file), CONTENT)).toThrow(says);
});
