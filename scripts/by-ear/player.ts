/** One who plays by ear: presses keys, listens, and knows nothing but what was said. */
import { execFileSync } from 'node:child_process';
import type { Listener } from './listener.ts';
import type { Environment } from './started.ts';
import { says, textOf, type Turn } from './turn.ts';

const LISTENING = '…';
const KEY_GAP = '30'; // ms between two keys of what is typed
const STOPS = 40; // of a key, on the way to what one looks for
const LATEST = 300_000; // ms for words that come by themselves: ends what hangs, not what is slow

export class Player {
  readonly #turns: Turn[] = [];
  readonly #listener: Listener;
  readonly #env: Environment;
  readonly #tell: (turn: Turn) => void;

  /** `tell` is called with each turn as soon as it is over. */
  constructor(listener: Listener, env: Environment, tell: (turn: Turn) => void) {
    this.#listener = listener;
    this.#env = env;
    this.#tell = tell;
  }

  /** The turns since this was asked last: what was heard without a key belongs to the key before it. */
  takeTurns(): readonly Turn[] {
    return this.#turns.splice(0);
  }

  /** Presses a key by its name, such as `Tab` or `shift+Tab`, and hears out what is said. */
  press = (key: string): Promise<string> => this.#do(key, ['key', key]);

  type = (text: string): Promise<string> =>
    this.#do(`“${text}”`, ['type', '--delay', KEY_GAP, text]);

  /** Presses the key until any of the words are said. */
  async seek(key: string, ...words: readonly string[]): Promise<string> {
    for (let i = 0; i < STOPS; i++) {
      const said = await this.press(key);
      if (words.some(each => says(said, each))) return said;
    }
    throw new Error(`“${words.join('” or “')}” was not said at ${STOPS} stops of ${key}`);
  }

  /** Presses a key, and goes on listening until the words, or any of a list, are said, or for long enough. */
  async hear(words: string | readonly string[], key?: string): Promise<void> {
    const end = performance.now() + LATEST;
    const any = [words].flat();
    let said = key === undefined ? '' : await this.press(key);
    while (!any.some(each => says(said, each)) && performance.now() < end)
      said = `${said} ${await this.#do(LISTENING)}`;
  }

  async #do(pressed: string, xdotool: readonly string[] = []): Promise<string> {
    if (xdotool.length > 0) execFileSync('xdotool', xdotool, { env: this.#env });
    const turn = { pressed, heard: await this.#listener.hearOut() };
    const before = pressed === LISTENING ? this.#turns.pop() : undefined;
    this.#turns.push(before ? { ...before, heard: [...before.heard, ...turn.heard] } : turn);
    if (pressed !== LISTENING || turn.heard.length > 0) this.#tell(turn);
    return textOf(turn);
  }
}
