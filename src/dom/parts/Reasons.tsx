import type { Party, PointId, Reason } from '#engine/types.ts';
import { reasonSentence } from '#words/reasons.ts';
import { useContent } from '../game.ts';

/** Why a computer seat did what it did, in one sentence with its source. */
export function ReasonSentence({
  party,
  reasons,
  point,
}: {
  party: Party;
  reasons: readonly Reason[];
  point?: PointId;
}) {
  const content = useContent();
  if (reasons.length === 0) return null;
  return <span class="reason">{reasonSentence(content, party, reasons, point)}</span>;
}
