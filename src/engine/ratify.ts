/** Ratification: sealed signatures on the final text, home's answer to each, and how the talks end. */
import { isReason, isWords, linesInForce } from './crossing.ts';
import { logCrossings } from './intents.ts';
import { byParty } from './parties.ts';
import { crossedBy } from './predicate.ts';
import { ok, refuse } from './refusal.ts';
import { bracketed, isSettled, textOf } from './text.ts';
import {
  REFUSALS,
  RESERVATION_CODES,
  SIGNINGS,
  type Act,
  type Ending,
  type EndingType,
  type Negotiation,
  type Party,
  type Reservation,
  type ReservedBefore,
  type Result,
  type Signature,
} from './types.ts';
import { fallsShort, supportFor } from './worth.ts';

type SignAct = Extract<Act, { type: 'sign' }>;

export function sign(n: Negotiation, party: Party, act: SignAct): Result<Negotiation> {
  if (n.phase !== 'ratification') return refuse(REFUSALS.NotNow);
  if (n.signatures[party]) return refuse(REFUSALS.AlreadyDone);
  if (!SIGNINGS.includes(act.signing)) return refuse(REFUSALS.MalformedAct);
  const reservation = act.signing === 'reserve' ? (act.reservation ?? null) : null;
  if (act.signing === 'reserve') {
    const missing = refusedReservation(n, reservation);
    if (missing) return missing;
  }
  const lines = linesInForce(n);
  const text = textOf(n.points);
  const crossed = crossedBy(party, text, lines);
  let next = n;
  if (act.signing !== 'refuse') {
    for (const line of crossed) {
      const reason = act.crossings?.[line];
      if (!reason) return refuse(REFUSALS.ReasonNeeded, { lines: crossed });
      if (!isReason(reason)) return refuse(REFUSALS.ReasonInvalid, { lines: [line] });
      next = logCrossings(next, party, [line], 'sign', null, reason);
    }
  }
  const support = supportFor(n.setting, lines, party, text);
  const signature: Signature = {
    signing: act.signing,
    reservation,
    crossed,
    support,
    ...(fallsShort(n.setting.support, n.setting.mandates[party], text) && { fallsShort: true }),
    ratified: act.signing !== 'refuse' && support > 0,
    reasons: act.reasons ?? [],
  };
  const signatures = { ...next.signatures, [party]: signature };
  const signed = { ...next, signatures };
  return ok(n.setting.parties.every(p => signatures[p]) ? count(signed) : signed);
}

/** A known code or words, not both. */
const isSaid = ({ code, words }: Reservation): boolean =>
  code === undefined ? isWords(words) : RESERVATION_CODES.includes(code) && words === undefined;

function refusedReservation(n: Negotiation, reservation: Reservation | null): Result<never> | null {
  if (!reservation || !isSaid(reservation)) return refuse(REFUSALS.ReservationNeeded);
  const { point } = reservation;
  return isSettled(n.points, point) ? null : refuse(REFUSALS.PointBracketed, { point });
}

/** Ratified signatures of all open the post-settlement, once; all else ends the talks. */
function count(n: Negotiation): Negotiation {
  const { parties } = n.setting;
  const all = parties.every(p => n.signatures[p]?.ratified);
  if (n.swaps) return all ? conclude(n) : conclude(asFirstSigned(n));
  if (!all) return conclude(n);
  const first = { points: n.points, signatures: n.signatures };
  const answers = byParty(parties, () => null);
  return { ...n, phase: 'postSettlement', swaps: { swaps: [], answers, adopted: [], first } };
}

/**
 * The reservation that a seat signed with before swaps made all sign again. It lapses where a swap has put
 * other words in its place.
 */
export function reservedBefore(n: Negotiation, party: Party): ReservedBefore | null {
  if (n.phase !== 'ratification' || !n.swaps) return null;
  const { points, signatures } = n.swaps.first;
  const reservation = signatures[party]?.reservation;
  if (!reservation) return null;
  const { point } = reservation;
  return { ...reservation, isLapsed: n.points[point]?.current !== points[point]?.current };
}

/** A second signing that fails leaves the agreement that was signed first. */
export function asFirstSigned(n: Negotiation): Negotiation {
  return n.swaps ? { ...n, ...n.swaps.first } : n;
}

/** Ends the talks on the signatures as they are. */
export function conclude(n: Negotiation): Negotiation {
  return { ...n, phase: 'ended', ending: { type: endingOf(n), by: null } };
}

/** A seat leaves. Before a text was in force that ends the talks; afterwards the text stands. */
export function leave(n: Negotiation, party: Party): Result<Negotiation> {
  if (n.phase === 'ended') return refuse(REFUSALS.NotNow);
  if (n.swaps) return ok(conclude(asFirstSigned(n)));
  const ending: Ending = { type: 'leftEarly', by: party };
  return ok({ ...n, phase: 'ended', caucus: null, ending });
}

function endingOf(n: Negotiation): EndingType {
  const { parties } = n.setting;
  const ratified = parties.filter(p => n.signatures[p]?.ratified).length;
  if (ratified === 0) return 'none';
  if (ratified < parties.length) return 'someSign';
  return bracketed(n.points).length === 0 ? 'full' : 'partial';
}
