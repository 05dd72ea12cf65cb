/** Keeps the keyboard's place where one part of a form takes the place of another. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For an element with `tabIndex={-1}`: it takes the focus when the step changes, not when it appears. */
export function useFocusOnChange<T extends HTMLElement>(step: unknown): RefObject<T | null> {
  const ref = useRef<T>(null);
  const lastRef = useRef(step);
  useEffect(() => {
    if (lastRef.current !== step) ref.current?.focus();
    lastRef.current = step;
  }, [step]);
  return ref;
}
