/** The scenario’s numbers may change with its version; games kept from an earlier one replay to their own hash. */
import { describe, expect, it } from 'vitest';
import { asOf, hasVersion, preferencesIn, settingOf } from '#content/setting.ts';
import { hashOf } from '#engine/hash.ts';
import { BRIEFS, DAYS, LENGTHS } from '#engine/types.ts';
import { shippedContent } from './shipped.ts';

const content = shippedContent();

/** The settings of version 1, as they were made while it was the newest: length, day, brief, fingerprint. */
const VERSION_1 = [
  ['quick', '2025-11-21', 'full', '2bc6364b14f663a1'],
  ['quick', '2025-11-21', 'articles', '5ac8d0f56ef74723'],
  ['quick', '2025-12-31', 'full', '5c2d393da67fe094'],
  ['quick', '2025-12-31', 'articles', 'b9b49c4e2d534448'],
  ['lesson', '2025-11-21', 'full', 'b66cd4ef08c9ec28'],
  ['lesson', '2025-11-21', 'articles', 'fc91406287af94c0'],
  ['lesson', '2025-12-31', 'full', '6a6f0aef94daad61'],
  ['lesson', '2025-12-31', 'articles', '19a28b17780f7413'],
  ['full', '2025-11-21', 'full', '6d0f719ca87f40e8'],
  ['full', '2025-11-21', 'articles', 'e9b45da597249432'],
  ['full', '2025-12-31', 'full', '8f9d4ae9b3f83a8d'],
  ['full', '2025-12-31', 'articles', '18080595cb7cd021'],
] as const;

/** The same of version 2. */
const VERSION_2 = [
  ['quick', '2025-11-21', 'full', '1b48881c261fd014'],
  ['quick', '2025-11-21', 'articles', 'ef28b9c0778a2b92'],
  ['quick', '2025-12-31', 'full', 'f9ccfc2495567421'],
  ['quick', '2025-12-31', 'articles', 'ab035a41421046c5'],
  ['lesson', '2025-11-21', 'full', '548a4fc47e5908e5'],
  ['lesson', '2025-11-21', 'articles', 'ac3581b31891ebbb'],
  ['lesson', '2025-12-31', 'full', '72b7060a1ed65fd4'],
  ['lesson', '2025-12-31', 'articles', '0f4cd7f04ec14760'],
  ['full', '2025-11-21', 'full', '400763516d675563'],
  ['full', '2025-11-21', 'articles', '3f1b05bade58f5ed'],
  ['full', '2025-12-31', 'full', '8ae061d6337a94be'],
  ['full', '2025-12-31', 'articles', '0b9f1dd03e5d91d6'],
] as const;

const KEPT = [
  ...VERSION_1.map(kept => [1, ...kept] as const),
  ...VERSION_2.map(kept => [2, ...kept] as const),
];

describe('a game kept from an earlier version of the scenario', () => {
  it.each(KEPT)(
    'finds its setting again: version %i, %s, %s, %s',
    (version, length, day, brief, hash) => {
      expect(hashOf(settingOf(content, { length, day, brief }, version))).toBe(hash);
    },
  );
});

describe('a version of the scenario', () => {
  it('is here from the first to the newest, and no other is', () => {
    expect([0, 1, 2, 3, 4, 1.5].map(version => hasVersion(content, version))).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('takes all support for a text worth less than walking away, from the third on', () => {
    const rules = [1, 2, 3].map(
      version =>
        settingOf(content, { length: 'quick', day: '2025-11-21', brief: 'full' }, version).support,
    );
    expect(rules.map(rule => rule.belowWalkAway)).toEqual([undefined, undefined, 2]);
  });

  it('counts the same numbers as the last in the full brief', () => {
    for (const length of LENGTHS)
      for (const day of DAYS) {
        const [before, now] = [1, 2].map(version =>
          settingOf(content, { length, day, brief: 'full' }, version),
        );
        expect({ ...before, scenarioVersion: 2 }).toEqual(now);
      }
  });

  it('has smaller numbers with the articles alone where a stance was called reported and is inferred', () => {
    const changed = BRIEFS.flatMap(brief =>
      preferencesIn(content, brief).flatMap(now => {
        const was = asOf(now, 1);
        return was.value === now.value ? [] : [[brief, now.party, now.point, now.option, was.value, now.value]]; // prettier-ignore
      }),
    );
    expect(changed).toEqual([
      ['articles', 'russia', 'p3', 'drafted', 2, 1],
      ['articles', 'russia', 'p7', 'drafted', 2, 1],
      ['articles', 'eu', 'p8', 'drafted', -2, -1],
      ['articles', 'eu', 'p8', 'european-force', 2, 1],
    ]);
  });
});
