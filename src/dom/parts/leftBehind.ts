/** A dialog that has closed: left in the page for a moment more. */

const STOPS = 'button, a, input, select, textarea, summary, [tabindex]';
const STAYS = 500; // ms: until a screen reader has heard where the focus went

let takeOut = (): void => undefined;

/** Takes it out at once: the next dialog is opening. */
export const endLeaving = (): void => takeOut();

/**
 * Called as a dialog is about to go from the page. A screen reader that finds its own place gone when it hears of a
 * new focus takes that focus for its own doing, and says nothing: Orca 43.1 in Chromium (docs/by-ear.md). So the
 * dialog comes back where it was, before the browser has told of its going: for readers alone, no longer one of the
 * page's dialogs, out of sight and out of reach of keys and pointers.
 */
export function leaveForReaders(dialog: HTMLDialogElement): void {
  const { parentNode, nextSibling } = dialog;
  endLeaving();
  queueMicrotask(() => {
    if (!parentNode || dialog.isConnected) return;
    for (const alert of dialog.querySelectorAll('[role=alert]')) alert.remove(); // else it would be said again
    for (const stop of dialog.querySelectorAll<HTMLElement>(STOPS)) stop.tabIndex = -1;
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
