/** Settings drawn from seeds: whether they are settings at all, and how they differ. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECLARED_MAX, mustDeclare } from '#engine/brief.ts';
import { crosses, pointsOf } from '#engine/predicate.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { DRAFTED, LINE_STATUSES, STRUCK, type Predicate, type Setting } from '#engine/types.ts';
import { isAcceptable } from '#engine/worth.ts';
import { Solver } from '#solver/answer.ts';
import { modelOf, outcomeOf, type Standard } from '#solver/from-setting.ts';
import { linesByDefault } from '#engine/defaults.ts';
import { inventSetting } from '#tournament/invent.ts';
import { textOver } from '#tournament/invent-walk-aways.ts';
import { playAtRandom } from '../engine/arbitrary.ts';
import { TIME } from '../ai/runs.ts';
import { Dice } from '#tournament/dice.ts';

const anySetting = fc
  .integer({ min: 0, max: 2 ** 32 - 1 })
  .map(seed => inventSetting(seed, { parties: PARTIES }));
const SOME = Array.from({ length: 40 }, (_, seed) => inventSetting(seed, { parties: PARTIES }));
const SAMPLES = { numRuns: 40 };

/** The kinds of a predicate and of its parts. */
function kindsIn(predicate: Predicate): readonly Predicate['type'][] {
  const parts =
    'of' in predicate
      ? predicate.of
      : predicate.type === 'onlyIf'
        ? [predicate.what, predicate.when]
        : [];
  return [predicate.type, ...parts.flatMap(kindsIn)];
}

const zone = (setting: Setting, standard: Standard) => {
  const model = modelOf(setting, linesByDefault(setting), standard);
  const { feasible, example } = new Solver(model).ask({ type: 'feasible' });
  return { feasible, text: example && outcomeOf(model, example.text) };
};

describe('an invented setting', { timeout: TIME }, () => {
  it('is the same from the same seed, and plain data', () => {
    for (const seed of [0, 1, 77]) {
      const setting = inventSetting(seed, { parties: PARTIES });
      expect(inventSetting(seed, { parties: PARTIES })).toEqual(setting);
      expect(JSON.parse(JSON.stringify(setting))).toEqual(setting);
      expect(inventSetting(seed + 1, { parties: PARTIES })).not.toEqual({
        ...setting,
        scenario: `invented ${seed + 1}`,
      });
    }
  });

  it('has points of two to four options, drafted first and left out last', () => {
    fc.assert(
      fc.property(anySetting, ({ points }) => {
        expect(points.length).toBeGreaterThanOrEqual(8);
        expect(points.length).toBeLessThanOrEqual(28);
        for (const { options, required } of points) {
          expect([options[0], options.at(-1)]).toEqual([DRAFTED, STRUCK]);
          expect(new Set(options).size).toBe(options.length);
          expect(options.length).toBeLessThanOrEqual(4);
          expect(required.length).toBeGreaterThanOrEqual(3);
        }
      }),
      SAMPLES,
    );
  });

  it('takes every point up once, and lets seats predict on points of the round', () => {
    fc.assert(
      fc.property(anySetting, ({ points, agendas, stars }) => {
        expect(agendas.flat().sort()).toEqual(points.map(p => p.id).sort());
        expect(stars).toHaveLength(agendas.length);
        stars.forEach((star, round) => {
          if (star !== null) expect(agendas[round]).toContain(star);
        });
      }),
      SAMPLES,
    );
  });

  it('gives mandates that speak of its own points, in whole numbers from -3 to 3', () => {
    fc.assert(
      fc.property(anySetting, ({ points, mandates }) => {
        const isOption = (point: string, option: string) =>
          points.some(({ id, options }) => id === point && options.includes(option));
        for (const party of PARTIES) {
          const { preferences, linkages, priorities, walkAway } = mandates[party];
          for (const [point, worths] of Object.entries(preferences))
            for (const [option, worth] of Object.entries(worths)) {
              expect(isOption(point, option)).toBe(true);
              expect([-3, -2, -1, 0, 1, 2, 3]).toContain(worth);
              if (option === STRUCK) expect(worth).toBe(0);
            }
          for (const { points: [a, b], options: [x, y] } of linkages)
            expect([isOption(a, x), isOption(b, y), a !== b]).toEqual([true, true, true]); // prettier-ignore
          expect(new Set(priorities.map(({ point }) => point)).size).toBe(3);
          for (const { point, options } of priorities)
            expect(options.every(option => isOption(point, option))).toBe(true);
          expect(Number.isInteger(walkAway)).toBe(true);
        }
      }),
      SAMPLES,
    );
  });

  it('has lines over its own points, each with a name of its own, and declares as the rules ask', () => {
    fc.assert(
      fc.property(anySetting, setting => {
        const { points, lines, declarable, declaredByDefault } = setting;
        const all = [...lines, ...declarable];
        expect(new Set(all.map(line => line.id)).size).toBe(all.length);
        for (const line of all)
          for (const point of pointsOf(line.holds, lines))
            expect(points.map(p => p.id)).toContain(point);
        for (const party of PARTIES) {
          const own = declarable.filter(line => line.party === party).map(line => line.id);
          expect(own).toEqual(expect.arrayContaining([...declaredByDefault[party]]));
          expect(declaredByDefault[party].length).toBeLessThanOrEqual(DECLARED_MAX);
          if (mustDeclare(setting, party)) expect(declaredByDefault[party]).not.toEqual([]);
        }
      }),
      SAMPLES,
    );
  });

  it('can be played to its end by seats that do anything legal', () => {
    fc.assert(
      fc.property(anySetting, fc.nat(), (setting, seed) => {
        expect(playAtRandom(setting, seed).end.phase).toBe('ended');
      }),
      { numRuns: 10 },
    );
  });
});

