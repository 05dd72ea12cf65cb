/** Holds the one true negotiation, wherever it runs, and gives each party its view. */
import { begin } from './begin.ts';
import { fingerprintOf } from './fingerprint.ts';
import { play } from './play.ts';
import { ok } from './refusal.ts';
import type {
  Act,
  ChairAct,
  Log,
  Move,
  Negotiation,
  Party,
  PartyView,
  PublicView,
  Result,
  Setting,
} from './types.ts';
import { publicView, viewFor } from './view.ts';

export class Referee {
  #negotiation: Negotiation;
  readonly #moves: Move[] = [];

  constructor(setting: Setting, seed: number) {
    this.#negotiation = begin(setting, seed);
  }

  /** Takes up a game where its log ends; the refusal of the first move that does not fit. */
  static fromLog(log: Log): Result<Referee> {
    const referee = new Referee(log.setting, log.seed);
    for (const move of log.moves) {
      const played = referee.#play(move);
      if (!played.ok) return played;
    }
    return ok(referee);
  }

  /** Another referee of the same talks, to try out what would be taken: what it takes changes nothing here. */
  fork(): Referee {
    const other = new Referee(this.#negotiation.setting, this.#negotiation.seed);
    other.#negotiation = this.#negotiation;
    other.#moves.push(...this.#moves);
    return other;
  }

  /** A move as the log keeps it. */
  move(move: Move): Result<void> {
    return this.#play(move);
  }

  act(party: Party, act: Act): Result<void> {
    return this.#play({ by: party, act });
  }

  /** For the owner of the referee alone. */
  chair(act: ChairAct): Result<void> {
    return this.#play({ by: 'chair', act });
  }

  viewFor(party: Party): PartyView {
    return viewFor(this.#negotiation, party);
  }

  publicView(): PublicView {
    return publicView(this.#negotiation);
  }

  log(): Log {
    const { setting, seed } = this.#negotiation;
    return { version: 1, setting, seed, moves: [...this.#moves] };
  }

  /** How many it has taken. */
  get moves(): number {
    return this.#moves.length;
  }

  /** Of the whole state, hidden parts included. */
  hash(): string {
    return fingerprintOf(this.#negotiation);
  }

  #play(move: Move): Result<void> {
    const next = play(this.#negotiation, move);
    if (!next.ok) return next;
    this.#negotiation = next.value;
    this.#moves.push(move);
    return ok(undefined);
  }
}
