/** The scenario’s numbers may change with its version; games kept from an earlier one replay to their own hash. */
import { describe, expect, it } from 'vitest';
import { preferencesIn, settingOf } from '#content/setting.ts';
import { asOf, hasVersion, lengthAsOf } from '#content/versions.ts';
import { hashOf } from '#engine/hash.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Length, OptionId, Party, PointId } from '#engine/types.ts';
import { shippedContent } from './shipped.ts';
import { BRIEFS, DAYS, LENGTHS } from '#content/shipped-now.ts';

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

/** The same of version 3. */
const VERSION_3 = [
  ['quick', '2025-11-21', 'full', 'edf3e406605e4c35'],
  ['quick', '2025-11-21', 'articles', 'd53b535cafc3c61b'],
  ['quick', '2025-12-31', 'full', 'da5989a8ce7499ec'],
  ['quick', '2025-12-31', 'articles', 'bb7660eb9609a330'],
  ['lesson', '2025-11-21', 'full', '767dae5230ac86d0'],
  ['lesson', '2025-11-21', 'articles', '9279eaf7aada3d76'],
  ['lesson', '2025-12-31', 'full', '2b8970163380ec75'],
  ['lesson', '2025-12-31', 'articles', '76a8098a877ad0f1'],
  ['full', '2025-11-21', 'full', '4763ba1526840418'],
  ['full', '2025-11-21', 'articles', '04074a5c69cf564a'],
  ['full', '2025-12-31', 'full', 'e698678c7dd6875d'],
  ['full', '2025-12-31', 'articles', '631a56b8ed9bcea5'],
] as const;

/** The same of version 4. */
const VERSION_4 = [
  ['quick', '2025-11-21', 'full', 'd7fb4bbf5ad332f1'],
  ['quick', '2025-11-21', 'articles', '507d35ddb805dcf5'],
  ['quick', '2025-12-31', 'full', '698991f5e4e9ca12'],
  ['quick', '2025-12-31', 'articles', 'fdb9715392eaeeb2'],
  ['lesson', '2025-11-21', 'full', '1422437bb6e2c262'],
  ['lesson', '2025-11-21', 'articles', '8d72c91cc948e358'],
  ['lesson', '2025-12-31', 'full', '0b90e4879055fdf9'],
  ['lesson', '2025-12-31', 'articles', '410c3dc068439ef7'],
  ['full', '2025-11-21', 'full', 'c87810824fadb60f'],
  ['full', '2025-11-21', 'articles', '702e03427a73ae1f'],
  ['full', '2025-12-31', 'full', 'accc2530043a5066'],
  ['full', '2025-12-31', 'articles', '16874ae182a67bf8'],
] as const;

/**
 * Compared without the list of parties: settings had none then, and it says nothing about a game that its own
 * fingerprint does not (`fingerprintOf`).
 */
const KEPT = [
  ...VERSION_1.map(kept => [1, ...kept] as const),
  ...VERSION_2.map(kept => [2, ...kept] as const),
  ...VERSION_3.map(kept => [3, ...kept] as const),
  ...VERSION_4.map(kept => [4, ...kept] as const),
];

describe('a game kept from an earlier version of the scenario', () => {
  it.each(KEPT)(
    'finds its setting again: version %i, %s, %s, %s',
    (version, length, day, brief, hash) => {
      const { parties, ...kept } = settingOf(content, { length, day, brief }, version);
      expect(hashOf(kept)).toBe(hash);
      expect(parties).toEqual(PARTIES);
    },
  );
});

describe('an item that changed more than once', () => {
  it('is in each version what it was then', () => {
    const item = { value: 3, before: [{ version: 1, value: 1 }, { version: 3, value: 2 }] }; // prettier-ignore
    expect([1, 2, 3, 4, 5].map(version => asOf(item, version).value)).toEqual([1, 2, 2, 3, 3]);
  });
});

describe('a version of the scenario', () => {
  it('is here from the first to the newest, and no other is', () => {
    expect([0, 1, 2, 3, 4, 5, 1.5].map(version => hasVersion(content, version))).toEqual([
      false,
      true,
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

  it('ends the voting with the first no, from the fourth on', () => {
    const choice = { length: 'quick', day: '2025-11-21', brief: 'full' } as const;
    expect(settingOf(content, choice, 3)).not.toHaveProperty('firstNoEndsVoting');
    expect(settingOf(content, choice, 4).firstNoEndsVoting).toBe(true);
  });

  it('lets Russia’s seat hold territory, from the fourth on', () => {
    const seatIn = (version: number, length: Length) => {
      const setting = settingOf(content, { length, day: '2025-11-21', brief: 'full' }, version);
      const priorities = setting.mandates.russia.priorities.map(({ point }) => point);
      const declarable = setting.declarable.flatMap(line =>
        line.party === 'russia' ? line.id : [],
      );
      return { priorities, canDeclare: declarable.includes('RU-recognition') };
    };
    for (const length of LENGTHS) {
      expect(seatIn(3, length).priorities).not.toContain('p21');
      expect(seatIn(3, length).canDeclare).toBe(false);
      expect(seatIn(4, length)).toEqual({ priorities: ['p7', 'p3', 'p21'], canDeclare: true });
    }
  });

  it('tells the words of its own time: priorities, agendas and what walking away is worth', () => {
    const [before, now] = [3, 4].map(version => lengthAsOf(content, 'full', version));
    const told = (length: typeof before) => ({
      priority: length?.priorities.russia[2]?.title,
      agendas: length?.rounds.map(({ points }) => points.length),
      walkAway: length?.walkAway.eu,
    });
    expect(told(before)).toMatchObject({
      priority: 'Sanctions lifted or eased',
      agendas: [6, 5, 5, 8, 4, 0],
      walkAway: { value: 0, reason: expect.stringContaining('Set at 0.') as string },
    });
    expect(told(now)).toMatchObject({
      priority: 'The land that it holds',
      agendas: [6, 5, 5, 7, 5, 0],
      walkAway: { value: 6, reason: expect.stringContaining('Set by calibration') as string },
    });
  });

  it('asks for no more than seven new decisions in a round', () => {
    for (const { rounds } of content.lengths)
      for (const { points } of rounds) expect(points.length).toBeLessThanOrEqual(7);
  });

  it('has the preferences that it had: a number may change, come or go with a version', () => {
    const worth = (version: number, party: Party, point: PointId, option: OptionId) =>
      settingOf(content, { length: 'quick', day: '2025-11-21', brief: 'full' }, version).mandates[
        party
      ].preferences[point]?.[option];
    expect([3, 4].map(v => worth(v, 'russia', 'p21', 'line-frozen'))).toEqual([-1, 1]);
    expect([3, 4].map(v => worth(v, 'us', 'p12', 'drafted'))).toEqual([2, 1]); // what is inferred counts again
    expect([3, 4].map(v => worth(v, 'us', 'p21', 'line-frozen'))).toEqual([1, undefined]);
  });

  it('counts the same numbers in the second as in the first in the full brief', () => {
    for (const length of LENGTHS)
      for (const day of DAYS) {
        const [before, now] = [1, 2].map(version =>
          settingOf(content, { length, day, brief: 'full' }, version),
        );
        expect({ ...before, scenarioVersion: 2 }).toEqual(now);
      }
  });

  it('has, from the second on, smaller numbers with the articles alone where a stance was called reported and is inferred', () => {
    const changed = BRIEFS.flatMap(brief =>
      preferencesIn(content, brief, 2).flatMap(now => {
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
