import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Moves focus to the first control of what has just replaced the one that was used. */
export function FocusFirst({ children }: { readonly children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('button, input')?.focus(), []);
  return (
    <div class="reading-row" ref={box}>
      {children}
    </div>
  );
}
