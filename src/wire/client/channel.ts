/**
 * A page's place in a room while the network comes and goes: what is done waits in a queue until the room has answered,
 * and is sent again, in its order, over the next pipe. The room knows each act by its id, so none is done twice.
 */
import type { Command, Frame, Question } from '../commands.ts';
import type { Place } from '../entry.ts';
import { ANSWER_WITHIN, HEARTBEAT } from '../limits.ts';
import { refused, ROOM_REFUSALS, type Outcome, type RoomRefusalCode, type WireRefusal } from '../refusals.ts'; // prettier-ignore
import type { QuestionAnswers, Seen, Sent } from '../seen.ts';
import { Turned, type OpenPipe, type Pipe } from './pipe.ts';

/** `closed`: for good, and why. */
export type ChannelState =
  | { readonly is: 'connecting' | 'open' | 'offline' }
  | { readonly is: 'closed'; readonly code: RoomRefusalCode };

export interface Channel {
  /** Null once it is done and kept; the refusal where it is not. Waits while offline. */
  do(command: Command): Promise<WireRefusal | null>;
  ask<Q extends Question>(question: Q): Promise<Outcome<QuestionAnswers[Q['type']]>>;
  readonly state: ChannelState;
  /** How many acts wait for the room's answer. */
  readonly waiting: number;
  /** The network may be back, or the page is looked at again: tried at once. */
  wake(): void;
  close(): void;
}

export interface ChannelParts {
  readonly server: string; // its address, with a slash at the end
  readonly place: Place;
  /** In the order in which they are tried; the one that worked last comes first the next time. */
  readonly pipes: readonly OpenPipe[];
  readonly device: string; // a name of this tab's own (`newDevice`)
  readonly seen: (seen: Seen) => void;
  readonly changed: (state: ChannelState) => void;
  /** Where what waits outlasts a reload of the tab; none: it does not. Neither may throw. */
  readonly kept?: { readonly read: () => string | null; readonly write: (waiting: string) => void };
  /** 0 to below 1, so that a class does not come back all at once. */
  readonly chance: () => number;
}

const FIRST_WAIT = 250; // ms
const LONGEST_WAIT = 5_000; // ms
const SLOWER = 500; // ms, when the room says that it was too much at once

interface Doing {
  readonly frame: Extract<Frame, { type: 'do' }>;
  readonly settle: (refusal: WireRefusal | null) => void;
}
interface Asking {
  readonly frame: Extract<Frame, { type: 'ask' }>;
  readonly settle: (answer: Outcome<unknown>) => void;
}

export function openChannel(parts: ChannelParts): Channel {
  const channel = new OneChannel(parts);
  channel.wake();
  return channel;
}

class OneChannel implements Channel {
  readonly #parts: ChannelParts;
  #pipes: readonly OpenPipe[];
  #state: ChannelState = { is: 'connecting' };
  #pipe: Pipe | null = null;
  #opening = 0; // counts tries: what comes of an earlier one is dropped
  #isOpening = false;
  #fails = 0;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #beat: ReturnType<typeof setTimeout> | null = null;
  #heard = 0; // messages
  #acts = 0;
  #asked = 0;
  #doing: readonly Doing[] = []; // the first of them has been sent
  readonly #asking = new Map<number, Asking>();

  constructor(parts: ChannelParts) {
    this.#parts = parts;
    this.#pipes = parts.pipes;
    this.#doing = waitingIn(parts.kept?.read() ?? null).map(frame => ({ frame, settle: () => {} }));
  }

  get state(): ChannelState {
    return this.#state;
  }

  get waiting(): number {
    return this.#doing.length;
  }

