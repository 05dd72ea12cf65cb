/** Whether drawing is slow here, from how long the first frames took: the only thing that no name can hide. */

export type Verdict = 'fast' | 'slow';

/** In the first frames programs are compiled and pictures handed over, on fast hardware too. */
export const WARM_UP = 2; // frames
export const FRAMES = 5; // the median of so many decides
export const SLOW = 50; // ms for one frame

/** `frames`: milliseconds each. Null as long as the frames still to come could change the verdict. */
export function verdictOf(frames: readonly number[]): Verdict | null {
  const counted = frames.slice(WARM_UP, WARM_UP + FRAMES);
  const slow = counted.filter(ms => ms > SLOW).length;
  const most = Math.ceil(FRAMES / 2);
  if (slow >= most) return 'slow';
  return counted.length - slow >= most ? 'fast' : null;
}
