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

const contentOf = (scenario: string) =>
  Promise.resolve(scenario === CONTENT.content.id ? CONTENT : null);

test('a file of games is read', async () => {
  const game = savedGame();
  const [held] = await endedIn(written('game.json', fileOf([game])), contentOf);
  expect(held?.ended.log.moves).toEqual(game.moves);
});

test('a game of a scenario that is not here gets one sentence', async () => {
  const file = written('far.json', fileOf([{ ...savedGame(), scenario: 'far-away' }]));
  await expect(endedIn(file, contentOf)).rejects.toThrow(/far\.json, “A game”: /);
});

test.each([
  ['a part of a scenario', 'data/scenarios/twenty-eight-points/scenario.json', /npm run solve -- /],
  ['a domain file', 'data/domains/barter.json', /npm run solve -- /],
  ['a folder', 'data', /is a folder/],
  ['any other JSON', 'package.json', /not a file of games/],
  ['no JSON', 'README.md', /not a file of games/],
  ['nothing', 'nowhere.json', /cannot be read/],
])('%s gets one sentence', async (_what, file, says) => {
  await expect(endedIn(join(ROOT, file), contentOf)).rejects.toThrow(says);
});
