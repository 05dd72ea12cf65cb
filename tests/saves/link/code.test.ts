import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCharacters } from '#ai/character.ts';
import { settingOf } from '#content/setting.ts';
import { byParty } from '#engine/parties.ts';
import { replay } from '#engine/replay.ts';
import { hashOf } from '#engine/hash.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Log, Setting } from '#engine/types.ts';
import { bare, LEFT_OUT } from '#engine/bare.ts';
import { codeOf, decoded, type Coded, type Scenarios } from '#saves/link/code.ts';
import { shippedContent } from '../../../scripts/content/read.ts';
import { playOut, someSeats } from '../../ai/games.ts';
import { sidesSetting } from '../../ai/settings.ts';
import { playAtRandom } from '../../engine/arbitrary.ts';
import { Dice } from '#tournament/dice.ts';
import { BRIEFS, DAYS, LENGTHS } from '#content/shipped-now.ts';

const LINK_MAX = 2_000;
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const FULL = process.env['FULL'] === '1';
const content = shippedContent();
const settingFor = (setup: Coded['setup']): Setting => settingOf(content, setup);
const CHOICES = { parties: PARTIES, lengths: LENGTHS, days: DAYS, briefs: BRIEFS };
const HERE: Scenarios = { choicesOf: () => CHOICES, settingFor };

const setupOf = (choice: Pick<Coded['setup'], 'length' | 'day' | 'brief' | 'seed'>): Coded['setup'] => ({
  ...choice,
  seats: byParty(PARTIES, () => 'computer'),
  characters: defaultCharacters(PARTIES),
  hints: false,
}); // prettier-ignore

const codedFrom = ({ setting, seed, moves }: Log): Coded => ({
  scenario: setting.scenario,
  scenarioVersion: setting.scenarioVersion,
  setup: setupOf({ length: setting.length, day: setting.day, brief: setting.brief, seed }),
  moves,
});

const endOf = (log: Log): string => {
  const played = replay(log);
  if (!played.ok) throw new Error(played.refusal.code);
  const { setting: _, ...state } = played.value;
  return hashOf(state);
};
const bareEnd = (log: Log, withWords: boolean): string =>
  endOf({ ...log, moves: log.moves.map(move => bare(move, withWords)) });

const choice = fc.record({
  length: fc.constantFrom(...LENGTHS),
  day: fc.constantFrom(...DAYS),
  brief: fc.constantFrom(...BRIEFS),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});

const written = (game: Coded, setting: Setting, withWords = false): string => {
  const code = codeOf(game, setting, { ...CHOICES, parties: setting.parties }, withWords);
  if (code === null) throw new Error('this game has no code');
  return code;
};

const aGame = (seed = 28): { readonly log: Log; readonly code: string } => {
  const setup = setupOf({ length: 'quick', day: '2025-12-31', brief: 'full', seed });
  const setting = settingFor(setup);
  const log = playOut(setting, seed, someSeats(seed, 'novice')).log();
  return { log, code: written({ ...codedFrom(log), setup }, setting) };
};

