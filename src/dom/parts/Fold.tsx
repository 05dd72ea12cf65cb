import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './fold.css';

interface Props {
  readonly summary: ComponentChildren;
  readonly class?: string;
  readonly children: () => ComponentChildren;
}

/** A native `details` that renders its content only when open: evidence nobody opened was not read. */
export function Fold({ summary, class: name = 'card-fold', children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class={name} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <div>{children()}</div>}
    </details>
  );
}
