/**
 * Seeded chance. mulberry32 (Tommy Ettinger, 2017; public domain): 32 bits of state, period 2^32, the same
 * numbers in every engine because it uses nothing but 32-bit integer arithmetic.
 */

/** One step: a number in 0 <= n < 1 and the next state. `state` is an integer, 0 .. 2^32 - 1. */
export function draw(state: number): { readonly value: number; readonly state: number } {
  const next = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32, state: next };
}

/** A generator that keeps its own state, for opponents and tests. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    const drawn = draw(state);
    state = drawn.state;
    return drawn.value;
  };
}
