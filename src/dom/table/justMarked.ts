/** Remembers which point was marked last, so that its card can be called by the mark alone. */
import type { GameStore } from '#store/store.ts';
import { markedBetween } from './marked.ts';

/** Until the focus is anywhere but on that card, or in a dialog over it. Returns the undoing. */
export function followMarks(store: GameStore): () => void {
  const unfollow = store.subscribe(
    s => s.view,
    (now, before) => {
      const point = markedBetween(before, now);
      if (point) store.setState({ justMarked: point });
    },
  );
  const forget = (): void => {
    const { justMarked } = store.getState();
    const at = document.activeElement;
    if (justMarked === null || !(at instanceof HTMLElement)) return;
    const isThere = at.dataset['point'] === justMarked || at.closest('dialog') !== null;
    if (!isThere) store.setState({ justMarked: null });
  };
  const moved = (): void => queueMicrotask(forget); // a dialog that closes has it pass through what opened it
  document.addEventListener('focusin', moved);
  return () => {
    unfollow();
    document.removeEventListener('focusin', moved);
  };
}
