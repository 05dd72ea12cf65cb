import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

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
  useEffect(() => {
    const opener = document.activeElement;
    ref.current?.showModal();
    ref.current?.querySelector('h2')?.focus();
    return () => {
      const back = opener instanceof HTMLElement && opener.isConnected ? opener : null;
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
