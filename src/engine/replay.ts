/** A log played again from its start. */
import { begin } from './begin.ts';
import { play } from './play.ts';
import { ok } from './refusal.ts';
import type { Log, Negotiation, Result } from './types.ts';

/** The same state, hash for hash; the refusal of the first move that is not legal where it stands. */
export function replay(log: Log): Result<Negotiation> {
  let negotiation = begin(log.setting, log.seed);
  for (const move of log.moves) {
    const next = play(negotiation, move);
    if (!next.ok) return next;
    negotiation = next.value;
  }
  return ok(negotiation);
}
