/** The fingerprint of a whole negotiation: what a game that was kept must replay to. */
import { hashOf } from './hash.ts';
import type { Negotiation } from './types.ts';

/**
 * Of the whole state, hidden parts included. The list of parties is left out where they sit in the order of their ids:
 * the mandates name the same ones, and games kept from before there was a list keep their fingerprint.
 */
export function fingerprintOf(n: Negotiation): string {
  const { parties, ...rest } = n.setting;
  const isSorted = parties.join() === parties.toSorted().join();
  return hashOf(isSorted ? { ...n, setting: rest } : n);
}
