/** Gives the focus to the way on from a scene, once it is there and nothing lies above it. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { takeFocus } from '../focus.ts';

export function useFocusWhen<T extends HTMLElement>(isThere: boolean): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (isThere && !document.querySelector('.dialog[open]')) {
      takeFocus(ref.current?.querySelector<HTMLElement>('.button-primary'));
    }
  }, [isThere]);
  return ref;
}
