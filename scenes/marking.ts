/** What a drag may do: the three trays a card can be laid in, and whose lines each would touch. */
import type { Catalogue } from '#content/catalogue.ts';
import type { GlyphName } from '#signs/glyphs.ts';
import type { Effect } from '#signs/effects.ts';
import { effectsOf, lineGlyph } from '#signs/effects.ts';
import { stanceGlyph, stanceWords } from '#signs/stance.ts';
import type { Answer, OptionId, PartyView, PointId } from '#engine/types.ts';
import { STRUCK } from '#engine/types.ts';
import type { GameState } from '#store/store.ts';
import type { SeatPlate } from './paintSeat.ts';
import { listedShort } from '#words/lists.ts';
import { everyParty } from '#words/parties.ts';

/** The papers of the seat that has the device, if it may mark this point now. */
export function papersFor({ view, device }: GameState, point: PointId): PartyView | null {
  if (!view || !('may' in view) || device.mode !== 'private') return null;
  const open = view.phase === 'marks' && view.may.includes('mark');
  return open && view.agenda.includes(point) ? view : null;
}

export interface TrayOffer {
  readonly answer: Answer;
  readonly option: OptionId | null; // null: chosen in the close-up
  readonly own: boolean; // touches a line of the seat's own, so a reason is asked for
  readonly touches: readonly Effect[];
}

/** The trays that open for a point, left to right. Keeping a struck point struck is to accept it. */
export function traysFor(view: PartyView, point: PointId): readonly TrayOffer[] {
  const current = view.points[point]?.current ?? STRUCK;
  const accept = offer(view, point, 'accept', current);
  const amend: TrayOffer = { answer: 'amend', option: null, own: false, touches: [] };
  return current === STRUCK
    ? [accept, amend]
    : [accept, amend, offer(view, point, 'reject', STRUCK)];
}

function offer(view: PartyView, point: PointId, answer: Answer, option: OptionId): TrayOffer {
  const touches = effectsOf(view, point, option);
  return { answer, option, own: touches.some(t => t.party === view.seat), touches };
}

/** The seats across the table, each with where its side stands on the point. */
export const platesFor = (content: Catalogue, point: PointId): readonly SeatPlate[] =>
  everyParty().map(party => {
    const position = content.position(party, point);
    const { letters, slot } = content.party(party);
    return { party, slot, letters, glyph: stanceGlyph(position), stance: stanceWords(position) };
  });

/** A line that laying the card there would touch, as signs: whose it is, and how it came about. */
export interface Touched {
  readonly slot: number;
  readonly letters: string;
  readonly glyph: GlyphName;
}

export const touchedOf = (content: Catalogue, touches: TrayOffer['touches']): readonly Touched[] =>
  touches.map(({ party, line }) => ({
    slot: content.party(party).slot,
    letters: content.party(party).letters,
    glyph: lineGlyph(content.line(line).status),
  }));

/** "Ukraine (army size)": the lines a choice touches, in words. */
export const touchedInWords = (content: Catalogue, touches: TrayOffer['touches']): string =>
  listedShort(
    touches.map(
      ({ party, line }) => `${content.party(party).name} (${lower(content.line(line).title)})`,
    ),
  );

/** Names and abbreviations keep their capital: "NATO growth", but "army size". */
const lower = (title: string): string =>
  /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
