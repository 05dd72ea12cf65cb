/** The ears: what has been said since they last listened, and when it is quiet. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isSpeaking, utterances, type Utterance } from './heard.ts';
import { isBusy } from './idle.ts';
import type { Started } from './started.ts';

const LOOK = 100; // ms between two looks
const QUIET = 500; // ms without a word and without work: an answer is over
/** ms without a word, whatever goes on: a page that draws, or a busy machine, is not speaking. */
const QUIETEST = { afterWords: 3_000, withoutWords: 60_000 };

export class Listener {
  readonly #log: string;
  readonly #programs: Started;
  #heard = 0;

  /** `programs` are all that have a part in speaking. */
  constructor(log: string, programs: Started) {
    this.#log = log;
    this.#programs = programs;
  }

  /** Waits until all is said, and returns what was. */
  async hearOut(): Promise<Utterance[]> {
    let wordless = performance.now();
    let idle = performance.now();
    let most = QUIETEST.withoutWords;
    let length = this.#read().length;
    for (;;) {
      await pause(LOOK);
      const gone = this.#programs.ended();
      if (gone !== null) throw new Error(`${gone} has ended by itself`);
      const log = this.#read();
      const now = performance.now();
      if (log.length !== length) most = QUIETEST.afterWords;
      if (log.length !== length || isSpeaking(log)) wordless = idle = now;
      else if (isBusy(this.#programs.groups)) idle = now;
      length = log.length;
      if (now - wordless > most || (now - wordless > QUIET && now - idle > QUIET)) break;
    }
    const all = utterances(this.#read());
    const fresh = all.slice(this.#heard);
    this.#heard = all.length;
    return fresh;
  }

  #read(): string {
    const log = readFileSync(this.#log, 'utf8');
    return log.slice(0, log.lastIndexOf('\n') + 1); // a line may be half written
  }
}
