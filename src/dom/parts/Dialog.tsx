import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useFocusOnChange } from './focus.ts';
import { useOpenDialog } from './openDialogs.ts';
import { takeRegions } from './regions.ts';

/** Where the focus goes back to from the dialog that was opened last, nearest first. */
let lastOpeners: readonly HTMLElement[] = [];

/** A dialog may take the place of another one, which is then already gone: what opened that one counts. */
function openersFrom(active: Element | null): readonly HTMLElement[] {
  if (!(active instanceof HTMLElement) || active === document.body) return lastOpeners;
  return active.closest('dialog') ? [active, ...lastOpeners] : [active];
}

/**
 * A native modal dialog. It takes the focus itself, because no browser tells a screen reader that a modal dialog
 * has opened if the focus is set inside it: name and description are heard only as those of what has the focus.
 * Escape closes it, and focus goes back to what had it before; where that is gone from the page, to the first
 * heading. When its title changes, a page has been turned in it, and the title takes the focus.
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
  backTo?: string; // the id of what has the focus afterwards, where nobody opened the dialog
  onClose: () => void;
  children: ComponentChildren;
  className?: string;
  kind?: 'dialog' | 'alertdialog';
  hideTitle?: boolean;
}) {
  useOpenDialog(onClose);
  const ref = useRef<HTMLDialogElement>(null);
  const [id, aboutId] = [useId(), useId()];
  const heading = useFocusOnChange<HTMLHeadingElement>(title);
  const openers = useRef<readonly HTMLElement[]>([]);
  // before the frame is painted: what lies behind must never show as if it could be used
  useLayoutEffect(() => {
    const dialog = ref.current;
    openers.current = lastOpeners = openersFrom(document.activeElement);
    const hasFirst = dialog?.querySelector('[autofocus]') != null;
    if (!hasFirst) dialog?.setAttribute('autofocus', ''); // else its first control has it for a moment
    dialog?.showModal();
    if (!hasFirst) dialog?.focus();
    const giveRegionsBack = dialog ? takeRegions(dialog) : undefined;
    return () => {
      giveRegionsBack?.();
      dialog?.close(); // as long as it is open, nothing behind it can have the focus
      if (lastOpeners === openers.current) lastOpeners = [];
      const meant = backTo === undefined ? null : document.getElementById(backTo);
      const back = openers.current.find(opener => opener.isConnected);
      (meant ?? back ?? document.querySelector<HTMLElement>('h1'))?.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={`dialog ${className}`}
      role={kind === 'alertdialog' ? kind : undefined}
      tabIndex={-1}
      aria-labelledby={id}
      aria-describedby={aboutId}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2
        id={id}
        ref={heading}
        tabIndex={-1}
        class={hideTitle ? 'visually-hidden' : 'dialog-title'}
      >
        {title}
      </h2>
      <p id={aboutId} hidden>
        {about}
      </p>
      {children}
    </dialog>
  );
}
