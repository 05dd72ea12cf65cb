/** How firm a seat is, and how that falls as the rounds go by. */
import { draw } from '#engine/rng.ts';

/** The measurable parameters of the baseline. Figures are in the units of preferences (-3..3). */
export interface Temper {
  /** How far below its best option a mark may lie: 0 in round 1, this much in the last. */
  readonly yields: number;
  /** The least gain for which it votes yes, in round 1 ... */
  readonly asksFirst: number;
  /** ... and in the last round; below 0 it gives a little for an agreement. */
  readonly asksLast: number;
  /** What a settled point must cost it for a reservation when it signs. */
  readonly reserves: number;
  /** Bend of the fall from first to last: 1 is a straight line, above 1 concedes late (Faratin et al. 1998). */
  readonly bend: number;
}

export const YIELDS: Range = [1, 2];
export const ASKS_FIRST: Range = [-0.5, 1.5];
export const ASKS_LAST: Range = [-1.25, 0.75];
export const RESERVES: Range = [-2.5, -0.5];
export const BEND: Range = [1, 3];

type Range = readonly [least: number, most: number];

/** A temper of the seat's own, drawn from its seed. */
export function temperOf(seed: number): Temper {
  const asksFirst = within(ASKS_FIRST, chance(seed, 2));
  return {
    yields: within(YIELDS, chance(seed, 1)),
    asksFirst,
    asksLast: Math.min(asksFirst, within(ASKS_LAST, chance(seed, 3))),
    reserves: within(RESERVES, chance(seed, 5)),
    bend: within(BEND, chance(seed, 4)),
  };
}

/** How much of the way from the first round to the last is behind, bent: 0 .. 1. */
export function wayThrough(temper: Temper, round: number, rounds: number): number {
  return rounds <= 1 ? 1 : ((round - 1) / (rounds - 1)) ** temper.bend;
}

/** How far below its best option the seat will mark in this round. */
export const yieldAt = (temper: Temper, round: number, rounds: number): number =>
  temper.yields * wayThrough(temper, round, rounds);

/** The least gain for which the seat votes yes in this round. */
export const askAt = (temper: Temper, round: number, rounds: number): number =>
  temper.asksFirst + (temper.asksLast - temper.asksFirst) * wayThrough(temper, round, rounds);

const within = ([least, most]: Range, at: number): number => least + (most - least) * at;

/** Number `index` of the seat's chances. Nothing is remembered, so a resumed seat goes on as it would have. */
export const chance = (seed: number, index: number): number =>
  draw((Math.imul(seed, 0x9e3779b1) + Math.imul(index, 0x85ebca6b)) >>> 0).value;
