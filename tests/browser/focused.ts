/** Where the focus can go on what the page shows now: whether it is seen there (WCAG 2.4.7, 2.4.11). */
import type { Page } from '@playwright/test';

const RING = 3; // px, the least width of what marks the focus

/** One sentence for each stop where the focus is not marked, or wholly under something else; none is right. */
export async function focusFaultsOf(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Shift'); // from here on the browser marks the focus
  return page.evaluate(look, RING);
}

/** Runs in the page, so it can use nothing from outside itself. */
function look(ring: number): readonly string[] {
  const faults: string[] = [];
  const root =
    [...document.querySelectorAll('dialog[open]:not(.left-behind)')].at(-1) ?? document.body;
  const before = document.activeElement;
  const PARTS = [0.1, 0.3, 0.5, 0.7, 0.9]; // of width and height; what lies close by may take an edge of a button
  const FIELD = 'input:not([type=radio], [type=checkbox], [type=file]), select, textarea';
  const stops = root.querySelectorAll<HTMLElement>(
    'button, a[href], input, select, textarea, summary, [tabindex="0"]',
  );
  const widthOf = (shadows: string): number => {
    const spreads = shadows.split(/,(?![^(]*\))/).map(one => one.split('px ')[3] ?? '0');
    return Math.max(...spreads.map(spread => Number.parseFloat(spread)));
  };
  for (const stop of stops) {
    if (!stop.checkVisibility({ visibilityProperty: true }) || stop.matches(':disabled')) continue;
    stop.focus();
    const words = stop.getAttribute('aria-label') ?? stop.textContent;
    const name = `${stop.tagName.toLowerCase()} “${words.trim().slice(0, 40)}”`;
    if (document.activeElement !== stop) {
      faults.push(`${name} takes no focus`);
      continue;
    }
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(stop);
    const outline = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    const marked = Math.max(outline, widthOf(boxShadow));
    if (marked < ring) faults.push(`${name} has a ring of ${marked}`);
    const { left, top, width, height } = stop.getBoundingClientRect();
    const isSeenAt = (x: number, y: number): boolean => {
      const on = document.elementFromPoint(left + width * x, top + height * y);
      return on !== null && (stop.contains(on) || on.contains(stop));
    };
    const parts = stop.matches(FIELD) ? PARTS : PARTS.slice(1, -1); // one reads all of what one writes
    const hidden = parts.flatMap(x => parts.filter(y => !isSeenAt(x, y))).length;
    if (hidden > 0) faults.push(`${name} is ${hidden < parts.length ** 2 ? 'partly ' : ''}covered`);
  }
  if (before instanceof HTMLElement) before.focus();
  return faults;
}
