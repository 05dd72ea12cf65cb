/** What the talks wait for from the person who has the device, in one sentence: who, what, and what is due. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import { mayAct } from '#store/select.ts';
import type { GameState } from '#store/store.ts';
import { listedShort } from '#words/lists.ts';
import { t } from '#words/words.ts';
import { movedBy } from '#words/events.ts';

export interface Due {
  readonly id: string; // the same as long as it is the same that is due
  readonly words: string;
}

/** Null where nothing is due, and while the last marks are still to be read: first these, then the next step. */
export function dueIn(content: Catalogue, state: GameState): Due | null {
  const { view, device } = state;
  if (!view || device.seat === null || device.mode === 'covered') return null;
  const { round } = view;
  if (mayAct(state, 'mark') && 'marks' in view) {
    const open = view.agenda.filter(point => !view.marks[point]);
    const points = listedShort(open.map(p => `${numberOf(p)}`));
    const words = t('announcements:toMark', { count: open.length, points });
    return { id: `marks ${round} ${device.seat}`, words };
  }
  if (mayAct(state, 'table')) {
    return { id: `turn ${round} ${device.seat}`, words: t('announcements:yourTurn') };
  }
  const open = view.caucus?.tabled;
  if (!open || !mayAct(state, 'vote')) return null;
  const words = `${movedBy(content, open)} ${t('announcements:yourVote')}`;
  return { id: `vote ${round} ${open.lap} ${open.by} ${device.seat}`, words };
}
