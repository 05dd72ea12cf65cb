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
    const { moves: shown } = here.seen(); // no further than that
    const gone = new AbortController();
    const { signal } = gone;
    const tell = (found: readonly Door[] | 'failed') => {
      if (!signal.aborted) setDoors(found);
    };
    const count = async () => {
      const log = await here.log();
      if (!log) return 'failed';
      const moves = log.moves.slice(0, shown);
      const found = await doorsOf({ log: { ...log, moves }, hire: browserWorker, signal });
      return typeof found === 'string' ? 'failed' : found;
    };
    count().then(tell, () => tell('failed'));
    return () => gone.abort();
  }, [table, text]);
  return doors;
}
