import { useEffect, useState } from 'preact/hooks';
import type { Clock as Left } from '#wire/seen.ts';
import { t } from '#words/class.ts';
import { useClass } from '../classroom.ts';

const SECOND = 1_000; // ms

/** What is left of the teacher's time, as a clock and to read. Nothing happens by itself when it runs out. */
export function Clock() {
  const clock = useClass(s => s.seen?.room.clock ?? null);
  const left = useLeft(clock);
  if (!clock || left === null) return null;
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <p class="class-clock" role="timer">
      {t(clock.isRunning ? 'class:student.left' : 'class:student.stopped', { time })}
    </p>
  );
}

/** In whole seconds, counted on from when it was sent; null: no clock. */
function useLeft(clock: Left | null): number | null {
  const [gone, setGone] = useState(0); // ms
  useEffect(() => {
    setGone(0);
    if (!clock?.isRunning) return undefined;
    const since = performance.now();
    const timer = setInterval(() => setGone(performance.now() - since), SECOND);
    return () => clearInterval(timer);
  }, [clock]);
  return clock && Math.max(0, Math.ceil((clock.left - (clock.isRunning ? gone : 0)) / SECOND));
}
