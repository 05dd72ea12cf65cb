/** The page's side of the worker in which computer seats think. */
import type { Decision, Opponent } from '#ai/opponent.ts';
import type { PartyView } from '#engine/types.ts';
import type { FromWorker, SeatedParty, ToWorker } from './message.ts';

/** Starts a worker that tells what it replies, and whether it has broken down. Throws where there is none. */
export type HireThinker = (on: {
  readonly replied: (reply: FromWorker) => void;
  readonly failed: () => void;
}) => { readonly post: (message: ToWorker) => void; readonly end: () => void };

type Answer = (reply: FromWorker | null) => void;

/**
 * Computer seats that think in one worker, started when the first is asked. Where none can be had, or once it
 * has broken down, they think on the page, as they would have in the worker: the game goes on.
 */
export class Thinkers {
  readonly #seats: readonly SeatedParty[];
  readonly #hire: HireThinker;
  readonly #onPage: () => Promise<(message: ToWorker) => FromWorker | null>;
  #worker: ReturnType<HireThinker> | null = null;
  #hasWorker = true; // until it turns out that there is none
  #page: Promise<(message: ToWorker) => FromWorker | null> | null = null;
  readonly #open = new Map<number, Answer>();
  #asked = 0;
  #closed = false;

  constructor(seats: readonly SeatedParty[], hire: HireThinker, onPage = loadDesk) {
    this.#seats = seats;
    this.#hire = hire;
    this.#onPage = onPage;
  }

  /** Rejects where the seat fails on the page too; never settles once the thinkers are closed. */
  opponent(): Opponent {
    return { decide: view => this.#decide(view) };
  }

  close(): void {
    this.#closed = true;
    this.#open.clear();
    this.#worker?.end();
    this.#worker = null;
  }

  async #decide(view: PartyView): Promise<Decision> {
    const message: ToWorker = { type: 'decide', id: ++this.#asked, view };
    const reply = (await this.#inWorker(message)) ?? (await this.#pageDesk())(message);
    if (!reply || 'fault' in reply) throw new Error(reply?.fault ?? 'no reply');
    return reply.decision;
  }

  /** Null where there is no worker, or where it broke down over the question. */
  #inWorker(message: Extract<ToWorker, { type: 'decide' }>): Promise<FromWorker | null> {
    return new Promise(resolve => {
      if (this.#closed) return;
      if (!this.#hasWorker) return resolve(null);
      try {
        this.#worker ??= this.#start();
        this.#open.set(message.id, resolve);
        this.#worker.post(message);
      } catch {
        this.#broken();
        resolve(null);
      }
    });
  }

  #start(): ReturnType<HireThinker> {
    const worker = this.#hire({
      replied: reply => {
        const answer = this.#open.get(reply.id);
        this.#open.delete(reply.id);
        answer?.(reply);
      },
      failed: () => this.#broken(),
    });
    worker.post({ type: 'seats', seats: this.#seats });
    return worker;
  }

  /** From here on the page. */
  #broken(): void {
    if (this.#closed) return;
    this.#worker?.end();
    this.#worker = null;
    this.#hasWorker = false;
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const answer of open) answer(null);
  }

  /** Rejects where it cannot be loaded; that is tried again with the next question. */
  #pageDesk() {
    this.#page ??= this.#onPage().then(
      desk => {
        desk({ type: 'seats', seats: this.#seats });
        return desk;
      },
      (error: unknown) => {
        this.#page = null;
        throw error;
      },
    );
    return this.#page;
  }
}

const loadDesk = async () => (await import('./desk.ts')).thinkingDesk();
