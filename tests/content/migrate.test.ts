import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '#content/load.ts';
import { migrated } from '#content/migrate.ts';
import { settingOf } from '#content/setting.ts';
import { generator } from '#engine/rng.ts';
import { pathInto, replaced, type Path } from './mutate.ts';
import { shippedContent } from './shipped.ts';
import { BRIEFS, DAYS, LENGTHS } from '#content/shipped-now.ts';

/** The shipped scenario, version 4, as it stood in files of format 1. */
const packed = readFileSync(join(import.meta.dirname, 'format-1.json.gz'));
const old = JSON.parse(gunzipSync(packed).toString()) as Record<string, unknown>;
const now = shippedContent();

describe('a scenario of format 1', () => {
  const loaded = loadScenario(old);

  test('loads', () => {
    expect(loaded.ok ? [] : loaded.problems).toEqual([]);
  });

  test('gives the same settings, in each version, at each length, day and brief', () => {
    if (!loaded.ok) throw new Error(loaded.problems[0]?.sentence);
    for (const version of [1, 2, 3, 4])
      for (const length of LENGTHS)
        for (const day of DAYS)
          for (const brief of BRIEFS) {
            const choice = { length, day, brief };
            expect(settingOf(loaded.content, choice, version)).toEqual(
              settingOf(now, choice, version),
            );
          }
  });

  test('says the same of each point as it did', () => {
    if (!loaded.ok) throw new Error(loaded.problems[0]?.sentence);
    for (const point of loaded.content.points)
      expect(now.points.find(({ id }) => id === point.id)).toEqual(point);
  });

  test.each<[string, Path]>([
    ['a length', ['mandates', 'lengths', 0, 'id']],
    ['a party', ['scenario', 'parties', 0, 'id']],
    ['a difference', ['points', 'points', 5, 'difference', 'kind']],
  ])(
    'whose %s is called as JavaScript calls something, or is nothing that has a name, is told of',
    (_what, path) => {
      for (const value of [
        'constructor',
        '__proto__',
        'toString',
        { toString: 1, valueOf: 1 },
        null,
        [],
      ]) {
        const damaged = loadScenario(replaced(old, path, value) as Record<string, unknown>);
        expect(damaged.ok ? 0 : damaged.problems.length).toBeGreaterThan(0);
      }
    },
  );

  test('that is damaged is told of, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.integer(), fc.jsonValue(), (seed, value) => {
        const damaged = loadScenario(
          replaced(old, pathInto(old, generator(seed)), value) as Record<string, unknown>,
        );
        if (!damaged.ok) expect(damaged.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: process.env['FULL'] ? 2_000 : 200, seed: 28 },
    );
  }, 600_000);
});

test.each([{}, { scenario: null }, { scenario: { format: 2 } }, { scenario: { format: 3 } }])(
  'parts that are not of format 1 stay as they are: %j',
  parts => {
    expect(migrated(parts)).toBe(parts);
  },
);
