/** A computer seat knows what a person in its place would know, and nothing else. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import { negotiator } from '#ai/negotiator.ts';
import type { Opponent } from '#ai/opponent.ts';
import { byParty } from '#engine/parties.ts';
import { Referee } from '#engine/referee.ts';
import type { Mandate, Party, PartyView, PublicSetting, Setting } from '#engine/types.ts';
import { Dice } from '#tournament/dice.ts';
import { decidedIn, decisionOf, othersOf, playOut, someSeats } from './games.ts';
import { frozen, guarded } from './guard.ts';
import { ALL_SHIPPED, SHIPPED, sidesSetting, someSetting } from './settings.ts';
import { FULL, TIME } from './runs.ts';

const PAIRS = FULL ? 400 : 24;

/** The setting of a game: shipped ones, long ones seldom, and drawn ones, every other one of two to eight parties. */
function settingFor(seed: number): Setting {
  const all = [...SHIPPED.quick, ...SHIPPED.lesson];
  if (seed % 4 === 0) return sidesSetting(seed / 4);
  if (seed % 2 === 0) return someSetting(seed);
  return (seed % 23 === 1 ? ALL_SHIPPED.at(-1) : all[seed % all.length]) as Setting;
}

const seatsIn = ({ parties }: Setting, seed: number) => someSeats(seed, undefined, parties);

const secretOf = (party: Party): string => `secret of ${party}`;

/** Every party's papers marked with its name, where the rules do not look. */
function withSecrets(setting: Setting): Setting {
  const marked = (party: Party): Mandate => {
    const { preferences, priorities, ...rest } = setting.mandates[party];
    const [first] = setting.points;
    if (!first) throw new Error('no points');
    const own = { ...preferences[first.id], [secretOf(party)]: 1 };
    return {
      ...rest,
      preferences: { ...preferences, [first.id]: own },
      priorities: priorities.map(p => ({ ...p, options: [...p.options, secretOf(party)] })),
    };
  };
  const declares = setting.parties.filter(p => setting.declaredByDefault[p].length > 0);
  const kept = declares.map(party => ({
    id: secretOf(party),
    party,
    status: 'declared' as const,
    holds: { type: 'forbid' as const, of: [] },
  }));
  return {
    ...setting,
    mandates: byParty(setting.parties, marked),
    declarable: [...setting.declarable, ...kept],
  };
}

/** Other papers for everyone but one party: what it wants, when it walks away, and lines that nobody announces. */
function otherwise(setting: Setting, except: Party, seed: number): Setting {
  const dice = new Dice(seed);
  const announced = setting.parties.flatMap(p => setting.declaredByDefault[p]);
  const mandate = (party: Party): Mandate => {
    if (party === except) return setting.mandates[party];
    const { points } = setting;
    const [a, b] = dice.shuffled(points);
    if (!a || !b) throw new Error('too few points');
    const row = (options: readonly string[]) =>
      Object.fromEntries(options.slice(0, -1).map(o => [o, dice.int(-3, 3)]));
    return {
      preferences: Object.fromEntries(points.map(p => [p.id, row(p.options)])),
      linkages: [{ points: [a.id, b.id], options: ['drafted', 'drafted'], worth: dice.int(-3, 3) }],
      priorities: [{ point: a.id, options: ['drafted'] }],
      walkAway: dice.int(-5, 5),
    };
  };
  return {
    ...setting,
    mandates: byParty(setting.parties, mandate),
    declarable: setting.declarable.map(line =>
      line.party === except || announced.includes(line.id)
        ? line
        : { ...line, holds: { type: 'forbid', of: [] } },
    ),
  };
}

describe('a view', () => {
  test('has no field for what others hold', () => {
    expectTypeOf<PublicSetting>().not.toHaveProperty('mandates');
    expectTypeOf<PublicSetting>().not.toHaveProperty('declaredByDefault');
    expectTypeOf<PartyView>().not.toHaveProperty('seed');
    expectTypeOf<Opponent['decide']>().parameters.toEqualTypeOf<[PartyView]>();
  });

  test(
    'that a computer seat is shown holds its own papers and no sealed ones of others',
    () => {
      for (let seed = 1; seed <= PAIRS; seed++) {
        const setting = withSecrets(settingFor(seed));
        for (const { view } of decidedIn(setting, seed, seatsIn(setting, seed))) {
          const text = JSON.stringify(view);
          expect(text).toContain(secretOf(view.seat));
          for (const other of othersOf(view.seat, setting.parties))
            expect(text).not.toContain(secretOf(other));
          if (view.phase === 'marks')
            expect(view.reveals.every(({ round }) => round < view.round)).toBe(true);
          if (view.phase === 'ratification')
            expect(Object.values(view.signatures).filter(Boolean)).toEqual([]);
        }
      }
    },
    TIME,
  );
});

describe('a computer seat', () => {
  test(
    'decides the same, byte for byte, whatever papers the others have',
    () => {
      for (let seed = 1; seed <= PAIRS; seed++) {
        const setting = settingFor(seed);
        const seats = seatsIn(setting, seed);
        const { parties } = setting;
        const party = parties[seed % parties.length] as Party;
        const log = playOut(setting, seed, seats).log();
        const here = new Referee(setting, seed);
        const there = new Referee(otherwise(setting, party, seed), seed);
        const [mind, twin] = [negotiator(seats[party]), negotiator(seats[party])];
        for (const { by, act } of log.moves) {
          const view = here.viewFor(party);
          if (by === party) {
            const decided = JSON.stringify(mind.decide(view));
            expect(JSON.stringify(twin.decide(there.viewFor(party))), `seed ${seed}`).toBe(decided);
          }
          const played = [here, there].map(r => (by === 'chair' ? r.chair(act) : r.act(by, act)));
          expect(played.map(p => p.ok)).toEqual([true, true]);
          if (parties.every(p => here.publicView().signed[p])) break; // home answers in the open
        }
      }
    },
    TIME,
  );

  test(
    'reads its view alone, and does not change it',
    () => {
      for (let seed = 1; seed <= PAIRS / 4; seed++) {
        const setting = settingFor(seed);
        const all = decidedIn(setting, seed, seatsIn(setting, seed));
        for (const { view, decision, seated } of all) {
          const shown = guarded(structuredClone(view));
          expect(JSON.stringify(decisionOf(seated, shown))).toBe(JSON.stringify(decision));
          expect(decisionOf(seated, frozen(view))).toEqual(decision);
        }
      }
    },
    TIME,
  );

  test('would be found out if it read more', () => {
    const referee = new Referee(settingFor(1), 1);
    const view = guarded(referee.viewFor('us'));
    for (const field of ['mandates', 'seed', 'hidden'])
      for (const of of [view, view.setting])
        expect(() => Reflect.get(of, field)).toThrow(`read ${field}`);
    expect(() => Object.assign(view, { phase: 'ended' })).toThrow('changed phase');
  });
});
