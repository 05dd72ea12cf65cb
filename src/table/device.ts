/** Who has the device: in a hot-seat game private papers lie open only for the seat that took it. */
import type { Party, Phase, PublicView } from '#engine/types.ts';
import type { Device } from '#store/store.ts';

/** In these phases each person works on papers of its own, one after the other. */
const PRIVATE_PHASES: readonly Phase[] = ['brief', 'marks', 'ratification', 'postSettlement'];

export const isPrivatePhase = (phase: Phase): boolean => PRIVATE_PHASES.includes(phase);

/**
 * The device after a change of the talks. One person keeps it, papers open. Of several, the awaited ones take
 * it in seating order, with the curtain drawn before each; a seat that is not done keeps its papers.
 */
export function deviceAfter(view: PublicView, persons: readonly Party[], before: Device): Device {
  const [only] = persons;
  if (only === undefined) return { mode: 'shared', seat: null };
  if (persons.length === 1) return { mode: 'private', seat: only };
  const next = persons.find(party => view.awaited.includes(party)) ?? null;
  if (next === null || !isPrivatePhase(view.phase)) return { mode: 'shared', seat: next };
  return before.mode === 'private' && before.seat === next
    ? before
    : { mode: 'covered', seat: next };
}

/** The curtain drawn over private papers; where the talks are public, the public table is shown again. */
export function deviceCovered(view: PublicView, device: Device): Device {
  if (device.mode !== 'private') return device;
  return isPrivatePhase(view.phase)
    ? { mode: 'covered', seat: device.seat }
    : { mode: 'shared', seat: device.seat };
}
