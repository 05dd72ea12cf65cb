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
      takeFocus(part ?? ref.current);
    }
    lastRef.current = step;
  }, [step]);
  return ref;
}

/** What can be worked. */
export const CONTROLS = 'button, a, input, select, textarea, summary';

/**
 * Gives an element the focus, and where it is no control the page's caret as well. A screen reader that loses its
 * place, as Orca does when much of a page changes, goes to where the caret is: else to the start of the page, or to
 * the end of a dialog that has just opened.
 */
export function takeFocus(element: HTMLElement | null | undefined): void {
  if (!element) return;
  element.focus();
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' }); // Firefox leaves it where a strip of it is seen
  if (!element.matches(CONTROLS)) document.getSelection()?.collapse(element, 0);
}
