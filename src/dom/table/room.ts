/** Whether what lies beside the cards has room, measured: it never covers a card, and goes only where it would. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

const GAP = 8; // px between a folder and what lies below it

/** True while `side`, laid out unseen, ends clear of every dossier above it. */
export function useRoom(side: RefObject<HTMLElement | null>): boolean {
  const [hasRoom, setHasRoom] = useState(false);
  useLayoutEffect(() => {
    const place = side.current?.parentElement;
    if (!place) return undefined;
    const measure = (): void => setHasRoom(isClear(side.current, place));
    const sizes = new ResizeObserver(measure);
    for (const part of [place, side.current, ...dossiersIn(place)]) if (part) sizes.observe(part);
    measure();
    return () => sizes.disconnect();
  }, [side]);
  return hasRoom;
}

/** Places before scrolling: what is scrolled up leaves room for a moment only. */
function isClear(side: HTMLElement | null, place: HTMLElement): boolean {
  if (!side || side.offsetHeight === 0) return false; // not laid out on a page of this width
  const { offsetLeft: left, offsetWidth: width, offsetTop: top } = side;
  return dossiersIn(place)
    .filter(
      folder => folder.offsetLeft + folder.offsetWidth > left && folder.offsetLeft < left + width,
    ) // prettier-ignore
    .every(folder => folder.offsetTop + folder.offsetHeight + GAP <= top);
}

const dossiersIn = (place: HTMLElement): readonly HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>('.dossier'),
];
