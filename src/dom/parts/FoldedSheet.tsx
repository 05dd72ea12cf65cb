import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly wide?: boolean; // across the whole page
  readonly children: () => ComponentChildren;
}

/** A sheet of the debrief that goes further than a first reading: its title stands, the rest and its reckoning wait. */
export function FoldedSheet({ title, wide = false, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <section class={wide ? 'debrief-sheet debrief-whole' : 'debrief-sheet'}>
      <details class="sheet-fold" onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          <h2>{title}</h2>
        </summary>
        {open && children()}
      </details>
    </section>
  );
}
