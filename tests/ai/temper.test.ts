import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelAt } from '#ai/aspiration.ts';
import { DIFFICULTIES, PERSONALITIES, type Difficulty, type Personality } from '#ai/character.ts';
import { temperOf } from '#ai/temper.ts';
import { PACKAGE_MAX } from '#engine/types.ts';

const WITHIN = { least: 0, most: 100 };
const all = PERSONALITIES.flatMap(personality =>
  DIFFICULTIES.map(difficulty => ({ personality, difficulty })),
);

const asks = (personality: Personality, difficulty: Difficulty, progress: number, towards = 0) =>
  levelAt(WITHIN, temperOf({ personality, difficulty }), progress, towards);

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a personality', () => {
  test.each(DIFFICULTIES)('firm asks for no less than a conceder at any moment: %s', difficulty => {
    fc.assert(
      fc.property(share, share, (progress, towards) => {
        const firm = asks('firm', difficulty, progress, towards);
        expect(firm).toBeGreaterThanOrEqual(asks('conceder', difficulty, progress, towards) - 1e-9);
      }),
    );
    expect(asks('firm', difficulty, 0.5)).toBeGreaterThan(asks('conceder', difficulty, 0.5) + 5);
  });

  test.each(DIFFICULTIES)('reciprocal gives most for what others give: %s', difficulty => {
    const given = (of: Personality) => asks(of, difficulty, 0.6, 0) - asks(of, difficulty, 0.6, 1);
    for (const other of PERSONALITIES)
      if (other !== 'reciprocal')
        expect(given('reciprocal')).toBeGreaterThanOrEqual(given(other) - 1e-9);
    expect(given('reciprocal')).toBeGreaterThan(0);
  });

  test('broker cares most for what others lose', () => {
    const care = (personality: Personality) => temperOf({ personality, difficulty: 'expert' }).care;
    for (const other of PERSONALITIES) expect(care('broker')).toBeGreaterThanOrEqual(care(other));
  });
});

describe('a difficulty', () => {
  test.each(PERSONALITIES)('asks for more, the higher it is, at any moment: %s', personality => {
    fc.assert(
      fc.property(share, progress => {
        const [novice, practised, expert] = DIFFICULTIES.map(d => asks(personality, d, progress));
        expect(expert).toBeGreaterThanOrEqual((practised ?? 0) - 1e-9);
        expect(practised).toBeGreaterThanOrEqual((novice ?? 0) - 1e-9);
      }),
    );
  });

  test('believes with less noise, remembers longer and tables wider packages, the higher it is', () => {
    const [novice, practised, expert] = DIFFICULTIES.map(difficulty =>
      temperOf({ personality: 'broker', difficulty }),
    );
    if (!novice || !practised || !expert) throw new Error('three difficulties');
    expect([novice.noise, practised.noise, expert.noise].toSorted((a, b) => b - a)).toEqual([novice.noise, practised.noise, expert.noise]); // prettier-ignore
    expect(novice.noise).toBeGreaterThan(expert.noise);
    expect(novice.memory).toBeLessThan(practised.memory);
    expect(practised.memory).toBeLessThanOrEqual(expert.memory);
    expect(novice.width).toBeLessThan(expert.width);
    expect(expert.width).toBeLessThanOrEqual(PACKAGE_MAX);
    expect([novice.playouts, practised.playouts]).toEqual([0, 0]);
    expect(expert.playouts).toBeGreaterThan(0);
  });

  test('goes over a line of its own in one character alone: the expert broker', () => {
    const bold = all.filter(character => temperOf(character).bold);
    expect(bold).toEqual([{ personality: 'broker', difficulty: 'expert' }]);
  });

  test('and a personality leave what a seat wants alone: there is nothing of a party in them', () => {
    for (const character of all) {
      const temper = temperOf(character);
      expect(JSON.stringify(temper)).not.toMatch(/eu|russia|ukraine|"us"/);
      expect(temper.depth).toBeGreaterThan(0);
      expect(temper.depth).toBeLessThanOrEqual(1);
      expect(temper.haste).toBeLessThanOrEqual(temper.depth);
    }
  });
});
