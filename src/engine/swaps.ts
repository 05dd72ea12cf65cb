/** Post-settlement settlements (Raiffa 1985): exact swaps, offered after all have signed and ratified. */
import { changed, linesInForce } from './crossing.ts';
import { byParty } from './parties.ts';
import { faultOf } from './answer.ts';
import { conclude } from './ratify.ts';
import { ok, refuse } from './refusal.ts';
import { settle } from './settle.ts';
import { textOf } from './text.ts';
import {
  REFUSALS,
  type Negotiation,
  type Outcome,
  type Party,
  type Result,
  type Swap,
} from './types.ts';
import { supportFor, worthOf } from './worth.ts';

export const SWAPS_MAX = 3;

/** The chair hands in what was found; with none the talks end. */
export function offerSwaps(n: Negotiation, swaps: readonly Swap[]): Result<Negotiation> {
  if (n.phase !== 'postSettlement' || !n.swaps || n.swaps.swaps.length > 0) {
    return refuse(REFUSALS.NotNow);
  }
  if (swaps.length === 0) return ok(conclude(n));
  const ids = new Set(swaps.map(s => s.id));
  if (swaps.length > SWAPS_MAX || ids.size !== swaps.length) return refuse(REFUSALS.SwapInvalid);
  const faulty = swaps.find(swap => !isSwap(n, swap));
  if (faulty) {
    const point = faulty.changes[0]?.point;
    return refuse(REFUSALS.SwapInvalid, point ? { point } : {});
  }
  return ok({ ...n, swaps: { ...n.swaps, swaps } });
}

/** Helps someone, and lowers nobody's worth or support. */
export function isSwap(n: Negotiation, { changes }: Swap): boolean {
  if (changes.length === 0 || changes.some(c => faultOf(n, c))) return false;
  const before = textOf(n.points);
  const after = changed(before, changes);
  const { parties } = n.setting;
  const gains = parties.map(
    p => worthOf(n.setting.mandates[p], after) - worthOf(n.setting.mandates[p], before),
  );
  return (
    gains.some(g => g > 0) &&
    gains.every(g => g >= 0) &&
    parties.every(p => supportOn(n, p, after) >= supportOn(n, p, before))
  );
}

/** When all have answered, swaps that all agree to are made and all sign again. */
export function answerSwaps(
  n: Negotiation,
  party: Party,
  yes: readonly string[],
): Result<Negotiation> {
  if (n.phase !== 'postSettlement' || !n.swaps || n.swaps.swaps.length === 0) {
    return refuse(REFUSALS.NotNow);
  }
  if (n.swaps.answers[party]) return refuse(REFUSALS.AlreadyDone);
  const offered = n.swaps.swaps.map(s => s.id);
  if (yes.some(id => !offered.includes(id))) return refuse(REFUSALS.SwapInvalid);
  const answers = { ...n.swaps.answers, [party]: yes };
  const heard = { ...n, swaps: { ...n.swaps, answers } };
  return ok(n.setting.parties.every(p => answers[p]) ? adopt(heard) : heard);
}

/** In the order offered; a swap that an earlier one has spoilt is passed over. */
function adopt(n: Negotiation): Negotiation {
  const { parties } = n.setting;
  let next = n;
  const adopted: string[] = [];
  for (const swap of n.swaps?.swaps ?? []) {
    const wanted = parties.every(p => n.swaps?.answers[p]?.includes(swap.id));
    if (!wanted || !isSwap(next, swap)) continue;
    next = settle(next, swap.changes, 'swap');
    adopted.push(swap.id);
  }
  if (adopted.length === 0 || !next.swaps) return conclude(next);
  return {
    ...next,
    phase: 'ratification',
    signatures: byParty(parties, () => null),
    swaps: { ...next.swaps, adopted },
  };
}

const supportOn = (n: Negotiation, party: Party, text: Outcome): number =>
  supportFor(n.setting, linesInForce(n), party, text);
