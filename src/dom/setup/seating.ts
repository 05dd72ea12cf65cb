/** Who sits where: presets, a dealt side, and the seed as it is typed. */
import { byParty } from '#engine/parties.ts';
import type { ByParty, Party } from '#engine/types.ts';
import { personsIn } from '#store/seats.ts';
import type { SeatKind } from '#store/store.ts';
import { everyParty } from '#words/parties.ts';

export type Seats = ByParty<SeatKind>;

const seatsOf = (kind: (party: Party) => SeatKind): Seats => byParty(everyParty(), kind);

/** One person, the other seats played by the computer. */
export const onlySeat = (party: Party): Seats =>
  seatsOf(p => (p === party ? 'person' : 'computer'));

export const allSeats = (kind: SeatKind): Seats => seatsOf(() => kind);

export type Preset = 'justMe' | 'onOneDevice' | 'watch';

/** The preset that a seating is, if it is one. */
export function presetOf(seats: Seats): Preset | null {
  switch (personsIn(everyParty(), seats).length) {
    case 0:
      return 'watch';
    case 1:
      return 'justMe';
    case everyParty().length:
      return 'onOneDevice';
    default:
      return null;
  }
}

function inTurn(parties: readonly Party[], number: number): Party {
  const party = parties[number % parties.length];
  if (!party) throw new Error('nobody to deal');
  return party;
}

/** The side a number deals: every party as often as any other. */
export const dealtBy = (number: number, parties: readonly Party[] = everyParty()): Party =>
  inTurn(parties, number);

/** A side other than the one held, so that dealing again is seen to do something. */
export const dealtAgain = (number: number, held: Party | null): Party => {
  const others = everyParty().filter(p => p !== held);
  return inTurn(others, number);
};

/** Where an arrow key leads from a seat, or null where it leads nowhere. */
export function seatBeside(party: Party, key: string): Party | null {
  const seat = everyParty().indexOf(party);
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return everyParty()[seat + 1] ?? null;
    case 'ArrowUp':
    case 'ArrowLeft':
      return everyParty()[seat - 1] ?? null;
    default:
      return null;
  }
}

export const SEED_MAX = 2 ** 32 - 1;

/** The seed as typed, or null if it is not a whole number within range. */
export function seedFrom(typed: string): number | null {
  const digits = typed.trim();
  if (!/^\d{1,10}$/.test(digits)) return null;
  const seed = Number(digits);
  return seed <= SEED_MAX ? seed : null;
}

/** A number of this device's own, 0 to `SEED_MAX`. */
export const freshNumber = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
