/**
 * Reads the talks out to the live regions, which stand empty in the page from the start: what asks something of
 * the listener to the assertive one, all else to the polite one, and what comes together to one of them alone.
 */
import { isRevealShown, isRevealUnread } from '#store/select.ts';
import type { GameState, GameStore } from '#store/store.ts';
import { sayIn } from '../parts/regions.ts';
import { hasFocus } from '../table/focusTile.ts';
import { openAnnouncer } from '#dom/parts/announce.ts';
import { dueIn } from './due.ts';
import { eventsBetween } from '#words/events.ts';
import { markedBetween, markedWords } from '#dom/table/marked.ts';
import { announcementQueue, type Clock } from './queue.ts';

const clock: Clock = { now: () => performance.now(), later: (run, ms) => setTimeout(run, ms) };

export function startAnnouncer(store: GameStore): () => void {
  const queue = announcementQueue(
    (text, isAsked) => sayIn(isAsked ? 'alert' : 'live', text),
    clock,
  );
  let asked: string | null = null; // what was due when it was last looked at
  const tell = (state: GameState, before: GameState['view'], wasSeen: boolean): void => {
    const { content, settings, view } = state;
    if (!content || !view || settings.announcements === 'none') return;
    const due = dueIn(content, state);
    const isNew = due !== null && due.id !== asked;
    asked = due?.id ?? null;
    if (view !== before) {
      tellMark(state, before);
      const isToVote = view.caucus?.tabled != null && (isNew || willBeAsked(state));
      const events = eventsBetween(content, before, view, {
        isToVote,
        isSeen: wasSeen || isRevealShown(state),
      });
      if (settings.announcements === 'all') events.forEach(event => queue.add(event));
    }
    if (isNew) queue.add(due.words, true);
  };
  const hush = (): void => {
    queue.drop();
    for (const id of ['live', 'alert'] as const) sayIn(id, '');
  };
  const tellMark = ({ view, dialog }: GameState, before: GameState['view']): void => {
    const point = markedBetween(before, view);
    if (!point) return;
    const words = markedWords(view, point);
    if (dialog === null) return queue.add(words, true);
    // the card is called by its mark: if it gets the focus back from its close-up, that is heard already
    requestAnimationFrame(() => {
      if (!hasFocus(point) && store.getState().device.mode === 'private') queue.add(words, true);
    });
  };
  openAnnouncer(sentence => {
    if (store.getState().settings.announcements === 'all') queue.add(sentence);
  });
  const unwatch = store.subscribe(
    ({ view, seenReveal, device, scene }) => ({ view, seenReveal, device, scene }),
    (now, before) => {
      const isCovered = now.device.mode === 'covered' && before.device.mode !== 'covered';
      if (isCovered) hush(); // a seat's own marks are for nobody else
      tell(store.getState(), before.view, before.scene !== null);
    },
    {
      equalityFn: (a, b) =>
        a.view === b.view &&
        a.seenReveal === b.seenReveal &&
        a.device === b.device &&
        a.scene === b.scene,
    },
  );
  return () => {
    openAnnouncer(null);
    unwatch();
  };
}

/** Whether the device's seat is asked for something as soon as it has read the last marks. */
const willBeAsked = (state: GameState): boolean => {
  const { view, device } = state;
  return (
    isRevealUnread(state) && device.seat !== null && view?.awaited.includes(device.seat) === true
  );
};
