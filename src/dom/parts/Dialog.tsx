import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { takeRegions } from './regions.ts';

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
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // before the frame is painted: what lies behind must never show as if it could be used
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const dialog = ref.current;
    dialog?.showModal();
    if (!dialog?.querySelector('[autofocus]')) dialog?.querySelector('h2')?.focus();
    const leave = dialog && takeRegions(dialog);
    return () => {
      leave?.();
      const back = opener !== document.body && opener?.isConnected === true ? opener : null;
      (back instanceof HTMLElement ? back : document.querySelector<HTMLElement>('h1'))?.focus();
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
