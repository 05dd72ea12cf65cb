/** Where what had the focus has gone with a part of the page, the focus goes to what has taken its place. */
import { useEffect, useRef } from 'preact/hooks';
import { takeFocus } from './focus.ts';

/** Looks after each change of `when`; nothing is taken from a control that still has the focus, or from a dialog. */
export function useLostFocus(when: unknown, heir: () => HTMLElement | null | undefined): void {
  const latest = useRef(heir);
  latest.current = heir;
  useEffect(() => {
    const next = latest.current();
    const { activeElement: now } = document;
    const isLost =
      now === null || now === document.body || (now !== next && now.contains(next ?? null));
    if (isLost && !document.querySelector('.dialog[open]')) takeFocus(next);
  }, [when]);
}
