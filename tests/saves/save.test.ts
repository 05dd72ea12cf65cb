import { describe, expect, it } from 'vitest';
import { defaultCharacters } from '#ai/character.ts';
import { settingOf } from '#content/setting.ts';
import { Referee } from '#engine/referee.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { MOVES_MAX } from '#saves/format.ts';
import { parseEntry, parseSave, SIZE_MAX } from '#saves/save.ts';
import { refereeFrom } from '#saves/resume.ts';
import { keptGame } from '../../src/app/game.ts';
import { CONTENT } from '../table/shipped.ts';
import { savedGame } from './saves.ts';

const save = savedGame();
const faultOf = (value: unknown) => {
  const parsed = parseSave(value);
  return parsed.ok ? null : parsed.fault;
};

describe('a saved game', () => {
  it('is read back as it was written, through JSON and all', () => {
    expect(parseSave(JSON.parse(JSON.stringify(save)))).toEqual({ ok: true, save });
  });

  it('replays to the state that was saved', () => {
    const resumed = refereeFrom(save, settingOf(CONTENT.content, save.setup));
    expect(resumed.ok && resumed.referee.hash()).toBe(save.hash);
  });

  it('goes on without hints where it was begun before there were any', () => {
    const { hints: _hints, ...setup } = save.setup;
    const parsed = parseSave({ ...save, setup });
    expect(parsed.ok && parsed.save.setup).toEqual({ ...setup, hints: false });
    expect(parseEntry({ ...save, setup })?.setup.hints).toBe(false);
  });

  it('says how each computer seat negotiates, and by default where it was begun before there was a choice', () => {
    const { characters: _characters, ...setup } = save.setup;
    const older = { ...save, setup };
    const parsed = parseSave(older);
    expect(parsed.ok && parsed.save.setup).toEqual({
      ...setup,
      characters: defaultCharacters(PARTIES),
    });
    expect(parseEntry(older)?.setup.characters).toEqual(defaultCharacters(PARTIES));
    const chosen = {
      ...defaultCharacters(PARTIES),
      us: { personality: 'broker', difficulty: 'expert' },
    };
    const kept = parseSave({ ...save, setup: { ...setup, characters: chosen } });
    expect(kept.ok && kept.save.setup.characters).toEqual(chosen);
  });

  it.each(['quick', 'full'] as const)('stays far below the bounds: %s', length => {
    const { moves } = savedGame(length, []);
    expect(moves.length).toBeLessThan(MOVES_MAX / 5);
    expect(JSON.stringify(moves).length).toBeLessThan(SIZE_MAX / 5);
  });

  it('keeps marks that are not sealed yet, for they are moves', () => {
    const upTo = save.moves.findIndex(({ act }) => act.type === 'seal');
    const moves = save.moves.slice(0, upTo);
    expect(moves.at(-1)?.act.type).toBe('mark');
    expect(parseSave({ ...save, moves })).toMatchObject({ ok: true });
  });

  it('is listed without its moves', () => {
    const { id, name, savedAt, setup, round, phase } = save;
    expect(parseEntry({ ...save, moves: 'damaged' })).toEqual({
      id,
      name,
      savedAt,
      setup,
      round,
      phase,
    });
    expect(parseEntry({ id })).toBeNull();
  });
});

