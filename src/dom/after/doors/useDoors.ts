import { useEffect, useState } from 'preact/hooks';
import { browserWorker } from '#analysis/browser.ts';
import { doorsOf, type Door } from '#analysis/doors.ts';
import { useApp, useGame } from '#dom/game.ts';

/** Counted anew as the talks go on; null until it is done. All work ends with the component. */
export function useDoors(): readonly Door[] | 'failed' | null {
  const { table } = useApp();
  const text = useGame(s => JSON.stringify(s.view?.text)); // a new view may hold the same text
  const [doors, setDoors] = useState<readonly Door[] | 'failed' | null>(null);
  useEffect(() => {
    const here = table();
    if (!here) return undefined;
    const { moves, ...played } = here.log();
    const log = { ...played, moves: moves.slice(0, here.seen().moves) }; // no further than what is shown
    const gone = new AbortController();
    const { signal } = gone;
    const tell = (found: readonly Door[] | 'failed') => {
      if (!signal.aborted) setDoors(found);
    };
    doorsOf({ log, hire: browserWorker, signal }).then(
      found => tell(typeof found === 'string' ? 'failed' : found),
      () => tell('failed'),
    );
    return () => gone.abort();
  }, [table, text]);
  return doors;
}
