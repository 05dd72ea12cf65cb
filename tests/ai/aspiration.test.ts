import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comeTowards, levelAt, momentOf, progressAt, type Moment } from '#ai/aspiration.ts';
import { DIFFICULTIES, PERSONALITIES } from '#ai/character.ts';
import { temperOf, type Temper } from '#ai/temper.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { begin } from '#engine/begin.ts';
import { viewFor } from '#engine/view.ts';
import { after, allPass, by, chair, mark, setting as fivePoints } from '../engine/builders.ts';
import { decidedIn, someSeats } from './games.ts';
import { SHIPPED } from './settings.ts';

const tempers: readonly Temper[] = PERSONALITIES.flatMap(personality =>
  DIFFICULTIES.map(difficulty => temperOf({ personality, difficulty })),
);
const temper = fc.constantFrom(...tempers);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const reach = fc
  .tuple(fc.integer({ min: -20, max: 40 }), fc.nat(60))
  .map(([least, span]) => ({ least, most: least + span }));

describe('progress', () => {
  test('grows with every chance to speak, from 0 to 1', () => {
    for (const [laps, seats] of [1, 2, 3].flatMap(n => [2, 4, 8].map(m => [n, m] as const)))
      for (const rounds of [1, 2, 3, 6]) {
        const moments: Moment[] = [];
        for (let round = 1; round <= rounds; round++) {
          moments.push({ round, rounds, laps, seats, turn: null });
          for (let turn = 0; turn < laps * seats; turn++)
            moments.push({ round, rounds, laps, seats, turn });
        }
        const progress = moments.map(m => progressAt(m));
        expect(progress[0]).toBe(0);
        progress.reduce((before, now) => {
          expect(now).toBeGreaterThanOrEqual(before);
          return now;
        });
        for (const p of progress) expect(p).toBeGreaterThanOrEqual(0);
        for (const p of progress) expect(p).toBeLessThanOrEqual(1);
        for (const m of moments) expect(progressAt(m, 1)).toBeGreaterThanOrEqual(progressAt(m));
      }
  });

  test('of a game never goes back', () => {
    const [setting] = SHIPPED.quick;
    if (!setting) throw new Error('no quick setting');
    const views = decidedIn(setting, 4, someSeats(4)).map(d => d.view);
    const told = views.filter(v => v.phase === 'marks' || v.phase === 'caucus');
    told
      .map(v => progressAt(momentOf(v)))
      .reduce((before, now) => {
        expect(now).toBeGreaterThanOrEqual(before);
        return now;
      });
  });
});

describe('the level', () => {
  test('is within reach, and falls with time', () => {
    fc.assert(
      fc.property(reach, temper, share, share, share, (within, of, a, b, towards) => {
        const early = levelAt(within, of, Math.min(a, b), towards);
        const late = levelAt(within, of, Math.max(a, b), towards);
        expect(late).toBeLessThanOrEqual(early + 1e-9);
        for (const level of [early, late]) {
          expect(level).toBeGreaterThanOrEqual(within.least - 1e-9);
          expect(level).toBeLessThanOrEqual(within.most + 1e-9);
        }
      }),
    );
  });

  test('comes down only further for what the others give: reciprocity only adds', () => {
    fc.assert(
      fc.property(reach, temper, share, share, share, (within, of, progress, a, b) => {
        const less = levelAt(within, of, progress, Math.min(a, b));
        const more = levelAt(within, of, progress, Math.max(a, b));
        expect(more).toBeLessThanOrEqual(less + 1e-9);
        if (Math.min(a, b) === 0)
          expect(less).toBe(levelAt(within, { ...of, reciprocity: 0 }, progress, 1));
      }),
    );
  });

  test('begins at the most that can be reached, less the seat’s haste', () => {
    for (const of of tempers)
      expect(levelAt({ least: 2, most: 12 }, of, 0, 1)).toBeCloseTo(12 - 10 * of.haste, 9);
  });

  test('is the one text there is, where there is but one', () => {
    for (const of of tempers) expect(levelAt({ least: 5, most: 5 }, of, 0.5, 0.5)).toBe(5);
  });

  test('is never below the least worth signing, even where less is the most that is left', () => {
    for (const of of tempers) expect(levelAt({ least: 5, most: 3 }, of, 0.5, 0.5)).toBe(5);
  });
});

describe('how far the others have come', () => {
  const START = begin({ ...fivePoints, lines: [], declarable: [] }, 7);
  const round1 = after(START, ...PARTIES.map(p => by(p, { type: 'declare', lines: [] })));
  const seals = PARTIES.map(p => by(p, { type: 'seal' }));

  /** Russia marks p1 in both rounds; Ukraine, for which p1 amended is worth 2 and as drafted -3, looks on. */
  function come(first: string, second: string): number {
    const once = after(round1, mark('russia', 'p1', first), ...seals);
    const again = after(allPass(once), chair, mark('russia', 'p1', second), ...seals);
    return comeTowards(viewFor(again, 'ukraine'));
  }

  test('is the share of their later marks that are worth more to the seat', () => {
    expect(comeTowards(viewFor(round1, 'ukraine'))).toBe(0);
    expect(come('drafted', 'amended')).toBe(1);
    expect(come('drafted', 'drafted')).toBe(0);
  });

  test('is never less than nothing', () => {
    expect(come('amended', 'drafted')).toBe(0);
  });
});
