import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
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
 * A native modal dialog. Escape closes it, and focus goes back to what had it before; where that is gone
 * from the page, to the first heading.
 */
export function Dialog({
  title,
  onClose,
  children,
  className = '',
  kind = 'dialog',
  hideTitle = false,
}: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  className?: string;
  kind?: 'dialog' | 'alertdialog';
  hideTitle?: boolean;
}) {
  useOpenDialog(onClose);
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const openers = useRef<readonly HTMLElement[]>([]);
  // before the frame is painted: what lies behind must never show as if it could be used
  useLayoutEffect(() => {
    const dialog = ref.current;
    openers.current = lastOpeners = openersFrom(document.activeElement);
    dialog?.showModal();
    if (!dialog?.querySelector('[autofocus]')) dialog?.querySelector('h2')?.focus();
    const giveRegionsBack = dialog ? takeRegions(dialog) : undefined;
    return () => {
      giveRegionsBack?.();
      dialog?.close(); // as long as it is open, nothing behind it can have the focus
      if (lastOpeners === openers.current) lastOpeners = [];
      const back = openers.current.find(opener => opener.isConnected);
      (back ?? document.querySelector<HTMLElement>('h1'))?.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={`dialog ${className}`}
      role={kind === 'alertdialog' ? kind : undefined}
      aria-labelledby={heading}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={heading} tabIndex={-1} class={hideTitle ? 'visually-hidden' : 'dialog-title'}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
