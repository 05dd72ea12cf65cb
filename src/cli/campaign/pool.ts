/** Plays games on several cores. What a game comes to does not depend on where it is played. */
import { Worker } from 'node:worker_threads';
import { playMatch, type Match, type Measured } from '#tournament/match.ts';

/** Tells of each result as it comes, in any order. Rejects where a worker stops. */
export async function playAll(
  matches: readonly Match[],
  cores: number,
  tell: (result: Measured) => void,
): Promise<void> {
  if (cores === 1 || matches.length < 2) {
    for (const match of matches) tell(playMatch(match));
    return;
  }
  const left = matches.values();
  const workers = Array.from({ length: Math.min(cores, matches.length) }, () => hired(left, tell));
  await Promise.all(workers);
}

/** One worker that plays until none is left. */
function hired(left: Iterator<Match>, tell: (result: Measured) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    const next = () => {
      const { value, done } = left.next();
      if (done) void worker.terminate().then(() => resolve());
      else worker.postMessage(value);
    };
    worker.on('message', (result: Measured) => {
      tell(result);
      next();
    });
    worker.on('error', reject);
    next();
  });
}
