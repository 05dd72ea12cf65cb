/** The page's side of the solver: questions go to a worker one at a time, and any of them can be dropped. */
import type { AnswerTo, Question } from '#solver/question.ts';
import type { Basis } from './basis.ts';
import type { FromWorker, ToWorker } from './message.ts';

/** Stable codes of why there is no answer. */
export const FAULTS = {
  NoWorker: 'ERR_NO_WORKER', // this environment starts no workers
  Failed: 'ERR_ANALYSIS_FAILED', // the worker broke down, or could not answer
  Cancelled: 'ERR_CANCELLED', // by whoever asked, or the analyst was closed
} as const;
export type Fault = (typeof FAULTS)[keyof typeof FAULTS];

export type Reply<Q extends Question> =
  | { readonly ok: true; readonly answer: AnswerTo<Q> }
  | { readonly ok: false; readonly fault: Fault; readonly says?: string };

/** Starts a worker that tells what it replies, and whether it has broken down. Throws where there is none. */
export type Hire = (on: {
  readonly replied: (reply: FromWorker) => void;
  readonly failed: (says: string) => void;
}) => Hired;
export interface Hired {
  post(message: ToWorker): void;
  end(): void; // at once, whatever it is doing
}

interface Asked {
  readonly id: number;
  readonly question: Question;
  readonly settle: (reply: Reply<Question>) => void;
}

/**
 * Asks about one model. To cancel the question now worked on ends its worker, and another takes up the
 * rest: so no answer can hang the game. Nothing here throws or rejects.
 */
export class Analyst {
  readonly #basis: Basis;
  readonly #hire: Hire;
  #worker: Hired | null = null; // started with the first question
  #running: Asked | null = null;
  #waiting: readonly Asked[] = [];
  #asked = 0;
  #closed = false;

  constructor(basis: Basis, hire: Hire) {
    this.#basis = basis;
    this.#hire = hire;
  }

  ask<Q extends Question>(
    question: Q,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<Reply<Q>> {
    return new Promise(resolve => {
      if (this.#closed || signal?.aborted) return resolve(CANCELLED);
      const cancel = () => this.#cancel(asked);
      const asked: Asked = {
        id: ++this.#asked,
        question,
        settle: reply => {
          signal?.removeEventListener('abort', cancel);
          resolve(reply as Reply<Q>); // the worker answers what it is asked
        },
      };
      signal?.addEventListener('abort', cancel);
      this.#waiting = [...this.#waiting, asked];
      this.#next();
    });
  }

  /** Ends the worker; every question that is still open counts as cancelled. */
  close(): void {
    this.#closed = true;
    const open = [...(this.#running ? [this.#running] : []), ...this.#waiting];
    this.#running = null;
    this.#waiting = [];
    this.#endWorker();
    for (const asked of open) asked.settle(CANCELLED);
  }

  #next(): void {
    const [first, ...rest] = this.#waiting;
    if (this.#running || !first) return;
    this.#waiting = rest;
    this.#running = first;
    try {
      const worker = this.#worker ?? this.#start();
      worker.post({ type: 'ask', id: first.id, question: first.question });
    } catch {
      this.#endWorker();
      this.#done({ ok: false, fault: FAULTS.NoWorker });
    }
  }

  #start(): Hired {
    const isMine = () => this.#worker === worker;
    const worker: Hired = this.#hire({
      replied: reply => {
        if (!isMine() || reply.id !== this.#running?.id) return;
        if ('fault' in reply) this.#done({ ok: false, fault: FAULTS.Failed, says: reply.fault });
        else this.#done({ ok: true, answer: reply.answer });
      },
      failed: says => {
        if (!isMine()) return;
        this.#endWorker(); // the next question gets another
        this.#done({ ok: false, fault: FAULTS.Failed, says });
      },
    });
    this.#worker = worker;
    worker.post({ type: 'model', basis: this.#basis });
    return worker;
  }

  #cancel(asked: Asked): void {
    this.#waiting = this.#waiting.filter(a => a !== asked);
    if (this.#running !== asked) return asked.settle(CANCELLED);
    this.#endWorker();
    this.#done(CANCELLED);
  }

  #done(reply: Reply<Question>): void {
    const asked = this.#running;
    this.#running = null;
    asked?.settle(reply);
    this.#next();
  }

  #endWorker(): void {
    this.#worker?.end();
    this.#worker = null;
  }
}

const CANCELLED = { ok: false, fault: FAULTS.Cancelled } as const;
