/** What can be wrong with an act, as values with stable codes. */
import type { LineId, PointId } from './setting.ts';

/** Stable codes of everything a seat can do wrong; `refusalSentence` in `#words` says each plainly. */
export const REFUSALS = {
  NotNow: 'ERR_NOT_NOW', // the act does not belong to this phase
  NotYourTurn: 'ERR_NOT_YOUR_TURN',
  AlreadyDone: 'ERR_ALREADY_DONE', // sealed, declared, voted, signed or answered before
  NotOnAgenda: 'ERR_NOT_ON_AGENDA',
  UnknownPoint: 'ERR_UNKNOWN_POINT',
  ParkedPoint: 'ERR_PARKED_POINT',
  UnknownOption: 'ERR_UNKNOWN_OPTION',
  UnknownLine: 'ERR_UNKNOWN_LINE', // not one this party may declare
  TooManyLines: 'ERR_TOO_MANY_LINES', // two at most
  TooFewLines: 'ERR_TOO_FEW_LINES', // a party without a stated line declares one
  PointSettled: 'ERR_POINT_SETTLED', // reopen it first
  PointBracketed: 'ERR_POINT_BRACKETED', // only a settled point can be reopened or reserved
  ReopenedBefore: 'ERR_REOPENED_BEFORE', // once per seat and point
  PackageSize: 'ERR_PACKAGE_SIZE', // 2 to 4 different points
  NoChange: 'ERR_NO_CHANGE', // nothing to unmark
  ReasonNeeded: 'ERR_REASON_NEEDED', // the choice crosses a line of one's own
  ReasonInvalid: 'ERR_REASON_INVALID', // unknown code, empty or over 140 characters
  ReservationNeeded: 'ERR_RESERVATION_NEEDED',
  PredictionInvalid: 'ERR_PREDICTION_INVALID', // of oneself, or no star this round
  SwapInvalid: 'ERR_SWAP_INVALID', // helps nobody, lowers someone, or names what is not there
  MalformedAct: 'ERR_MALFORMED_ACT',
} as const;
export type RefusalCode = (typeof REFUSALS)[keyof typeof REFUSALS];

/** A refused act changes nothing. `lines` names what a `ReasonNeeded` refusal is about. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly point?: PointId;
  readonly lines?: readonly LineId[];
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (code: RefusalCode, about: Omit<Refusal, 'code'> = {}): Result<never> => ({
  ok: false,
  refusal: { code, ...about },
});
