/** What a card shows, as plain data: the scene repaints a card exactly when this differs. */
import type { Catalogue } from '#content/catalogue.ts';
import { numberOf } from '#content/catalogue.ts';
import type { GlyphName } from '#signs/glyphs.ts';
import { stanceGlyph } from '#signs/stance.ts';
import type { PointId } from '#engine/types.ts';
import { faceOf } from '#store/face.ts';
import type { Face } from '#store/face.ts';
import type { GameState } from '#store/store.ts';
import { everyParty } from '#words/parties.ts';

/** Where a side stands on a point, as a sign. */
interface Stand {
  readonly slot: number;
  readonly letters: string;
  readonly glyph: GlyphName;
}

export interface CardFace extends Face {
  readonly number: number;
  readonly title: string;
  readonly focused: boolean; // then its pills are the twin's, which lie above the focus ring
  readonly strip: readonly Stand[];
}

export function cardFaceOf(
  content: Catalogue,
  { view, seenReveal, focused }: Pick<GameState, 'view' | 'seenReveal' | 'focused'>,
  point: PointId,
): CardFace {
  const face = faceOf(content, view, seenReveal, point);
  return {
    ...face,
    focused: focused === point,
    number: numberOf(point),
    title: content.point(point).title,
    strip: everyParty().map(party => ({
      slot: content.party(party).slot,
      letters: content.party(party).letters,
      glyph: stanceGlyph(content.position(party, point)),
    })),
  };
}
