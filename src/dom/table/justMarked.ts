/** Remembers which point was marked last, so that its card can be called by the mark alone. */
import type { GameStore } from '#store/store.ts';
import { markedBetween } from '../app/marked.ts';

/** Until the focus is anywhere but on that card, or in a dialog over it. Returns the undoing. */
export function followMarks(store: GameStore): () => void {
  const unfollow = store.subscribe(
    s => s.view,
    (now, before) => {
      const point = markedBetween(before, now);
      if (point) store.setState({ justMarked: point });
    },
  );
  const forget = ({ target }: FocusEvent): void => {
    const { justMarked } = store.getState();
    if (justMarked === null || !(target instanceof HTMLElement)) return;
    const isThere = target.dataset['point'] === justMarked || target.closest('dialog') !== null;
    if (!isThere) store.setState({ justMarked: null });
  };
  document.addEventListener('focusin', forget);
  return () => {
    unfollow();
    document.removeEventListener('focusin', forget);
  };
}
