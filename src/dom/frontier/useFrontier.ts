import { useEffect, useState } from 'preact/hooks';
import { Analyst } from '#analysis/analyst.ts';
import type { Basis } from '#analysis/basis.ts';
import { browserWorker } from '#analysis/browser.ts';
import { planeOf, qualityOf, type Pair, type Plane, type Quality } from '#analysis/frontier.ts';
import type { Outcome } from '#engine/types.ts';

/** What is known so far. `failed`: no worker could be had, or it broke down. All work ends with the component. */
export interface Found {
  readonly plane: Plane | null;
  readonly quality: Quality | null;
  readonly failed: boolean;
}

export function useFrontier(
  basis: Basis,
  text: Outcome,
  pair: Pair,
): Found & { retry: () => void } {
  const [plane, setPlane] = useState<Plane | null>(null);
  const [quality, setQuality] = useState<Quality | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const ask = <T>(
    work: (analyst: Analyst, signal: AbortSignal) => Promise<T | null>,
    tell: (found: T) => void,
  ) => {
    const analyst = new Analyst(basis, browserWorker);
    const gone = new AbortController();
    const end = (found: T | null) => {
      analyst.close(); // an idle worker need not be kept
      if (gone.signal.aborted) return;
      if (found === null) setFailed(true);
      else tell(found);
    };
    work(analyst, gone.signal).then(end, () => end(null));
    return () => {
      gone.abort();
      analyst.close();
    };
  };
  useEffect(
    () => ask((analyst, signal) => planeOf(analyst, basis, text, pair, signal), setPlane),
    [basis, pair.join(), attempt],
  );
  useEffect(
    () => ask((analyst, signal) => qualityOf(analyst, basis, text, signal), setQuality),
    [basis, attempt],
  );
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { plane, quality, failed, retry };
}
