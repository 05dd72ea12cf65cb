/** Waiting for a condition, with an end. */
import { setTimeout as pause } from 'node:timers/promises';

const EVERY = 25; // ms

/** Resolves as soon as `holds`; rejects after `most` ms. */
export async function until(holds: () => boolean, most: number, what = 'it'): Promise<void> {
  const end = performance.now() + most;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`${what} did not come about in ${most / 1000} s`);
    await pause(EVERY);
  }
}
