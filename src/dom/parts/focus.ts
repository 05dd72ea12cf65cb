/** Keeps the keyboard's place where one part of a form takes the place of another. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * When the step changes, not when it first appears, the focus goes to the part of the element that can take it
 * (`tabIndex={-1}`), or else to the element itself. Either has to have a name, which is what a listener hears.
 */
export function useFocusOnChange<T extends HTMLElement>(step: unknown): RefObject<T | null> {
  const ref = useRef<T>(null);
  const lastRef = useRef(step);
  useEffect(() => {
    if (lastRef.current !== step) {
      const part = ref.current?.querySelector<HTMLElement>('[tabindex="-1"]');
      (part ?? ref.current)?.focus();
    }
    lastRef.current = step;
  }, [step]);
  return ref;
}
