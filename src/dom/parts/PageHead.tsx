import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/**
 * The head of a page of the talks, which takes the focus as it comes, and again at each `step` of it. It is a group
 * around the title, as with a dialog: a screen reader is at the first words of a new page by itself and in silence, and
 * the focus on just those would be nothing new to it (docs/by-ear.md).
 */
export function PageHead({
  title,
  step = null,
  class: className = '',
  children,
}: {
  readonly title: ComponentChildren;
  readonly step?: string | number | null;
  readonly class?: string;
  readonly children?: ComponentChildren;
}) {
  const head = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => head.current?.focus(), [step]);
  return (
    <div
      ref={head}
      role="group"
      tabIndex={-1}
      class={`page-head ${className}`}
      aria-labelledby={id}
    >
      <h1 id={id}>{title}</h1>
      {children}
    </div>
  );
}
