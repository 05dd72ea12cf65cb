import { useEffect, useRef } from 'preact/hooks';
import type { Chart } from './chart.ts';
import './charts.css';

/**
 * A chart for the eye. Whoever shows one says the same in a table and in words, so it is hidden from screen
 * readers, and where its code cannot be loaded nothing is missed.
 */
export function Drawn({ chart }: { readonly chart: Chart }) {
  const host = useRef<HTMLDivElement>(null);
  const drawn = JSON.stringify(chart); // whoever shows one makes it anew each time
  useEffect(() => {
    const box = host.current;
    let undo: (() => void) | null = null;
    let isGone = false;
    void import('./draw.ts').then(
      ({ draw }) => {
        if (box && !isGone) undo = draw(box, JSON.parse(drawn) as Chart);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      undo?.();
      box?.replaceChildren();
    };
  }, [drawn]);
  return <div ref={host} class={`chart chart-${chart.type}`} aria-hidden="true" />;
}
