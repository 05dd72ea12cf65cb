/** What a choice on one point would do to everybody's lines, shown before it is made. */
import { linesCrossedByChoice } from '#engine/crossing.ts';
import type { LineId, LineStatus, Party, PointId, PublicView } from '#engine/types.ts';
import type { GlyphName } from './glyphs.ts';
import { everyParty } from '#words/parties.ts';

export interface Effect {
  readonly party: Party;
  readonly line: LineId;
}

/** The lines, party by party, that the text would cross with this option and that hang on this choice. */
export function effectsOf(view: PublicView, point: PointId, option: string): readonly Effect[] {
  return everyParty().flatMap(party =>
    linesCrossedByChoice(view, party, [{ point, option }]).map(line => ({ party, line })),
  );
}

const LINE_GLYPHS = {
  stated: 'redLine',
  inferred: 'lineInferred',
  declared: 'lineDeclared',
} as const satisfies Record<LineStatus, GlyphName>;

/** The mark of a line, by how it came about. */
export const lineGlyph = (status: LineStatus): GlyphName => LINE_GLYPHS[status];
