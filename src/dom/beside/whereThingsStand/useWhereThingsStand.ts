import { useEffect, useState } from 'preact/hooks';
import { Analyst, FAULTS, type Fault } from '#analysis/analyst.ts';
import type { Basis } from '#analysis/basis.ts';
import { browserWorker } from '#analysis/browser.ts';
import { inquire, standingNow, type Standing } from '#analysis/standing.ts';
import { useContent } from '#dom/game.ts';
import type { Outcome } from '#engine/types.ts';

export type Work = 'working' | 'done' | Fault;

/** What is known so far, whether more is coming, and how to try again. All work ends with the component. */
export function useWhereThingsStand(basis: Basis, text: Outcome) {
  const { content } = useContent();
  const [standing, setStanding] = useState<Standing>(() => standingNow(basis, text));
  const [work, setWork] = useState<Work>('working');
  const [attempt, setAttempt] = useState(0);
  const wording = JSON.stringify(text); // a new view may hold the same text
  useEffect(() => {
    const analyst = new Analyst(basis, browserWorker);
    const worded: Outcome = JSON.parse(wording);
    const gone = new AbortController();
    const end = (how: Work) => {
      if (!gone.signal.aborted) setWork(how);
      analyst.close(); // an idle worker need not be kept
    };
    setWork('working');
    inquire({ analyst, content, basis, text: worded, signal: gone.signal, tell: setStanding }).then(
      fault => end(fault ?? 'done'),
      () => end(FAULTS.Failed),
    );
    return () => {
      gone.abort();
      analyst.close();
    };
  }, [content, basis, wording, attempt]);
  return { standing, work, retry: () => setAttempt(attempt + 1) };
}
