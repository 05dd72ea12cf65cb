/** Put into a page before its own scripts: when computer seats think, and which frames are long meanwhile. */

declare global {
  interface Window {
    /** Presses a button by its name; what happens until the page has been at rest for a while. */
    watchAfter: (button: string) => Promise<Watched>;
  }
}

export interface Watched {
  readonly asked: number; // acts, of the worker
  readonly frames: readonly number[]; // ms of those that Chromium calls long, above 50 ms
}

/** Runs in the page, so it uses nothing from outside itself. */
export function watchSeats(hasWorker: boolean): void {
  const rest = 1_500; // ms
  const seats = 'computer seats'; // the name of their worker
  let asked = 0;
  let heard = 0; // when the worker last replied, of performance.now()
  const frames: PerformanceEntry[] = [];

  window.Worker = class extends Worker {
    readonly #ofSeats: boolean;
    constructor(url: string | URL, options: WorkerOptions = {}) {
      if (options.name === seats && !hasWorker) throw new Error('no worker in this run');
      super(url, options);
      this.#ofSeats = options.name === seats;
      if (this.#ofSeats) this.addEventListener('message', () => (heard = performance.now()));
    }
    override postMessage(message: unknown): void {
      if (this.#ofSeats) asked++;
      super.postMessage(message);
    }
  };

  new PerformanceObserver(list => frames.push(...list.getEntries())).observe({
    type: 'long-animation-frame',
  });

  window.watchAfter = async name => {
    const button = [...document.querySelectorAll('button')].find(b => b.textContent === name);
    if (!button) throw new Error(`there is no button: ${name}`);
    [asked, heard, frames.length] = [0, 0, 0];
    button.click();
    const pressed = performance.now();
    const lastly = () => Math.max(pressed, heard, ...frames.map(f => f.startTime + f.duration));
    while (performance.now() - lastly() < rest)
      await new Promise(resolve => setTimeout(resolve, rest / 10));
    // With a worker, the frame of the press and that of the page that follows are no part of the thinking.
    const during = frames.filter(
      ({ startTime }) => !hasWorker || (startTime > pressed && startTime < heard),
    );
    return { asked, frames: during.map(({ duration }) => duration) };
  };
}
