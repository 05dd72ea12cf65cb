/** A dialog that has closed: what a reader is at in it is left in the page for a moment more. */

const STAYS = 500; // ms: until a screen reader has heard where the focus went

let takeOut = (): void => undefined;

/** Takes it out at once: the next dialog is opening. */
export const endLeaving = (): void => takeOut();

/**
 * Called as a dialog is about to go from the page, with what in it had the focus and showed it. A screen reader that
 * finds its own place gone when it hears of a new focus takes that focus for its own doing, and says nothing: Orca 43.1
 * in Chromium (docs/by-ear.md). So the dialog comes back where it was, before the browser has told of its going, with
 * nothing but that place in it: for readers alone, no longer one of the page's dialogs, out of sight and out of reach
 * of keys and pointers.
 */
export function leaveForReaders(dialog: HTMLDialogElement, place: HTMLElement): void {
  const { parentNode, nextSibling } = dialog;
  endLeaving();
  queueMicrotask(() => {
    if (!parentNode || dialog.isConnected) return;
    nameByItself(dialog);
    nameByItself(place);
    for (let at: HTMLElement = place; at !== dialog && at.parentElement; at = at.parentElement) {
      const here = at;
      const others = [...at.parentElement.children].filter(each => each !== here);
      for (const other of others) other.remove();
    }
    place.tabIndex = -1;
    dialog.className = 'visually-hidden left-behind';
    dialog.open = true;
    parentNode.insertBefore(dialog, nextSibling?.parentNode === parentNode ? nextSibling : null);
    const timer = setTimeout(endLeaving, STAYS);
    takeOut = () => {
      clearTimeout(timer);
      dialog.remove();
      takeOut = () => undefined;
    };
  });
}

/** Where its name stands in other elements, which will be gone. */
function nameByItself(element: HTMLElement): void {
  const root = element.getRootNode() as ParentNode & Node;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = 'labels' in element ? [...((element.labels as NodeList | null) ?? [])] : [];
  const named = [...ids.map(id => root.querySelector(`#${CSS.escape(id)}`)), ...labels];
  const name = named
    .map(each => each?.textContent ?? '')
    .join(' ')
    .trim();
  if (name) element.ariaLabel = name;
  element.removeAttribute('aria-labelledby');
  element.removeAttribute('aria-describedby');
}
