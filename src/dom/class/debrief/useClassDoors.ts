import { useEffect, useState } from 'preact/hooks';
import { browserWorker } from '#analysis/browser.ts';
import { doorsOf, type Door } from '#analysis/doors.ts';
import type { Logs } from './useLogs.ts';

export type Counted = readonly Door[] | 'failed';

/** By table, one after the other, each as soon as it is counted. All work ends with the component. */
export function useClassDoors(logs: Logs): ReadonlyMap<number, Counted> {
  const [counted, setCounted] = useState<ReadonlyMap<number, Counted>>(new Map());
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const count = async () => {
      for (const [table, log] of logs) {
        const doors = await doorsOf({ log, hire: browserWorker, signal }).catch(() => 'failed' as const); // prettier-ignore
        if (signal.aborted) return;
        const found = typeof doors === 'string' ? 'failed' : doors;
        setCounted(before => new Map(before).set(table, found));
      }
    };
    void count();
    return () => gone.abort();
  }, [logs]);
  return counted;
}
