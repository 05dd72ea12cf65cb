/** Reasons with the evidence that they rest on, so that what a seat said keeps its source wherever it is read. */
import type { Catalogue } from '#content/catalogue.ts';
import type { Act, Party, PointId, Reason } from '#engine/types.ts';
import { evidenceOf } from '#content/backing.ts';

type Preference = Extract<Reason, { type: 'preference' }>;

/** The act of a party with the id of the evidence in every reason that the sources bear out. */
export function cited(act: Act, party: Party, catalogue: Catalogue): Act {
  if (!('reasons' in act) || !act.reasons) return act;
  return { ...act, reasons: act.reasons.map(reason => citedReason(reason, party, catalogue)) };
}

function citedReason(reason: Reason, party: Party, catalogue: Catalogue): Reason {
  const evidence =
    reason.type === 'preference'
      ? codedFrom(catalogue, party, reason)
      : evidenceOf(catalogue, reason);
  if (evidence === null || (reason.type !== 'line' && reason.type !== 'preference')) return reason;
  return { ...reason, evidence };
}

/** What the sources say of just this option for the side: another wording of the point is not what they spoke of. */
function codedFrom(
  catalogue: Catalogue,
  party: Party,
  { point, toward, option }: Preference,
): string | null {
  const coded = catalogue.content.preferences.find(
    p => p.party === party && p.point === point && p.option === option && p.layer === 'evidence',
  );
  if (!coded || (toward === 'for' ? coded.value <= 0 : coded.value >= 0)) return null;
  return coded.evidence.find(id => bearsOn(catalogue.evidence(id).points, point)) ?? null;
}

/** What is said of the whole plan bears on each of its points; what is said of another point does not. */
const bearsOn = (points: readonly PointId[], point: PointId): boolean =>
  points.length === 0 || points.includes(point);