describe('invented settings', { timeout: TIME }, () => {
  it('have lines of every kind and status, linkages, seats that are not asked, points with amendments or none', () => {
    const lines = SOME.flatMap(setting => [...setting.lines, ...setting.declarable]);
    const kinds = new Set(lines.flatMap(line => kindsIn(line.holds)));
    expect([...kinds].sort()).toEqual(
      ['all', 'any', 'atLeast', 'atMost', 'crosses', 'forbid', 'onlyIf', 'option', 'require'],
    ); // prettier-ignore
    expect(new Set(lines.map(line => line.status))).toEqual(new Set(LINE_STATUSES));
    const points = SOME.flatMap(setting => setting.points);
    expect(new Set(points.map(p => p.options.length))).toEqual(new Set([2, 3, 4]));
    expect(new Set(points.map(p => p.required.length))).toEqual(new Set([3, 4]));
    expect(new Set(SOME.map(setting => setting.laps))).toEqual(new Set([1, 2]));
    expect(SOME.some(({ mandates }) => mandates.eu.linkages.length > 0)).toBe(true);
    expect(SOME.some(({ agendas }) => agendas.at(-1)?.length === 0)).toBe(true);
  });

  it('mostly have a text that all could sign and that crosses no line; some have none', () => {
    const open = SOME.filter(setting => zone(setting, 'ratifiable').feasible);
    expect(open.length).toBeGreaterThan(SOME.length * 0.7);
    expect(open.length).toBeLessThan(SOME.length);
    for (const setting of open) {
      const { text } = zone(setting, 'uncrossed');
      const lines = linesByDefault(setting);
      expect(text && lines.filter(line => crosses(line, text, lines))).toEqual([]);
    }
  });

  it('mostly have 1 to 10 texts in a hundred that all could sign', () => {
    const shares = SOME.map(setting => {
      const lines = linesByDefault(setting);
      const dice = new Dice(1);
      const texts = dice.times(1_000, () => textOver(dice, setting.points));
      const all = texts.filter(text =>
        PARTIES.every(party => isAcceptable(setting, lines, party, text)),
      );
      return all.length / texts.length;
    }).filter(share => share > 0);
    const rare = shares.filter(share => share >= 0.01 && share <= 0.1);
    expect(rare.length).toBeGreaterThan(shares.length * 0.8);
    expect(Math.max(...shares)).toBeLessThan(0.2);
  });

  it('keep to the shape that is asked for', () => {
    const small = inventSetting(5, { parties: PARTIES, points: 9, linesEach: 0, empty: true });
    expect([small.points.length, small.lines]).toEqual([9, []]);
    expect(zone(small, 'ratifiable').feasible).toBe(false);
    expect(zone(inventSetting(5, { parties: PARTIES, empty: false }), 'ratifiable').feasible).toBe(
      true,
    );
  });
});
