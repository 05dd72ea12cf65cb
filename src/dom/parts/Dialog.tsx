import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { isRevealShown, isRevealUnread } from '#store/select.ts';
import type { GameState } from '#store/store.ts';
import { useApp } from '../game.ts';
import { takeFocus, useFocusOnChange } from './focus.ts';
import { endLeaving, leaveForReaders } from './leftBehind.ts';
import { useOpenDialog } from './openDialogs.ts';
import { takeRegions } from './regions.ts';

/** Where the focus goes back to from the dialog that was opened last, nearest first. */
let lastOpeners: readonly HTMLElement[] = [];

/** Whether another dialog comes at once. */
const isAnotherDue = (state: GameState): boolean =>
  state.dialog !== null || (isRevealUnread(state) && !isRevealShown(state)); // on the desk no dialog shows it

/** A dialog may take the place of another one, which is then already gone: what opened that one counts. */
function openersFrom(active: Element | null): readonly HTMLElement[] {
  if (!(active instanceof HTMLElement) || active === document.body) return lastOpeners;
  return active.closest('dialog') ? [active, ...lastOpeners] : [active];
}

/**
 * A native modal dialog. Its head takes the focus: a named group around the title, and neither the title nor the
 * dialog. A reader that finds the page gone goes by itself, in silence, to the first words that it meets, and the
 * focus on those is then nothing new to it; and with the focus on the dialog it reads all that the dialog holds.
 * Escape closes it, and focus goes back to what had it before; where that is gone from the page, to the first
 * heading. When its title changes, a page has been turned in it, and the head takes the focus again.
 */
export function Dialog({
  title,
  onClose,
  children,
  className = '',
  kind = 'dialog',
  hideTitle = false,
  about,
  backTo,
}: {
  title: string;
  about: string; // a sentence that is heard after the title: what the dialog is for, or holds
  backTo?: () => HTMLElement | null; // what has the focus afterwards, where that is not what opened the dialog
  onClose: () => void;
  children: ComponentChildren;
  className?: string;
  kind?: 'dialog' | 'alertdialog';
  hideTitle?: boolean;
}) {
  const { store } = useApp();
  useOpenDialog(onClose);
  const ref = useRef<HTMLDialogElement>(null);
  const [id, aboutId] = [useId(), useId()];
  const head = useFocusOnChange<HTMLDivElement>(title);
  const openers = useRef<readonly HTMLElement[]>([]);
  const backToFirst = useRef(backTo); // as it was opened, whichever page it is turned to
  // before the frame is painted: what lies behind must never show as if it could be used
  useLayoutEffect(() => {
    const dialog = ref.current;
    const leadTo = backToFirst.current;
    endLeaving();
    openers.current = lastOpeners = openersFrom(document.activeElement);
    head.current?.setAttribute('autofocus', ''); // else its first control has it for a moment
    dialog?.showModal();
    takeFocus(head.current);
    const giveRegionsBack = dialog ? takeRegions(dialog) : undefined;
    return () => {
      giveRegionsBack?.();
      const isLast = !isAnotherDue(store.getState()); // else the next one is what should be heard
      if (isLast) document.getSelection()?.removeAllRanges(); // else a reader would look where the caret was
      const place = dialog?.querySelector<HTMLElement>(':focus-visible'); // none, as a rule, for a pointer
      dialog?.close(); // as long as it is open, nothing behind it can have the focus
      if (lastOpeners === openers.current) lastOpeners = [];
      const back = openers.current.find(opener => opener.isConnected);
      takeFocus(leadTo?.() ?? back ?? document.querySelector<HTMLElement>('h1'));
      if (dialog && place && isLast) leaveForReaders(dialog, place);
    };
  }, [head, store]);
  return (
    <dialog
      ref={ref}
      class={`dialog ${className}`}
      role={kind === 'alertdialog' ? kind : undefined}
      tabIndex={-1}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <div
        ref={head}
        role="group"
        class={hideTitle ? 'dialog-head visually-hidden' : 'dialog-head'}
        tabIndex={-1}
        aria-labelledby={id}
        aria-describedby={aboutId}
      >
        <h2 id={id} class="dialog-title">
          {title}
        </h2>
        <p id={aboutId} hidden>
          {about}
        </p>
      </div>
      {children}
    </dialog>
  );
}
