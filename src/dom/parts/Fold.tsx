import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './fold.css';

interface Props {
  readonly summary: ComponentChildren;
  readonly class?: string;
  readonly onOpen?: () => void;
  readonly children: () => ComponentChildren;
}

/** A native `details` that renders its content only when open: evidence nobody opened was not read. */
export function Fold({ summary, class: name = 'card-fold', onOpen, children }: Props) {
  const [open, setOpen] = useState(false);
  const toggled = (event: { readonly currentTarget: HTMLDetailsElement }) => {
    setOpen(event.currentTarget.open);
    if (event.currentTarget.open) onOpen?.();
  };
  return (
    <details class={name} onToggle={toggled}>
      <summary>{summary}</summary>
      {open && <div>{children()}</div>}
    </details>
  );
}
