/** Reasons with the evidence that they rest on, so that what a seat said keeps its source wherever it is read. */
import type { Catalogue } from '#content/catalogue.ts';
import type { Act, Party, Reason } from '#engine/types.ts';
import { evidenceOf } from '#words/reasons.ts';

/** The act with the id of the evidence in every reason that the sources bear out. */
export function cited(act: Act, party: Party, catalogue: Catalogue): Act {
  if (!('reasons' in act) || !act.reasons) return act;
  return { ...act, reasons: act.reasons.map(reason => citedReason(reason, party, catalogue)) };
}

function citedReason(reason: Reason, party: Party, catalogue: Catalogue): Reason {
  if (reason.type !== 'line' && reason.type !== 'preference') return reason;
  const evidence = evidenceOf(catalogue, party, reason);
  return evidence === null ? reason : { ...reason, evidence };
}
