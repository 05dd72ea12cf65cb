/** What a drag may do: the three trays a card can be laid in, and whose lines each would touch. */
import type { Catalogue } from '#content/catalogue.ts';
import { linesCrossedByChoice } from '#engine/crossing.ts';
import type { Answer, LineId, OptionId, Party, PartyView, PointId } from '#engine/types.ts';
import { PARTIES, STRUCK } from '#engine/types.ts';
import type { GameState } from '#store/store.ts';

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
  readonly touches: readonly { readonly party: Party; readonly line: LineId }[];
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
  const touches = PARTIES.flatMap(party =>
    linesCrossedByChoice(view, party, [{ point, option }]).map(line => ({ party, line })),
  );
  return { answer, option, own: touches.some(t => t.party === view.seat), touches };
}

/** "Ukraine (army size)": the lines a choice touches, in words. */
export const touchedInWords = (content: Catalogue, touches: TrayOffer['touches']): string =>
  touches
    .map(({ party, line }) => `${content.party(party).name} (${lower(content.line(line).title)})`)
    .join(', ');

/** Names and abbreviations keep their capital: "NATO growth", but "army size". */
const lower = (title: string): string =>
  /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
