/** Announcements, one at a time: what comes together is read together, and nothing talks over itself. */

export const TOGETHER = 150; // ms in which messages are joined
export const APART = 1_500; // ms between two announcements

export interface Clock {
  now(): number;
  later(run: () => void, ms: number): unknown;
}

/** `say` is called with the joined sentences, at most once every `APART`. */
export function announcementQueue(say: (text: string) => void, clock: Clock) {
  let waiting: string[] = [];
  let due = false;
  let last = -Infinity;
  const flush = (): void => {
    due = false;
    if (waiting.length === 0) return;
    last = clock.now();
    say(waiting.join(' '));
    waiting = [];
  };
  return (text: string): void => {
    if (waiting.at(-1) === text) return;
    waiting.push(text);
    if (due) return;
    due = true;
    clock.later(flush, Math.max(TOGETHER, last + APART - clock.now()));
  };
}
