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
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [quality, setQuality] = useState<Quality | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const tell = (plane: Plane | null) => (plane ? setDrawn({ pair, plane }) : setFailed(true));
    return ask(basis, (on, signal) => planeOf(on, basis, text, pair, signal), tell);
  }, [basis, text, pair, attempt]);
  useEffect(() => {
    const tell = (found: Quality | null) => (found ? setQuality(found) : setFailed(true));
    return ask(basis, (on, signal) => qualityOf(on, basis, text, signal), tell);
  }, [basis, text, attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  const plane = drawn?.pair === pair ? drawn.plane : null; // never one pair's under another's names
  return { plane, quality, failed, retry };
}

interface Drawn {
  readonly pair: Pair;
  readonly plane: Plane;
}

/** Hires an analyst for one piece of work; null is told where it comes to nothing. Returns what ends the work. */
function ask<T>(
  basis: Basis,
  work: (analyst: Analyst, signal: AbortSignal) => Promise<T | null>,
  tell: (found: T | null) => void,
): () => void {
  const analyst = new Analyst(basis, browserWorker);
  const gone = new AbortController();
  const end = (found: T | null) => {
    analyst.close(); // an idle worker need not be kept
    if (!gone.signal.aborted) tell(found);
  };
  work(analyst, gone.signal).then(end, () => end(null));
  return () => {
    gone.abort();
    analyst.close();
  };
}
