import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly summary: ComponentChildren;
  readonly class: string;
  readonly onOpen?: () => void;
  readonly children: () => ComponentChildren;
}

/** A fold whose inside is made when it is opened: a seat's papers are long. */
export function Folded({ summary, class: className, onOpen, children }: Props) {
  const [open, setOpen] = useState(false);
  const toggled = (event: { readonly currentTarget: HTMLDetailsElement }) => {
    setOpen(event.currentTarget.open);
    if (event.currentTarget.open) onOpen?.();
  };
  return (
    <details class={className} onToggle={toggled}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