  do(command: Command): Promise<WireRefusal | null> {
    const { state } = this;
    if (state.is === 'closed') return Promise.resolve({ by: 'room', code: state.code });
    return new Promise(settle => {
      const id = { device: this.#parts.device, n: ++this.#acts };
      this.#wait([...this.#doing, { frame: { type: 'do', id, command }, settle }]);
      if (this.#doing.length === 1) this.#sendFirst();
    });
  }

  ask<Q extends Question>(question: Q): Promise<Outcome<QuestionAnswers[Q['type']]>> {
    const { state } = this;
    if (state.is === 'closed') return Promise.resolve(refused(state.code));
    return new Promise(resolve => {
      const n = ++this.#asked;
      const settle = (answer: Outcome<unknown>) =>
        resolve(answer as Outcome<QuestionAnswers[Q['type']]>); // the room answers what it is asked
      const asking: Asking = { frame: { type: 'ask', n, question }, settle };
      this.#asking.set(n, asking);
      this.#pipe?.send(JSON.stringify(asking.frame));
    });
  }

  wake(): void {
    if (this.#state.is === 'closed' || this.#isOpening) return;
    this.#fails = 0;
    if (this.#pipe) this.#ping();
    else void this.#open();
  }

  close(): void {
    this.#end(ROOM_REFUSALS.NotKnown);
  }

  async #open(): Promise<void> {
    if (this.#retry) clearTimeout(this.#retry);
    this.#isOpening = true;
    const mine = ++this.#opening;
    const isMine = () => mine === this.#opening && this.#state.is !== 'closed';
    for (const open of this.#pipes) {
      try {
        const pipe = await this.#opened(open, mine);
        if (!isMine()) return pipe.close();
        this.#pipes = [open, ...this.#pipes.filter(other => other !== open)];
        return this.#isOpen(pipe);
      } catch (error) {
        if (!isMine()) return;
        if (error instanceof Turned) return this.#end(error.code);
      }
    }
    this.#isOpening = false;
    this.#lost();
  }

  /** Rejects where it takes too long; a pipe that comes later is closed. */
  #opened(open: OpenPipe, mine: number): Promise<Pipe> {
    const { server, place } = this.#parts;
    const early: string[] = [];
    return new Promise((done, failed) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        failed(new Error('no pipe in time'));
      }, ANSWER_WITHIN);
      const isNow = () => this.#pipe !== null && mine === this.#opening;
      open(server, place, {
        text: text => (isNow() ? this.#hear(text) : early.push(text)),
        closed: () => {
          if (isNow()) this.#lost();
          else isLate = true;
        },
      }).then(
        pipe => {
          clearTimeout(timer);
          if (isLate) return pipe.close();
          done(pipe);
          queueMicrotask(() => early.splice(0).forEach(text => isNow() && this.#hear(text)));
        },
        (error: unknown) => {
          clearTimeout(timer);
          failed(error instanceof Error ? error : new Error('no pipe'));
        },
      );
    });
  }

  #isOpen(pipe: Pipe): void {
    this.#isOpening = false;
    this.#fails = 0;
    this.#pipe = pipe;
    this.#become({ is: 'open' });
    this.#sendFirst();
    for (const { frame } of this.#asking.values()) pipe.send(JSON.stringify(frame));
    this.#watch();
  }

  #lost(): void {
    if (this.#state.is === 'closed') return;
    this.#drop();
    this.#become({ is: 'offline' });
    const wait =
      Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#fails) * (0.5 + this.#parts.chance());
    this.#fails += 1;
    this.#retry = setTimeout(() => void this.#open(), wait);
  }

  #drop(): void {
    this.#opening += 1;
    this.#isOpening = false;
    this.#pipe?.close();
    this.#pipe = null;
    for (const timer of [this.#beat, this.#retry]) if (timer) clearTimeout(timer);
  }

  #end(code: RoomRefusalCode): void {
    if (this.#state.is === 'closed') return;
    this.#drop();
    this.#become({ is: 'closed', code });
    for (const { settle } of this.#doing) settle({ by: 'room', code });
    for (const { settle } of this.#asking.values()) settle(refused(code));
    this.#wait([]);
    this.#asking.clear();
  }

  #become(state: ChannelState): void {
    const isSame = this.#state.is === state.is;
    this.#state = state;
    if (!isSame) this.#parts.changed(state);
  }

  /** A pipe that brings nothing in time, though it was asked to, is none. */
  #watch(): void {
    const heard = this.#heard;
    if (this.#beat) clearTimeout(this.#beat);
    this.#beat = setTimeout(() => {
      if (this.#heard === heard) return this.#ping();
      this.#watch();
    }, HEARTBEAT);
  }

  #ping(): void {
    const heard = this.#heard;
    if (this.#beat) clearTimeout(this.#beat);
    this.#pipe?.send(JSON.stringify({ type: 'ping', n: heard } satisfies Frame));
    this.#beat = setTimeout(() => {
      if (this.#heard === heard) this.#lost();
      else this.#watch();
    }, ANSWER_WITHIN);
  }

  /** Each with the id that it was given first: sent by two tabs, it is still one act. */
  #wait(doing: readonly Doing[]): void {
    this.#doing = doing;
    this.#parts.kept?.write(JSON.stringify(doing.map(({ frame }) => frame)));
  }

  #sendFirst(): void {
    const [first] = this.#doing;
    if (first) this.#pipe?.send(JSON.stringify(first.frame));
  }

  #settleFirst(refusal: WireRefusal | null): void {
    const [first, ...rest] = this.#doing;
    this.#wait(rest);
    first?.settle(refusal);
    this.#sendFirst();
  }

  #hear(text: string): void {
    this.#heard += 1;
    const sent = JSON.parse(text) as Sent;
    switch (sent.type) {
      case 'seen':
        return this.#parts.seen(sent.seen);
      case 'done': {
        const { id } = this.#doing[0]?.frame ?? {};
        if (id && id.n === sent.id.n && id.device === sent.id.device) this.#settleFirst(sent.refusal); // prettier-ignore
        return;
      }
      case 'answer': {
        const asking = this.#asking.get(sent.n);
        this.#asking.delete(sent.n);
        return asking?.settle(sent.answer);
      }
      case 'pong':
        return;
      case 'unread':
        if (sent.code !== ROOM_REFUSALS.TooFast) return this.#settleFirst({ by: 'room', code: sent.code }); // prettier-ignore
        setTimeout(() => this.#sendFirst(), SLOWER);
        return;
      case 'bye':
        return this.#end(sent.code);
    }
  }
}

/** What an earlier page of this tab had not yet been answered; nothing where that cannot be read. */
function waitingIn(kept: string | null): readonly Doing['frame'][] {
  try {
    const waiting: unknown = kept === null ? [] : JSON.parse(kept);
    return Array.isArray(waiting) ? (waiting as Doing['frame'][]) : [];
  } catch {
    return [];
  }
}
