/** How far a long run is, on standard error: a bar where somebody watches, else a line now and then. */
export interface Progress {
  step(): void;
  end(): void;
}

const WIDTH = 30;
const EVERY = 5_000; // ms between two lines where nobody watches

export function progress(total: number, stream: NodeJS.WriteStream, now: () => number): Progress {
  const began = now();
  let done = 0;
  let told = began;
  const sentence = () => {
    const spent = now() - began;
    const left = done === 0 ? null : Math.round(((spent / done) * (total - done)) / 1000);
    return `${done} of ${total} games${left === null ? '' : `, about ${left} s left`}`;
  };
  return {
    step() {
      done += 1;
      if (stream.isTTY) {
        const full = Math.round((WIDTH * done) / total);
        stream.write(`\r[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ${sentence()}   `);
      } else if (now() - told >= EVERY) {
        told = now();
        stream.write(`${sentence()}\n`);
      }
    },
    end() {
      if (stream.isTTY) stream.write('\n');
    },
  };
}
