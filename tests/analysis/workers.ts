/** Workers for tests: one that answers in this thread, and one that does what the test says. */
import type { Hire } from '#analysis/analyst.ts';
import { solverDesk } from '#analysis/desk.ts';
import type { FromWorker, ToWorker } from '#analysis/message.ts';

/** The desk of the real worker behind a queue: every message is copied, as between threads. */
export const deskWorker: Hire = ({ replied }) => {
  const answer = solverDesk();
  let ended = false;
  return {
    post: message => {
      const copy = structuredClone(message);
      queueMicrotask(() => {
        const reply = ended ? null : answer(copy);
        if (reply) replied(structuredClone(reply));
      });
    },
    end: () => (ended = true),
  };
};

export interface Staged {
  readonly got: readonly ToWorker[];
  readonly ended: boolean;
  reply(reply: FromWorker): void;
  fail(): void;
}

/** Workers that wait for the test; `workers` lists them as they are hired. */
export function staged(): { readonly hire: Hire; readonly workers: readonly Staged[] } {
  const workers: Staged[] = [];
  const hire: Hire = ({ replied, failed }) => {
    const got: ToWorker[] = [];
    let ended = false;
    workers.push({
      got,
      get ended() {
        return ended;
      },
      reply: replied,
      fail: () => failed('lost'),
    });
    return { post: message => got.push(message), end: () => (ended = true) };
  };
  return { hire, workers };
}
