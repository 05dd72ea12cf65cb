/** Announcements, one at a time: what comes together is read together, and nothing talks over itself. */

export const TOGETHER = 150; // ms in which messages are joined
export const APART = 1_500; // ms between two announcements

export interface Clock {
  now(): number;
  later(run: () => void, ms: number): unknown;
}

/**
 * `say` is called with the joined sentences, at most once every `APART`, and with whether any of them asks
 * something of the listener. They come in one text because of two that come at once one is lost: screen
 * readers read the first of them, or the last. `drop` forgets what has not been said yet.
 */
export function announcementQueue(say: (text: string, isAsked: boolean) => void, clock: Clock) {
  let waiting: string[] = [];
  let asked = false;
  let due = false;
  let last = -Infinity;
  const flush = (): void => {
    due = false;
    if (waiting.length === 0) return;
    last = clock.now();
    say(waiting.join(' '), asked);
    waiting = [];
    asked = false;
  };
  return {
    add: (text: string, isAsked = false): void => {
      asked ||= isAsked;
      if (waiting.at(-1) === text) return;
      waiting.push(text);
      if (due) return;
      due = true;
      clock.later(flush, Math.max(TOGETHER, last + APART - clock.now()));
    },
    drop: (): void => {
      waiting = [];
      asked = false;
    },
  };
}
