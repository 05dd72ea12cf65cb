import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allSeats,
  dealtAgain,
  dealtBy,
  onlySeat,
  presetOf,
  seatBeside,
  SEED_MAX,
  seedFrom,
} from '#dom/setup/seating.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { personsIn } from '#store/seats.ts';

test('each preset is known again by its seats', () => {
  expect(presetOf(onlySeat('russia'))).toBe('justMe');
  expect(presetOf(allSeats('person'))).toBe('onOneDevice');
  expect(presetOf(allSeats('computer'))).toBe('watch');
  expect(presetOf({ ...onlySeat('eu'), us: 'person' })).toBeNull();
});

test('persons are named in the fixed order of the parties', () => {
  expect(personsIn(PARTIES, allSeats('person'))).toEqual(PARTIES);
});

test('a side is dealt evenly', () => {
  expect([0, 1, 2, 3].map(number => dealtBy(number))).toEqual(PARTIES);
});

test('dealing again deals another side', () => {
  fc.assert(
    fc.property(fc.nat(SEED_MAX), fc.constantFrom(...PARTIES), (number, held) => {
      expect(dealtAgain(number, held)).not.toBe(held);
    }),
  );
});

test('a seed is a whole number from 0 to 4294967295', () => {
  expect(seedFrom(' 42 ')).toBe(42);
  expect(seedFrom(String(SEED_MAX))).toBe(SEED_MAX);
  for (const typed of ['', '-1', '1.5', '1e3', 'abc', '4294967296']) {
    expect(seedFrom(typed), typed).toBeNull();
  }
});

test('arrow keys lead from seat to seat, and no further than the last', () => {
  expect(seatBeside('eu', 'ArrowRight')).toBe('russia');
  expect(seatBeside('us', 'ArrowUp')).toBe('ukraine');
  expect(seatBeside('us', 'ArrowDown')).toBeNull();
  expect(seatBeside('eu', 'ArrowLeft')).toBeNull();
  expect(seatBeside('eu', 'Enter')).toBeNull();
});
