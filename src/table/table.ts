/** The one door from a screen to the referee, wherever the referee runs. */
import type { Hint } from '#ai/hints.ts';
import type { Basis } from '#analysis/basis.ts';
import type { Act, Log } from '#engine/types.ts';
import type { SeatAccount } from './accounts.ts';
import type { Place } from './playback.ts';
import type { RecordEntry } from './record.ts';

export type { Hint };

export interface Table {
  /** There where a teacher leads: rounds are theirs to open, seats theirs to give, and no game is begun from here. */
  readonly isLed?: true;
  /** An act of the seat that has the device. The answer comes as a new `view`, or as `refusal`. */
  act(act: Act): void;
  /** From the round summary to the next round. */
  nextRound(): void;
  /** The person named on the curtain takes the device. */
  uncover(): void;
  /** Draws the curtain over private papers, for instance when the page is hidden. */
  cover(): void;
  /** The person whose turn it is in public asks for their papers: curtain first. */
  askForPapers(): void;
  /** Ends the step of the scene that is being shown. */
  nextStep(): void;
  /** To the result of what is on the table, or else to what waits for a person. */
  skip(): void;
  /** How far the talks have been seen, to go on from there. */
  seen(): Place;
  /** Everything that happened, for replay and the debrief; null where it may not be told, as in a room before the end. */
  log(): Promise<Log | null>;
  /** What all have done in front of all, in its order, as far as it has been seen. Rejects if it cannot be told. */
  record(): Promise<readonly RecordEntry[]>;
  /** Whether hints, and everybody's papers where nobody is in their way, were chosen for these talks. */
  isTraining(): boolean;
  /** What where things stand may be worked out from, for whoever looks at this device now. */
  basis(): Basis;
  /** What each computer seat wanted, believed and did; empty before the end. Rejects if it cannot be told. */
  accounts(): Promise<readonly SeatAccount[]>;
  /**
   * For whoever has their papers on screen, from those and what is public; null where nobody has, or where
   * hints were not chosen. Rejects if they cannot be loaded.
   */
  hints(): Promise<readonly Hint[] | null>;
  /** Ends this table's work: nothing more is written to the store. */
  close(): void;
}
