/** Enter from anywhere on the page, where nothing that takes it for itself has the focus. */
import { useEffect, useRef } from 'preact/hooks';

export function useEnter(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const hear = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      const isFree = target instanceof Element && !target.closest('button, a, input, summary');
      if (key === 'Enter' && isFree && !defaultPrevented) latest.current();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
