/** A table on this device: the referee here, persons at one screen, computer seats beside them. */
import type { Decision, Opponent } from '#ai/opponent.ts';
import { leastAct } from '#ai/fallback.ts';
import type { Hint } from '#ai/hints.ts';
import type { Basis } from '#analysis/basis.ts';
import { Referee } from '#engine/referee.ts';
import {
  REFUSALS,
  type Act,
  type ByParty,
  type Log,
  type Party,
  type PublicView,
  type Refusal,
  type Swap,
} from '#engine/types.ts';
import { personsIn } from '#store/seats.ts';
import type { Device, GameStore, SeatKind } from '#store/store.ts';
import type { SeatAccount } from './accounts.ts';
import { deviceAfter, deviceCovered } from './device.ts';
import { basisFor } from './hints.ts';
import { Playback, type Frame, type Place } from './playback.ts';
import type { RecordEntry } from './record.ts';
import type { Table } from './table.ts';

/** Finds swaps after all have signed and ratified; none, or a failure, ends the talks. */
export type FindSwaps = (log: Log) => Promise<readonly Swap[]>;

/** Works out, from a log that has ended, what each computer seat went by. */
export type FindAccounts = (log: Log) => Promise<readonly SeatAccount[]>;

export interface LocalTable {
  readonly referee: Referee;
  readonly seats: ByParty<SeatKind>;
  readonly opponents: Readonly<Partial<ByParty<Opponent>>>; // one for each computer seat
  readonly store: GameStore;
  readonly keep: (log: Log) => void; // after every accepted move
  readonly isPaced?: () => boolean; // none: everything is shown at once
  readonly seen?: Place; // how far the talks were seen before, where they are taken up; none: to their end
  readonly hints: boolean; // a training game: hints, and where things stand from all papers, before the end
  readonly findSwaps?: FindSwaps;
  readonly accounts?: FindAccounts; // none: nobody's papers can be opened
  readonly closed?: () => void; // called once, when the table's work ends
}

/** Starts at once, or goes on where the referee stands: taking up a game is the same as beginning one. */
export function localTable(parts: LocalTable): Table {
  const table = new OneDevice(parts);
  table.run();
  return table;
}

class OneDevice implements Table {
  readonly #parts: LocalTable;
  readonly #persons: readonly Party[];
  readonly #playback: Playback;
  #device: Device = { mode: 'shared', seat: null };
  #refusal: Refusal | null = null;
  #thinking: Party | null = null;
  #searching = false; // for swaps
  #moves: number; // of the whole game, to notice that the talks went on
  #last: Frame | null = null; // after the last move, until it is written with what came with it
  #stale = true; // something has changed since the store was written
  #running = false;
  #closed = false;

  constructor(parts: LocalTable) {
    this.#parts = parts;
    this.#persons = personsIn(this.#view.setting.parties, parts.seats);
    this.#playback = new Playback(parts.store, parts.isPaced ?? (() => false));
    if (parts.seen) this.#retell(parts.seen);
    this.#moves = parts.referee.log().moves.length;
    this.#device = deviceAfter(this.#view, this.#persons, this.#device);
  }

