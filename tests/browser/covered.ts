/** What lies under a thing that floats: all that scrolls must come free of it, by scrolling to its end or its start. */
import type { Page } from '@playwright/test';
import { still } from './axe.ts';

/** One sentence for each text or control that stays under something; none is right. */
export async function coverFaultsOf(page: Page): Promise<readonly string[]> {
  await still(page);
  return page.evaluate(look);
}

/** Runs in the page, so it can use nothing from outside itself. */
function look(): readonly string[] {
  const faults = new Set<string>();
  const page = document.scrollingElement ?? document.documentElement;
  const dialog = [...document.querySelectorAll('dialog[open]:not(.left-behind)')].at(-1);
  const root = dialog ?? document.body;
  const named = (element: Element): string => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.tagName.toLowerCase()} “${words.replaceAll(/\s+/g, ' ').trim().slice(0, 40)}”`;
  };
  const scrolls = (element: Element): boolean =>
    element.scrollHeight > element.clientHeight + 1 &&
    (element === page || ['auto', 'scroll'].includes(getComputedStyle(element).overflowY));
  const scrollers = [...root.querySelectorAll('*'), root].filter(scrolls);
  if (!dialog && scrolls(page) && root !== page) scrollers.push(page);

  /** What sticks or is fixed, and is or holds this. */
  const floatOf = (element: Element | null): Element | null => {
    for (let at = element; at && at !== root; at = at.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at;
    return null;
  };
  const frameOf = (scroller: Element): DOMRect =>
    scroller === page
      ? new DOMRect(0, 0, innerWidth, innerHeight)
      : scroller.getBoundingClientRect();
  const isShown = (one: Element): boolean =>
    (one.matches('input, select, textarea') || Boolean(one.textContent.trim())) &&
    one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  /** What floats over this place, and does not belong to what stands there. */
  const floatOver = (one: Element, x: number, y: number): Element | null => {
    const on = document.elementFromPoint(x, y); // none beyond the window
    if (!on || one.contains(on) || on.contains(one)) return null;
    const float = floatOf(on);
    return float?.contains(one) || (float && one.contains(float)) ? null : float;
  };

  const read = 'button, a[href], input, select, textarea, summary, p, li, td, th, dt, dd, h2, h3, h4, label, legend'; // prettier-ignore
  for (const scroller of scrollers) {
    const isInner = scrollers.some(other => other !== scroller && other.contains(scroller));
    const before = scroller.scrollTop;
    const frame = frameOf(scroller);
    const middle = frame.top + frame.height / 2;
    for (const share of [0.1, 0.9]) {
      // At its start all in the upper half must be free, at its end all in the lower: each as far as its last line.
      scroller.scrollTop = share < 0.5 ? 0 : scroller.scrollHeight;
      for (const one of scroller.querySelectorAll(read)) {
        const { left, top, width, height } = one.getBoundingClientRect();
        const y = top + height * share;
        if (y > middle !== share > 0.5 || width < 2 || height < 2 || !isShown(one)) continue;
        const float = floatOver(one, left + width / 2, y);
        if (float && (!isInner || scroller.contains(float)))
          // else what holds it can be scrolled
          faults.add(`${named(one)} stays under ${named(float)}`);
      }
    }
    scroller.scrollTop = before;
  }
  return [...faults];
}
