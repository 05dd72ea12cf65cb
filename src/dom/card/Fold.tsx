import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './fold.css';

interface Props {
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChildren;
}

/** A native `details` that renders its content only when open: evidence nobody opened was not read. */
export function Fold({ summary, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="card-fold" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <div class="card-fold-body">{children()}</div>}
    </details>
  );
}