describe('what is no saved game', () => {
  const circle: Record<string, unknown> = { format: 1 };
  circle['self'] = circle;
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i++) deep = [deep];

  it.each([
    ['nothing', undefined, 'notReadable'],
    ['null', null, 'notReadable'],
    ['a word', 'save', 'notReadable'],
    ['an empty object', {}, 'notReadable'],
    ['another format', { ...save, format: 2 }, 'otherFormat'],
    ['a circle', circle, 'notReadable'],
    ['something very deep', { ...save, name: deep }, 'notReadable'],
    ['something very large', { ...save, name: 'x'.repeat(SIZE_MAX) }, 'tooLarge'],
    ['a key too many', { ...save, by: 'me' }, 'notReadable'],
    [
      'a move of nobody',
      { ...save, moves: [{ by: 'No body', act: { type: 'seal' } }] },
      'notReadable',
    ],
    ['a manner that no seat has', { ...save, setup: { ...save.setup, characters: { ...defaultCharacters(PARTIES), us: { personality: 'sly', difficulty: 'expert' } } } }, 'notReadable'], // prettier-ignore
    ['a reason without form', { ...save, moves: [{ by: 'eu', act: { type: 'vote', yes: true, reasons: [{ type: 'line', line: 5 }] } }] }, 'notReadable'], // prettier-ignore
    ['a point that is no point', { ...save, moves: [{ by: 'eu', act: { type: 'unmark', point: '__proto__' } }] }, 'notReadable'], // prettier-ignore
  ])('is refused and nothing is thrown: %s', (_what, value, fault) => {
    expect(faultOf(value)).toBe(fault);
  });
});

describe('a kept game whose seats are not those of the scenario', () => {
  const { us, ...three } = save.setup.seats;
  const { us: character, ...others } = save.setup.characters;
  const { setup } = save;

  it.each([
    ['one too few', { ...setup, seats: three }],
    ['one too many', { ...setup, seats: { ...setup.seats, oak: us } }],
    ['another one', { ...setup, seats: { ...three, oak: us } }],
    ['a character of nobody', { ...setup, characters: { ...others, oak: character } }],
  ])('has its form, and is not played: %s', (_what, setup) => {
    const parsed = parseSave({ ...save, setup });
    if (!parsed.ok) throw new Error(parsed.fault);
    expect(keptGame(CONTENT, parsed.save)).toEqual({ ok: false, fault: 'noReplay' });
  });

  it('nor is one with a move of somebody else', () => {
    const [first, ...moves] = save.moves;
    const parsed = parseSave({ ...save, moves: [{ ...first, by: 'oak' }, ...moves] });
    if (!parsed.ok) throw new Error(parsed.fault);
    expect(keptGame(CONTENT, parsed.save)).toEqual({ ok: false, fault: 'noReplay' });
  });
});

describe('a game kept from an earlier version of the scenario', () => {
  const setup = { ...save.setup, brief: 'articles' } as const;
  const played = settingOf(CONTENT.content, setup, 1);
  const kept = Referee.fromLog({ version: 1, setting: played, seed: setup.seed, moves: [] });
  if (!kept.ok) throw new Error(kept.refusal.code);
  const older = { ...save, setup, scenarioVersion: 1, moves: [], hash: kept.value.hash() };

  it('replays to its own hash on the numbers of that version', () => {
    const resumed = keptGame(CONTENT, older);
    expect(resumed.ok && resumed.game.referee.hash()).toBe(older.hash);
    expect(resumed.ok && resumed.game.referee.publicView().setting.scenarioVersion).toBe(1);
    expect(played.mandates.eu.preferences['p8']?.['drafted']).toBe(-2);
  });

  it('is refused as one of the newest, whose numbers are others', () => {
    const renamed = { ...older, scenarioVersion: CONTENT.content.version };
    expect(keptGame(CONTENT, renamed)).toEqual({ ok: false, fault: 'otherVersion' });
  });

  it.each([0, 99, 1.5])('is refused as of version %j, which never was', scenarioVersion => {
    expect(keptGame(CONTENT, { ...older, scenarioVersion })).toMatchObject({ ok: false });
  });
});

describe('a saved game that no longer fits', () => {
  const setting = settingOf(CONTENT.content, save.setup);

  it.each([
    ['another scenario', { ...save, scenario: 'other' }, 'otherScenario'],
    ['another version of it', { ...save, scenarioVersion: 99 }, 'otherVersion'],
    ['moves against the rules', { ...save, moves: save.moves.toReversed() }, 'noReplay'],
    ['a move less than was saved', { ...save, moves: save.moves.slice(1) }, 'noReplay'],
    ['another state than was saved', { ...save, hash: '0'.repeat(16) }, 'otherVersion'],
  ])('is refused: %s', (_what, changed, fault) => {
    expect(refereeFrom(changed, setting)).toEqual({ ok: false, fault });
  });
});
