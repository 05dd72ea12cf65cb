/** What leaves the referee. */
import type { Act, Reservation, Swap } from './act.ts';
import type {
  Caucus,
  Crossing,
  Ending,
  Marks,
  Phase,
  PointState,
  Predictions,
  Reveal,
  ScoredPrediction,
  Signature,
  Tabled,
} from './state.ts';
import type {
  ByParty,
  Line,
  LineId,
  Mandate,
  Outcome,
  Party,
  PointId,
  Setting,
} from './setting.ts';

/** A settled point in its place of the text; one that is left out stands in the order too, without a number. */
export interface Article {
  readonly point: PointId;
  readonly number: number | null; // from 1; null: struck, so there is nothing to number
}

/** A reservation made before the swaps: whether it still has the words that it was about. */
export interface ReservedBefore extends Reservation {
  readonly isLapsed: boolean;
}

/** What everyone may know: the only thing besides `PartyView` that leaves the referee. */
export interface PublicView {
  readonly seat: Party | null; // null: an onlooker
  readonly setting: PublicSetting;
  readonly phase: Phase;
  readonly round: number;
  readonly rounds: number;
  readonly isLastRound: boolean;
  readonly agenda: readonly PointId[]; // of this round
  readonly star: PointId | null;
  readonly points: Readonly<Record<PointId, PointState>>;
  readonly articles: readonly Article[]; // of the text as it stands, in order
  readonly declared: ByParty<readonly LineId[] | null>;
  readonly sealed: ByParty<boolean>;
  readonly reveals: readonly Reveal[]; // with each mark's reasons
  readonly caucus: Caucus | null;
  readonly tabled: readonly Tabled[];
  readonly awaited: readonly Party[]; // who must act before the talks go on
  readonly asked: readonly Act['type'][]; // what they may do now
  readonly text: Outcome; // if the talks ended now: bracketed points as `struck`
  readonly crossed: ByParty<readonly LineId[]>; // lines that text crosses
  readonly signed: ByParty<boolean>; // who has answered at ratification
  readonly signatures: ByParty<Signature | null>; // all null until all are in
  readonly swaps: readonly Swap[];
  readonly swapsAnswered: ByParty<boolean>;
  readonly ending: Ending | null;
}

/** The setting without mandates; declarable lines only as far as they are declared, or the seat's own. */
export type PublicSetting = Omit<Setting, 'mandates' | 'declarable' | 'declaredByDefault'> & {
  readonly declarable: readonly Line[]; // the seat's own, and those declared by others
};

/** What one party may know: everything public, and its own papers. */
export interface PartyView extends PublicView {
  readonly seat: Party;
  readonly mandate: Mandate;
  readonly declaredByDefault: readonly LineId[];
  readonly marks: Marks; // own, this round
  readonly predictions: Predictions; // own, this round
  readonly scored: readonly ScoredPrediction[]; // own
  readonly crossings: readonly Crossing[]; // own
  readonly worth: number; // of `text` to this party
  readonly support: number; // at home, for `text`
  readonly reservedBefore: ReservedBefore | null; // own, where swaps make all sign again
  readonly may: readonly Act['type'][]; // what this seat may do now
}
