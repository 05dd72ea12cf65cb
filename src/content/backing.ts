/** What a computer seat's reasons rest on, of what the scenario has. */
import type { Catalogue } from './catalogue.ts';
import type { LineContent } from './schema.ts';
import type { LineId, Party, PointId, Reason } from '#engine/types.ts';

/** The evidence for a reason; null: it is the game's assumption, or about something else. */
export function evidenceOf(catalogue: Catalogue, reason: Reason): string | null {
  switch (reason.type) {
    case 'line':
      return (
        known(catalogue, reason.evidence) ?? lineIn(catalogue, reason.line)?.evidence[0] ?? null
      );
    case 'preference':
      return knows(catalogue, reason.point) ? known(catalogue, reason.evidence) : null;
    default:
      return null;
  }
}

/** How the sources have it: as they have the side's view of the point where it is that, and else by our reading. */
export function howKnown(
  catalogue: Catalogue,
  party: Party,
  { point, toward }: Extract<Reason, { type: 'preference' }>,
  id: string,
): 'direct' | 'reported' | 'inferred' {
  const { stance, matrix, evidence } = catalogue.position(party, point);
  const favours = stance === 'favour' || stance === 'mixed';
  const objects = stance === 'objection' || stance === 'redLine' || stance === 'mixed';
  if (!evidence.includes(id) || !(toward === 'for' ? favours : objects)) return 'inferred';
  return ({ D: 'direct', R: 'reported', I: 'inferred', '-': 'inferred' } as const)[matrix];
}

/** A line of this scenario, published or declarable; undefined where a kept game names another. */
export const lineIn = ({ content }: Catalogue, id: LineId): LineContent | undefined =>
  [...content.lines, ...content.declarable].find(line => line.id === id);

export const knows = ({ content }: Catalogue, point: PointId): boolean =>
  content.points.some(p => p.id === point);

const known = ({ content }: Catalogue, id: string | undefined): string | null =>
  id !== undefined && content.evidence.some(e => e.id === id) ? id : null;