describe('the code of a game', () => {
  test('of computer seats leads to the same state, in at most 2,000 characters', () => {
    fc.assert(
      fc.property(choice, fc.constantFrom('novice', 'practised'), (chosen, difficulty) => {
        const setup = setupOf(chosen);
        const setting = settingFor(setup);
        const log = playOut(setting, setup.seed, someSeats(setup.seed, difficulty)).log();
        const code = written({ ...codedFrom(log), setup }, setting);
        expect(code.length).toBeLessThanOrEqual(LINK_MAX);
        const back = decoded(code, HERE);
        if (!back.ok) throw new Error(back.fault);
        expect(back.game.setup).toEqual(setup);
        expect(endOf(back.log)).toBe(bareEnd(log, false));
      }),
      { numRuns: FULL ? 1_000 : 30 },
    );
  });

  test('of anything that the rules allow leads to the same state, words included where asked for', () => {
    fc.assert(
      fc.property(choice, fc.boolean(), (chosen, withWords) => {
        const setup = { ...setupOf(chosen), seats: byParty(PARTIES, () => 'person' as const) };
        const setting = settingFor(setup);
        const { log } = playAtRandom(setting, setup.seed);
        const back = decoded(written({ ...codedFrom(log), setup }, setting, withWords), HERE);
        if (!back.ok) throw new Error(back.fault);
        expect(endOf(back.log)).toBe(bareEnd(log, withWords));
      }),
      { numRuns: FULL ? 1_000 : 60 },
    );
  });

  test('of two to eight parties leads to the same state', () => {
    for (let seed = 1; seed <= 14; seed++) {
      const setting = sidesSetting(seed);
      const { parties, length, day, brief } = setting;
      const setup = {
        ...setupOf({ length, day, brief, seed }),
        seats: byParty(parties, () => 'computer' as const),
        characters: defaultCharacters(parties),
      };
      const { log } = playAtRandom(setting, seed);
      const code = written({ ...codedFrom(log), setup }, setting);
      const back = decoded(code, {
        choicesOf: () => ({ ...CHOICES, parties }),
        settingFor: () => setting,
      });
      if (!back.ok) throw new Error(back.fault);
      expect(back.game.setup).toEqual(setup);
      expect(endOf(back.log)).toBe(bareEnd(log, false));
    }
  });

  test('holds no word that a person wrote, unless it is asked for', () => {
    const setup = setupOf({ length: 'quick', day: '2025-12-31', brief: 'full', seed: 1 });
    const own = (withWords: boolean): readonly string[] =>
      Array.from({ length: 40 }, (_, seed) => playAtRandom(settingFor(setup), seed).log.moves)
        .flat()
        .map(move => JSON.stringify(bare(move, withWords)))
        .flatMap(move => [...move.matchAll(/"words":"([^"]*)"/g)].map(([, words]) => words ?? ''));
    expect(new Set(own(true)).size).toBeGreaterThan(0);
    expect(new Set(own(false))).toEqual(new Set([LEFT_OUT]));
  });
});

describe('what is no code is refused, and nothing is thrown', () => {
  test.each([
    ['nothing', ''],
    ['a sentence', 'This is not a game.'],
    ['a form with no number', '1.'],
    ['letters that are none', '1.äöü'],
    ['one letter', '1.A'],
    ['a number that means nothing', '1.AAAAAAAAAAAAAAAAAAAA'],
    ['two numbers', `${aGame().code}.AAAA`],
    ['half a code', aGame().code.slice(0, 200)],
    ['a code and a half', aGame().code + aGame().code.slice(2, 40)],
    ['far too much', `1.${'A'.repeat(9_000)}`],
  ])('%s', (_, text) => {
    expect(decoded(text, HERE)).toEqual({ ok: false, fault: 'notACode' });
  });

  test('a later form', () => {
    expect(decoded(aGame().code.replace(/^1/, '2'), HERE)).toEqual({ ok: false, fault: 'otherForm' }); // prettier-ignore
  });

  test('a game of another version of the scenario', () => {
    expect(decoded(aGame().code, { ...HERE, choicesOf: () => null })).toEqual({
      ok: false,
      fault: 'otherScenario',
    });
  });

  test('a code with letters changed, dropped or doubled', () => {
    const { code, log } = aGame();
    const end = bareEnd(log, false);
    const dice = new Dice(7);
    for (let i = 0; i < (FULL ? 10_000 : 1_000); i++) {
      const at = dice.int(2, code.length - 1);
      const letter = dice.pick(LETTERS);
      const mutated = dice.pick([
        code.slice(0, at) + letter + code.slice(at + 1),
        code.slice(0, at) + code.slice(at + 1),
        code.slice(0, at) + letter + code.slice(at),
      ]);
      const back = decoded(mutated, HERE);
      if (back.ok) expect(mutated === code || endOf(back.log) === end, mutated).toBe(true);
      else expect(['notACode', 'otherScenario']).toContain(back.fault);
    }
  });
});
