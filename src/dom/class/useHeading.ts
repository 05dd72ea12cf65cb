/** A change of screen is a change of page: its heading takes the focus and names the tab. */
import { useEffect, useRef } from 'preact/hooks';
import { focusHeading } from '#dom/app/heading.ts';

/** `page`: which one is shown, as a word. The first is where the browser has placed the focus itself. */
export function useHeading(page: string): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const isFirst = before.current === null;
    before.current = page;
    if (isFirst) return undefined;
    window.scrollTo(0, 0);
    return focusHeading();
  }, [page]);
}
