import { draw } from '#engine/rng.ts';

/**
 * Number `index` of a seat's own chances, 0 <= n < 1. Nothing is remembered, so a seat that is taken up again
 * goes on as it would have.
 */
export const chance = (seed: number, index: number): number =>
  draw((Math.imul(seed, 0x9e3779b1) + Math.imul(index, 0x85ebca6b)) >>> 0).value;
