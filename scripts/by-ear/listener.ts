/** The ears: what has been said since they last listened, and when it is quiet. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isSpeaking, utterances, type Utterance } from './heard.ts';
import { isBusy } from './idle.ts';

const LOOK = 40; // ms between two looks
const QUIET = 500; // ms without a word and without work: an answer is over
/** ms without a word, whatever goes on: a page that draws, or a busy machine, is not speaking. */
const QUIETEST = { afterWords: 3_000, withoutWords: 12_000 };

export class Listener {
  readonly #log: string;
  readonly #groups: () => ReadonlySet<number>;
  #heard = 0;

  /** `groups` are the process groups of all that has a part in speaking. */
  constructor(log: string, groups: () => ReadonlySet<number>) {
    this.#log = log;
    this.#groups = groups;
  }

  /** Waits until all is said, and returns what was. */
  async hearOut(): Promise<Utterance[]> {
    let wordless = performance.now();
    let idle = performance.now();
    let most = QUIETEST.withoutWords;
    let length = this.#read().length;
    for (;;) {
      await pause(LOOK);
      const log = this.#read();
      const now = performance.now();
      if (log.length !== length) most = QUIETEST.afterWords;
      if (log.length !== length || isSpeaking(log)) wordless = idle = now;
      else if (isBusy(this.#groups())) idle = now;
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
