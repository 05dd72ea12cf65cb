/** The log of choices that go over a line of one's own, each with its reason. */
import { pointsOf } from './predicate.ts';
import { linesInForce } from './crossing.ts';
import type {
  Change,
  Crossing,
  CrossingReason,
  LineId,
  Negotiation,
  Party,
  PointId,
} from './types.ts';

/** Logs one crossing per line; only a signing has no point. */
export function logCrossings(
  n: Negotiation,
  party: Party,
  lines: readonly LineId[],
  at: Crossing['at'],
  point: PointId | null,
  reason: CrossingReason,
): Negotiation {
  if (lines.length === 0) return n;
  const logged = lines.map(line => ({ party, line, round: n.round, at, point, reason }));
  return { ...n, crossings: [...n.crossings, ...logged] };
}

/** The same for several points at once: each line is logged on the first changed point it speaks of. */
export function logChanges(
  n: Negotiation,
  party: Party,
  lines: readonly LineId[],
  at: Crossing['at'],
  changes: readonly Change[],
  reason: CrossingReason,
): Negotiation {
  const inForce = linesInForce(n);
  return lines.reduce((next, id) => {
    const line = inForce.find(l => l.id === id);
    const spoken = line ? pointsOf(line.holds, inForce) : new Set<PointId>();
    const point = changes.find(c => spoken.has(c.point))?.point ?? null;
    return logCrossings(next, party, [id], at, point, reason);
  }, n);
}