  act(act: Act): void {
    const { mode, seat } = this.#device;
    if (this.#closed) return;
    this.#playback.flush();
    if (seat === null || mode === 'covered') this.#refuse({ code: REFUSALS.NotYourTurn });
    else this.#answer(this.#parts.referee.act(seat, act));
  }

  nextRound(): void {
    if (this.#closed) return;
    this.#playback.flush();
    this.#answer(this.#parts.referee.chair({ type: 'nextRound' }));
  }

  uncover(): void {
    if (this.#device.mode === 'covered') this.#turn({ ...this.#device, mode: 'private' });
  }

  cover(): void {
    if (this.#persons.length > 1) this.#turn(deviceCovered(this.#view, this.#device));
  }

  askForPapers(): void {
    const { mode, seat } = this.#device;
    if (mode === 'shared' && seat !== null) this.#turn({ mode: 'covered', seat });
  }

  nextStep(): void {
    if (!this.#closed) this.#playback.nextStep();
  }

  skip(): void {
    if (!this.#closed) this.#playback.skip();
  }

  seen(): Place {
    return this.#playback.place();
  }

  async log(): Promise<Log> {
    return this.#parts.referee.log();
  }

  async record(): Promise<readonly RecordEntry[]> {
    const { moves, ...played } = this.#parts.referee.log();
    const seen = moves.slice(0, this.seen().moves); // what is still being shown is not told ahead
    return (await import('./record.ts')).recordOf({ ...played, moves: seen });
  }

  isTraining(): boolean {
    return this.#parts.hints;
  }

  basis(): Basis {
    const { mode, seat } = this.#device;
    return basisFor(this.#parts.referee, {
      persons: this.#persons,
      seat: mode === 'private' ? seat : null,
      isTraining: this.isTraining(),
      hasEnded: this.#parts.store.getState().view?.phase === 'ended',
    });
  }

  async accounts(): Promise<readonly SeatAccount[]> {
    const { accounts } = this.#parts;
    return this.#view.phase === 'ended' && accounts ? accounts(this.#parts.referee.log()) : [];
  }

  async hints(): Promise<readonly Hint[] | null> {
    const { referee, hints } = this.#parts;
    const { mode, seat } = this.#device;
    const isBehind = this.#parts.store.getState().scene !== null; // what is asked is not yet on screen
    if (!hints || isBehind || mode !== 'private' || seat === null) return null;
    const view = referee.viewFor(seat); // as it is asked about, whatever happens meanwhile
    return (await import('#ai/hints.ts')).hintsOf(view);
  }

  close(): void {
    if (!this.#closed) this.#parts.closed?.();
    this.#closed = true;
    this.#playback.close();
  }

  /** Writes the store and lets computer seats act, until a person or the chair's owner is awaited. */
  run(): void {
    if (this.#running) return; // an act from inside a subscriber: the loop below goes on with it
    this.#running = true;
    try {
      while (!this.#closed && (this.#stale || this.#step())) this.#write();
    } finally {
      this.#running = false;
    }
  }

  get #view(): PublicView {
    return this.#parts.referee.publicView();
  }

  /** One act of a computer seat or of the chair; false where nothing can be done here now. */
  #step(): boolean {
    const { phase, awaited, swaps } = this.#view;
    if (this.#thinking !== null || this.#searching) return false;
    if (phase === 'postSettlement' && swaps.length === 0) {
      this.#searchSwaps();
      return true;
    }
    const seat = awaited.find(party => this.#parts.seats[party] === 'computer');
    if (seat === undefined) return false;
    this.#decide(seat);
    return true;
  }

  #decide(seat: Party): void {
    const asked = this.#moves;
    const view = this.#parts.referee.viewFor(seat);
    const failed = () => this.#play(seat, [leastAct(view)], asked);
    let decision: Decision | Promise<Decision> | undefined;
    try {
      decision = this.#parts.opponents[seat]?.decide(view);
    } catch {
      decision = undefined;
    }
    if (!decision) return failed();
    if (!(decision instanceof Promise)) return this.#play(seat, decision, asked);
    this.#thinking = seat;
    this.#stale = true;
    const done = (finish: () => void) => {
      this.#thinking = null;
      if (this.#closed) return;
      finish();
      this.#step(); // who comes next is shown with what this seat did, at once
      this.#stale = true;
      this.run();
    };
    decision.then(
      acts => done(() => this.#play(seat, acts, asked)),
      () => done(failed),
    );
  }

  /** A computer's acts. What the talks have overtaken is dropped and decided anew; a wrong one costs its turn. */
  #play(seat: Party, acts: Decision, asked: number): void {
    const { referee } = this.#parts;
    if (asked !== this.#moves) return;
    const refused = acts.length === 0 || acts.some(act => !this.#took(seat, act));
    if (!refused) return;
    const least = referee.act(seat, leastAct(referee.viewFor(seat)));
    if (!least.ok) throw new Error(`${seat} can do nothing: ${least.refusal.code}`);
    this.#moved();
  }

  #took(seat: Party, act: Act): boolean {
    const took = this.#parts.referee.act(seat, act).ok;
    if (took) this.#moved();
    return took;
  }

  #searchSwaps(): void {
    const { referee, findSwaps } = this.#parts;
    if (!findSwaps) return this.#offerSwaps([]);
    const asked = this.#moves;
    const found = (swaps: readonly Swap[]) => {
      this.#searching = false;
      if (this.#closed || asked !== this.#moves) return; // somebody has left meanwhile
      this.#offerSwaps(swaps);
      this.run();
    };
    this.#searching = true;
    findSwaps(referee.log()).then(found, () => found([]));
  }

  /** Swaps that do not hold are not offered. */
  #offerSwaps(swaps: readonly Swap[]): void {
    const { referee } = this.#parts;
    const offered = referee.chair({ type: 'offerSwaps', swaps });
    if (!offered.ok) referee.chair({ type: 'offerSwaps', swaps: [] });
    this.#moved();
  }

  #answer(answer: ReturnType<Referee['act']>): void {
    if (!answer.ok) return this.#refuse(answer.refusal);
    this.#refusal = null;
    this.#moved();
    this.run();
  }

  #refuse(refusal: Refusal): void {
    this.#refusal = refusal;
    this.#stale = true;
    this.run();
  }

  #turn(device: Device): void {
    if (this.#closed || device === this.#device) return;
    this.#playback.flush();
    this.#device = device;
    this.#stale = true;
    this.run();
  }

  #moved(): void {
    this.#moves += 1;
    this.#device = deviceAfter(this.#view, this.#persons, this.#device);
    this.#pushLast(); // each move by itself, so that each can be shown; at once, only the last one is
    if (this.#parts.isPaced?.()) this.#last = this.#frameOf(this.#parts.referee, this.#moves);
    this.#stale = true;
    this.#parts.keep(this.#parts.referee.log());
  }

  #pushLast(): void {
    const last = this.#last;
    this.#last = null;
    if (last) this.#playback.push(last);
  }

  #write(): void {
    this.#stale = false;
    this.#last = null;
    this.#playback.push(this.#frameOf(this.#parts.referee, this.#moves));
  }

  #frameOf(referee: Referee, moves: number): Frame {
    const { mode, seat } = this.#device;
    return {
      moves,
      onlooker: referee.publicView(),
      state: {
        view: mode === 'private' && seat !== null ? referee.viewFor(seat) : referee.publicView(),
        seats: this.#parts.seats,
        device: this.#device,
        refusal: this.#refusal,
        thinking: this.#thinking,
      },
    };
  }

  /** Shows again what had happened and was not seen yet when the game was put away. */
  #retell({ moves, step }: Place): void {
    const { setting, seed, moves: all } = this.#parts.referee.log();
    const referee = new Referee(setting, seed);
    for (const [index, move] of all.entries()) {
      if (index >= moves) this.#retellTo(referee, index);
      if (move.by === 'chair') referee.chair(move.act);
      else referee.act(move.by, move.act);
    }
    this.#retellTo(referee, all.length);
    for (let at = 0; at < step; at++) this.#playback.nextStep();
  }

  #retellTo(referee: Referee, moves: number): void {
    this.#device = deviceAfter(referee.publicView(), this.#persons, this.#device);
    this.#playback.push(this.#frameOf(referee, moves));
  }
}
