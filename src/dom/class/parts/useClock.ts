import { useLayoutEffect, useState } from 'preact/hooks';
import type { Clock } from '#wire/seen.ts';

const OFTEN = 250; // ms, so that no second is seen late

/** Milliseconds that are left, second by second; null where there is no clock. */
export function useClock(clock: Clock | null): number | null {
  const [gone, setGone] = useState(0); // ms since it came with what was seen last
  useLayoutEffect(() => {
    setGone(0);
    if (!clock?.isRunning) return undefined;
    const from = performance.now();
    const tick = setInterval(() => setGone(performance.now() - from), OFTEN);
    return () => clearInterval(tick);
  }, [clock]);
  return clock && Math.max(0, clock.left - gone);
}

/** "4:20", or "1:04:20" from an hour on; a second that has begun counts. */
export function clockWords(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
