/** The server's side of the thread in which computer seats think. */
import { Worker } from 'node:worker_threads';
import type { Decision } from '#ai/opponent.ts';
import type { Log, PartyView, Swap } from '#engine/types.ts';
import type { SeatedParty } from '#table/thinking/message.ts';
import type { FromThread, ToThread } from './message.ts';

/** Computer seats of all tables. Both questions reject where no answer can be had. */
export interface Minds {
  decide(table: string, seated: SeatedParty, view: PartyView): Promise<Decision>;
  swaps(log: Log): Promise<readonly Swap[]>;
  forget(table: string): void;
  close(): Promise<void>;
}

/** No seat thinks longer, ms: the longest seen took a hundredth of it. */
const ENDS = 60_000;

interface Asked {
  readonly answered: (reply: FromThread) => void;
  readonly failed: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** One thread, started with the first question, and anew after it has broken down. */
export class ThreadedMinds implements Minds {
  #thread: Worker | null = null;
  readonly #open = new Map<number, Asked>();
  #asked = 0;

  async decide(table: string, seated: SeatedParty, view: PartyView): Promise<Decision> {
    const reply = await this.#ask(id => ({ type: 'decide', id, table, seated, view }));
    if (!('decision' in reply)) throw new Error('no decision');
    return reply.decision;
  }

  async swaps(log: Log): Promise<readonly Swap[]> {
    const reply = await this.#ask(id => ({ type: 'swaps', id, log }));
    if (!('swaps' in reply)) throw new Error('no swaps');
    return reply.swaps;
  }

  forget(table: string): void {
    this.#thread?.postMessage({ type: 'forget', table } satisfies ToThread);
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#broken(thread, 'closed');
    await thread?.terminate();
  }

  #ask(message: (id: number) => ToThread): Promise<FromThread> {
    return new Promise((answered, failed) => {
      const id = ++this.#asked;
      const thread = this.#running();
      const timer = setTimeout(() => {
        this.#broken(thread, 'it took too long');
        void thread.terminate();
      }, ENDS);
      timer.unref();
      this.#open.set(id, { answered, failed, timer });
      thread.postMessage(message(id));
    });
  }

  #running(): Worker {
    if (this.#thread) return this.#thread;
    const thread = new Worker(new URL('./thread.ts', import.meta.url));
    thread.on('message', (reply: FromThread) => this.#reply(reply));
    thread.on('error', error => this.#broken(thread, error instanceof Error ? error.message : ''));
    thread.on('exit', () => this.#broken(thread, 'it ended'));
    thread.unref();
    this.#thread = thread;
    return thread;
  }

  #reply(reply: FromThread): void {
    const asked = this.#open.get(reply.id);
    if (!asked) return;
    this.#open.delete(reply.id);
    clearTimeout(asked.timer);
    if ('fault' in reply) asked.failed(new Error(reply.fault));
    else asked.answered(reply);
  }

  #broken(thread: Worker | null, why: string): void {
    if (thread === null || this.#thread !== thread) return;
    this.#thread = null;
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const { failed, timer } of open) {
      clearTimeout(timer);
      failed(new Error(`the thread of the computer seats is lost: ${why}`));
    }
  }
}
