import { expect, it } from 'vitest';
import { keptGame } from '../../src/app/game.ts';
import { generator } from '#engine/rng.ts';
import { parseEntry, parseSave } from '#saves/save.ts';
import { t } from '#words/words.ts';
import { CONTENT } from '../table/shipped.ts';
import { mutate } from './mutate.ts';
import { savedGame } from './saves.ts';

const RUNS = process.env['FULL'] ? 10_000 : 1_000;

it(`${RUNS} damaged saves each load or give a sentence, and nothing is thrown`, () => {
  const chance = generator(28);
  const saves = (['quick', 'lesson'] as const).map(length => savedGame(length));
  const told = new Map<string, number>();
  for (let run = 0; run < RUNS; run++) {
    let damaged: unknown = saves[run % saves.length];
    const times = 1 + Math.floor(chance() * 3);
    for (let time = 0; time < times; time++) damaged = mutate(damaged, chance);
    parseEntry(damaged);
    const parsed = parseSave(damaged);
    const resumed = parsed.ok ? keptGame(CONTENT, parsed.save) : parsed;
    const outcome = resumed.ok ? 'loads' : resumed.fault;
    if (!resumed.ok) expect(t(`games:${resumed.fault}`)).toMatch(/^[A-Z].*\.$/);
    told.set(outcome, (told.get(outcome) ?? 0) + 1);
  }
  expect([...told.keys()]).toEqual(expect.arrayContaining(['loads', 'notReadable', 'noReplay']));
}, 1_800_000);
