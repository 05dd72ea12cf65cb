import { describe, expect, it } from 'vitest';
import { preferencesIn, settingOf } from '#content/setting.ts';
import { pointsOf } from '#engine/predicate.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Length } from '#engine/types.ts';
import { shippedContent } from './shipped.ts';
import { BRIEFS, DAYS, LENGTHS } from '#content/shipped-now.ts';

const content = shippedContent();
const setting = (length: Length, brief: 'full' | 'articles' = 'full') =>
  settingOf(content, { length, day: '2025-11-21', brief });
const numbers = (length: Length) => setting(length).points.map(({ id }) => Number(id.slice(1)));

describe('a setting', () => {
  it('of quick talks has the 14 points that an article mentions', () => {
    expect(numbers('quick')).toEqual([3, 4, 5, 6, 7, 8, 10, 12, 14, 21, 22, 25, 26, 27]);
  });

  it('of a lesson has those without 4 and 27', () => {
    expect(numbers('lesson')).toEqual([3, 5, 6, 7, 8, 10, 12, 14, 21, 22, 25, 26]);
  });

  it('of the full conference has all 28, in five rounds, and a sixth for what is bracketed', () => {
    expect(numbers('full')).toEqual(Array.from({ length: 28 }, (_, i) => i + 1));
    expect(setting('full').agendas.map(({ length }) => length)).toEqual([6, 5, 5, 7, 5, 0]);
    expect(setting('full').stars.at(-1)).toBeNull();
  });

  it('drops parked points from every predicate, preference and priority', () => {
    for (const length of LENGTHS)
      for (const day of DAYS)
        for (const brief of BRIEFS) {
          const { points, lines, declarable, mandates } = settingOf(content, {
            length,
            day,
            brief,
          });
          const live = new Set(points.map(({ id }) => id));
          for (const line of [...lines, ...declarable])
            for (const point of pointsOf(line.holds, lines)) expect(live).toContain(point);
          for (const party of PARTIES) {
            expect(new Set(Object.keys(mandates[party].preferences))).toEqual(live);
            for (const { point } of mandates[party].priorities) expect(live).toContain(point);
          }
        }
  });

  it('asks the EU’s question of fewer terms in quick talks than in the full conference', () => {
    const asked = (length: Length) =>
      setting(length).lines.find(({ id }) => id === 'EU-concessions')?.holds;
    expect(asked('quick')).toMatchObject({ type: 'atLeast', count: 2 });
    expect(asked('full')).toMatchObject({ type: 'atLeast', count: 3 });
  });

  it('has no assumption among its numbers in the brief with the articles alone', () => {
    const { mandates } = setting('full', 'articles');
    expect(mandates.russia.preferences.p6).toEqual({ drafted: 1 });
    expect(mandates.russia.preferences.p23).toEqual({});
    expect(mandates.ukraine.preferences.p6).toMatchObject({ drafted: -3 });
  });

  it('keeps a seat’s walk-away value within what the brief with the articles alone can be worth', () => {
    const worthOf = (brief: 'full' | 'articles') => setting('full', brief).mandates.eu.walkAway;
    expect([worthOf('full'), worthOf('articles')]).toEqual([6, 0]);
  });

  it('puts an assumption in place of what is only inferred in the full brief', () => {
    const { mandates } = setting('full');
    expect(mandates.russia.preferences.p6?.drafted).toBe(2);
    expect(mandates.russia.preferences.p23?.drafted).toBe(-1);
    expect(mandates.ukraine.preferences.p6?.drafted).toBe(-3);
  });

  it.each(BRIEFS)('counts at most one number for each party and option in the brief %s', brief => {
    const keys = preferencesIn(content, brief).map(p => `${p.party} ${p.point} ${p.option}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('requires all four parties where the data name no other', () => {
    for (const { required } of setting('quick').points) expect(required).toEqual(PARTIES);
  });
});
