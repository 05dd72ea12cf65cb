import { describe, expect, it } from 'vitest';
import { generator } from '#engine/rng.ts';
import { FILE_KIND, SAVE_FORMAT } from '#saves/format.ts';
import { fileOf, readFile, withoutAnswers } from '#saves/file.ts';
import { t } from '#words/sharing.ts';
import { mutate } from './mutate.ts';
import { savedGame } from './saves.ts';

const RUNS = process.env['FULL'] ? 10_000 : 1_000;
const save = savedGame();
const fileWith = (games: unknown, format: unknown = SAVE_FORMAT): string =>
  JSON.stringify({ kind: FILE_KIND, format, games });

describe('a file of games', () => {
  it('gives back the games that were put in', () => {
    const games = [save, savedGame('lesson')];
    expect(readFile(fileOf(games))).toEqual({ ok: true, games, unread: [] });
  });

  it('comes without the answers where they are not asked for', () => {
    expect(save.screens.answers).not.toEqual({});
    expect(fileOf([withoutAnswers(save)])).not.toContain('Reported.');
  });

  it.each([
    ['no JSON', '{', 'notAFile'],
    ['nothing', '', 'notAFile'],
    ['JSON of another kind', '[1, 2]', 'notAFile'],
    ['a log of an older export', JSON.stringify({ version: 1, moves: [] }), 'notAFile'],
    ['another version', fileWith([save], SAVE_FORMAT + 1), 'otherFormat'],
    ['no games', fileWith([]), 'noGames'],
    ['games that are no list', fileWith({ 0: save }), 'noGames'],
    ['too many games', fileWith(Array.from({ length: 1_001 }, () => 0)), 'fileTooLarge'],
    ['too many characters', ' '.repeat(40_000_001), 'fileTooLarge'],
  ] as const)('that is %s ends in a sentence', (_what, text, fault) => {
    expect(readFile(text)).toEqual({ ok: false, fault });
    expect(t(`sharing:file.${fault}`)).toMatch(/^[A-Z].*\.$/);
  });

  it('keeps its good games where one is damaged, and says which that is', () => {
    const damaged = { ...save, moves: 'none' };
    expect(readFile(fileWith([damaged, save]))).toEqual({
      ok: true,
      games: [save],
      unread: [{ place: 1, fault: 'notReadable' }],
    });
  });

  it(`of ${RUNS} damaged ones each is read or ends in a sentence`, () => {
    const chance = generator(2811);
    const whole = JSON.parse(fileOf([save])) as unknown;
    for (let run = 0; run < RUNS; run++) {
      const text = JSON.stringify(mutate(mutate(whole, chance), chance)) ?? '';
      const cut = run % 4 === 0 ? text.slice(0, Math.floor(chance() * text.length)) : text;
      const read = readFile(cut);
      if (!read.ok) expect(t(`sharing:file.${read.fault}`)).toMatch(/^[A-Z].*\.$/);
      else for (const { fault } of read.unread) expect(t(`games:${fault}`)).toMatch(/^[A-Z].*\.$/);
    }
  }, 1_800_000);
});
