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

describe('a game kept from version 1 of the scenario', () => {
  it.each(VERSION_1)('finds its setting again: %s, %s, %s', (length, day, brief, hash) => {
    expect(hashOf(settingOf(content, { length, day, brief }, 1))).toBe(hash);
  });
});

describe('a version of the scenario', () => {
  it('is here from the first to the newest, and no other is', () => {
    expect([0, 1, 2, 3, 1.5].map(version => hasVersion(content, version))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
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
