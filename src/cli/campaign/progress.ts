/** How far a long run is, on standard error: a bar where somebody watches, else a line now and then. */
export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

/** Where it is told, and the clock that only decides what is told. */
export interface Watched {
  readonly err: (text: string) => void;
  readonly now: () => number; // ms
  readonly live: boolean; // whether it is a terminal
}

const WIDTH = 30;
const REDRAW = 100; // ms
const EVERY = 5_000; // ms between two lines where nobody watches

export function progress(total: number, { err, now, live }: Watched): Progress {
  const began = now();
  let done = 0;
  let told = began;
  const sentence = () => {
    const left = Math.ceil((((now() - began) / done) * (total - done)) / 1000);
    return `${done} of ${total} games, about ${inWords(left)} left`;
  };
  return {
    step: () => {
      done += 1;
      if (now() - told < (live ? REDRAW : EVERY) && !(live && done === total)) return;
      told = now();
      const full = Math.round((WIDTH * done) / total);
      const bar = `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}]`;
      err(live ? `\r${bar} ${sentence()}   ` : `${sentence()}\n`);
    },
    end: () => {
      if (live && done > 0) err('\n');
    },
  };
}

const inWords = (seconds: number): string =>
  seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
