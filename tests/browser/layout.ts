/** What the eye would find wrong in what the page shows now, measured: sizes, overlaps, text cut off. */
import type { Page } from '@playwright/test';
import { still } from './axe.ts';

export interface Limits {
  readonly target: number; // px, both ways: the least size of a control
  readonly text: number; // px: the least size of letters
  readonly gap?: number; // px: the least distance between two controls
}

/** One sentence for each fault; none is right. */
export async function layoutFaultsOf(page: Page, limits: Limits): Promise<readonly string[]> {
  await still(page);
  return page.evaluate(look, limits);
}

/** Runs in the page, so it can use nothing from outside itself. */
function look({ target, text, gap = 0 }: Limits): readonly string[] {
  const faults: string[] = [];
  const open = [...document.querySelectorAll('dialog[open]:not(.left-behind)')];
  const root = open.at(-1) ?? document.body; // what lies behind a dialog cannot be used, and is dimmed
  const named = (element: Element): string => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    const own = element.className && typeof element.className === 'string' ? `.${element.className.split(' ')[0]}` : ''; // prettier-ignore
    return `${element.tagName.toLowerCase()}${own} “${words.replaceAll(/\s+/g, ' ').slice(0, 40)}”`;
  };
  const isForScreenReaders = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
    return false;
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !isForScreenReaders(element);

  /** The part that scrolls by itself, or stays while the rest scrolls, if it is in one. */
  const partOf = (element: Element): Element | null => {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      const { position, overflowY } = getComputedStyle(at);
      if (['fixed', 'sticky'].includes(position) || ['auto', 'scroll'].includes(overflowY))
        return at;
    }
    return null;
  };

  interface Cut {
    readonly seen: DOMRect | null; // what is left of a box inside all that cuts it
    readonly isLost: boolean; // some of it cannot be scrolled to
  }
  const cutOf = (box: DOMRect, from: Element): Cut => {
    let { left, top, right, bottom } = box;
    let isLost = false;
    const scrolls = { x: false, y: false };
    for (
      let at: Element | null = from;
      at && at !== document.documentElement;
      at = at.parentElement
    ) {
      const { overflowX, overflowY, position } = getComputedStyle(at);
      const frame = at.getBoundingClientRect();
      if (overflowX !== 'visible') {
        scrolls.x ||= overflowX === 'auto' || overflowX === 'scroll';
        isLost ||= !scrolls.x && (left < frame.left - 2 || right > frame.right + 2);
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
      }
      if (overflowY !== 'visible') {
        scrolls.y ||= overflowY === 'auto' || overflowY === 'scroll';
        isLost ||= !scrolls.y && (top < frame.top - 3 || bottom > frame.bottom + 3); // lines are higher than letters
        [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      }
      if (position === 'fixed') break;
    }
    const isSeenStill = right - left > 1 && bottom - top > 1;
    isLost ||= !scrolls.x && right > innerWidth + 1;
    return {
      seen: isSeenStill ? new DOMRect(left, top, right - left, bottom - top) : null,
      isLost,
    };
  };

  // Controls
  const controls = root.querySelectorAll('button, a[href], input, select, textarea, summary');
  const targets: { readonly of: Element; readonly box: DOMRect; readonly part: Element | null }[] =
    [];
  for (const control of controls) {
    if (!isSeen(control) || control.matches(':disabled')) continue;
    const label = control.matches('input') ? control.closest('label') : null;
    const box = (label ?? control).getBoundingClientRect();
    const isInline =
      getComputedStyle(control).display.startsWith('inline') &&
      [...(control.parentElement?.childNodes ?? [])].some(
        node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      ); // a link in a sentence (WCAG 2.5.8 leaves it out)
    if (isInline || box.width === 0) continue;
    if (box.width < target - 0.5 || box.height < target - 0.5)
      faults.push(`${named(control)} is ${Math.round(box.width)} x ${Math.round(box.height)}`);
    targets.push({ of: control, box, part: partOf(control) });
  }
  const covered = new Set<string>();
  targets.forEach((one, i) => {
    for (const other of targets.slice(i + 1)) {
      if (gap === 0 || one.part !== other.part || one.of.contains(other.of)) continue; // they can be scrolled apart
      const wide = Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right); // prettier-ignore
      const high = Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom); // prettier-ignore
      if (Math.max(wide, high) < gap - 0.5)
        faults.push(`${named(one.of)} is ${Math.max(wide, high).toFixed(1)} from ${named(other.of)}`); // prettier-ignore
    }
  });

  // What floats: nothing that scrolls under it may lie on it
  for (const { of, box, part } of targets) {
    const floats = part && ['fixed', 'sticky'].includes(getComputedStyle(part).position);
    if (!floats || box.bottom > innerHeight || box.top < 0) continue;
    for (const x of [0.1, 0.5, 0.9])
      for (const y of [0.2, 0.5, 0.8]) {
        const on = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
        const isOwn = !on || of.contains(on) || on.contains(of) || part.contains(on);
        if (!isOwn) covered.add(`${named(of)} is covered by ${named(on)}`);
      }
  }
  faults.push(...covered);

  // Seals of one list stand in one column
  for (const list of root.querySelectorAll('ul')) {
    const columns = new Map<number, Set<number>>(); // of the items, each with the places of its seals
    for (const seal of list.querySelectorAll(':scope > li > .wax-seal')) {
      const place = Math.round(seal.parentElement?.getBoundingClientRect().left ?? 0);
      const seals = columns.get(place) ?? new Set();
      columns.set(place, seals.add(Math.round(seal.getBoundingClientRect().left)));
    }
    if ([...columns.values()].some(seals => seals.size > 1))
      faults.push(`the seals of ${named(list)} stand in no column`);
  }

  // Letters
  interface Run {
    readonly of: Element;
    readonly box: DOMRect;
  }
  const runs: Run[] = [];
  const small = new Set<Element>();
  const cut = new Set<Element>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    if (!of || !node.textContent?.trim() || of.closest('option, noscript, script, style')) continue;
    if (!isSeen(of)) continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(box => box.width > 1 && box.height > 1);
    if (boxes.length === 0) continue;
    const scale = of instanceof SVGGraphicsElement ? (of.getScreenCTM()?.a ?? 1) : 1;
    if (Number.parseFloat(getComputedStyle(of).fontSize) * scale < text - 0.01) small.add(of);
    for (const box of boxes) {
      const { seen, isLost } = cutOf(box, of);
      if (seen) runs.push({ of, box: seen });
      if (isLost && !of.closest('[aria-hidden=true]')) cut.add(of); // a picture may be cropped
    }
  }
  for (const field of root.querySelectorAll(
    'input:not([type=radio], [type=checkbox]), select, textarea',
  ))
    if (isSeen(field) && Number.parseFloat(getComputedStyle(field).fontSize) < text - 0.01)
      small.add(field); // what is written in it
  for (const of of small) faults.push(`${named(of)} is in letters of ${getComputedStyle(of).fontSize}`); // prettier-ignore

  for (const of of cut) faults.push(`${named(of)} is cut off`);

  // Text over text. Text that a bar covers there can be scrolled free.
  const showsAt = (of: Element, x: number, y: number): boolean => {
    for (const at of document.elementsFromPoint(x, y)) {
      if (at === of || at.contains(of) || of.contains(at)) return true;
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      const isClear = /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
      if (!isClear || backgroundImage !== 'none') return false;
    }
    return true; // it takes no pointer
  };
  const pairs = new Set<string>();
  runs.forEach((one, i) => {
    for (const other of runs.slice(i + 1)) {
      if (one.of === other.of || one.of.contains(other.of) || other.of.contains(one.of)) continue;
      const left = Math.max(one.box.left, other.box.left);
      const top = Math.max(one.box.top, other.box.top);
      const wide = Math.min(one.box.right, other.box.right) - left;
      const high = Math.min(one.box.bottom, other.box.bottom) - top;
      const leading = Math.min(one.box.height, other.box.height) * 0.35; // lines set closely touch
      if (wide <= 2 || high <= leading) continue;
      const [x, y] = [left + wide / 2, top + high / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
      if (showsAt(one.of, x, y) && showsAt(other.of, x, y))
        pairs.add(`${named(one.of)} lies over ${named(other.of)}`);
    }
  });
  faults.push(...pairs);

  // Structure
  const headings = [...document.querySelectorAll('h1')].filter(h => h.checkVisibility());
  if (headings.length !== 1) faults.push(`${headings.length} headings of the first level`);
  if (document.querySelector('[role=application]'))
    faults.push('a part of the page takes all keys');
  for (const canvas of document.querySelectorAll('canvas'))
    if (!canvas.closest('[aria-hidden=true]') || canvas.tabIndex >= 0)
      faults.push('the canvas is not hidden from assistive technology');
  const endless = document
    .getAnimations()
    .filter(a => a.effect?.getTiming().iterations === Infinity);
  if (endless.length > 0) faults.push(`${endless.length} animations without an end`);
  return faults;
}
