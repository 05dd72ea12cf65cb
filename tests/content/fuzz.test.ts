import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '#content/load.ts';
import { settingOf } from '#content/setting.ts';
import { begin } from '#engine/begin.ts';
import { generator } from '#engine/rng.ts';
import { pathInto, REMOVED, replaced, valueAt } from './mutate.ts';
import { shippedParts } from './shipped.ts';
import { DAYS, LENGTHS } from '#content/shipped-now.ts';

const RUNS = process.env.FULL ? 10_000 : 1_000;
const MINUTES = 1_800_000;

/** A value that a hand or a tool might leave in a scenario. */
const values = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    'p6',
    'p06',
    'p1e3',
    'drafted',
    'struck',
    'UA-army',
    '',
    ' ',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom(-1, 0, 0.5, 1e308, 99, null, true, REMOVED),
  fc.constantFrom({ type: 'all', of: [] }, JSON.parse('{"__proto__": 1}'), { constructor: 1 }),
);

/** Loads it: it plays, or every problem has a sentence that names the file and the item. */
function plays(parts: unknown): boolean {
  const loaded = loadScenario(parts as Record<string, unknown>);
  if (loaded.ok) {
    for (const length of LENGTHS)
      for (const day of DAYS) begin(settingOf(loaded.content, { length, day, brief: 'full' }), 1);
    return true;
  }
  expect(loaded.problems.length).toBeGreaterThan(0);
  for (const { file, item, value, sentence } of loaded.problems) {
    expect(sentence.startsWith(`${file}, ${item}: `)).toBe(true);
    expect(item).not.toBe('');
    expect(value).not.toBe('');
    expect(sentence.endsWith('.'), sentence).toBe(true);
  }
  return false;
}

describe('the loader', () => {
  it(
    'plays a scenario with a change anywhere, or says what to mend',
    () => {
      let played = 0;
      fc.assert(
        fc.property(fc.integer(), values, fc.boolean(), (seed, value, swap) => {
          const random = generator(seed);
          const path = pathInto(shippedParts, random);
          const other = valueAt(shippedParts, pathInto(shippedParts, random));
          if (plays(replaced(shippedParts, path, swap ? other : value))) played++;
        }),
        { numRuns: RUNS, seed: 28 },
      );
      expect(played).toBeGreaterThan(0);
      expect(played).toBeLessThan(RUNS);
    },
    MINUTES,
  );

  it('says what to mend of any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(plays(value)).toBe(false);
        expect(plays({ ...shippedParts, lines: value })).toBe(false);
      }),
      { numRuns: 200, seed: 28 },
    );
  });

  it('does not run out of stack on a predicate nested ten thousand times', () => {
    let holds: unknown = { type: 'option', point: 'p6', option: 'drafted' };
    for (let i = 0; i < 10_000; i++) holds = { type: 'forbid', of: [holds] };
    expect(plays(replaced(shippedParts, ['lines', 'lines', 0, 'holds'], holds))).toBe(false);
  });
});
