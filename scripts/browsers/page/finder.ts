/** Put into a page by every driver: finds controls by role and name, as a person does who sees or hears them. */
import { computeAccessibleName, isInaccessible } from 'dom-accessibility-api';

/** Where each role stands in this game's markup. */
const MARKUP = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  dialog: 'dialog[open]',
  heading: 'h1',
  radio: 'input[type=radio]',
  summary: 'summary',
  textbox: 'input:not([type]), input[type=text], textarea',
} as const;
export type Role = keyof typeof MARKUP;

/** `name`: the source of a pattern; without one any name will do. */
export interface Control {
  readonly role: Role;
  readonly name?: string;
  readonly nth?: number; // from 0
}

export interface Found {
  readonly name: string;
  readonly x: number; // the middle, in CSS pixels of the window
  readonly y: number;
  readonly isFocused: boolean;
  readonly isBehind: boolean; // it stands before what has the focus
  readonly isOnTop: boolean; // there, so that a click comes to it
}

/** What can be used now: not hidden, not behind a dialog, not disabled, not only left for screen readers. */
function elementOf({ role, name, nth = 0 }: Control): Element | null {
  const layer = [...document.querySelectorAll('dialog:modal')].at(-1);
  const pattern = new RegExp(name ?? '');
  const fitting = [...document.querySelectorAll(MARKUP[role])].filter(
    element =>
      (!layer || layer.contains(element)) &&
      !element.matches(':disabled, .left-behind, .left-behind *') &&
      element.checkVisibility({ visibilityProperty: true }) && // not in a closed fold
      !isInaccessible(element) &&
      pattern.test(computeAccessibleName(element).replaceAll(/\s+/g, ' ').trim()),
  );
  return fitting[nth] ?? null;
}

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export const finder = {
  find(control: Control): Found | null {
    const element = elementOf(control);
    if (!element) return null;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
    const shown = label ?? element; // what is clicked where the control itself is drawn by its label
    let box = shown.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) {
      shown.scrollIntoView({ block: 'center', behavior: 'instant' });
      box = shown.getBoundingClientRect();
    }
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const top = document.elementFromPoint(x, y);
    const focused = document.activeElement;
    return {
      name: computeAccessibleName(element),
      x,
      y,
      isOnTop: shown.contains(top) || element.contains(top),
      isFocused: element === focused,
      isBehind: focused !== null && isBefore(element, focused),
    };
  },

  /** The first of these that is there. */
  which(controls: Readonly<Record<string, Control>>): string | null {
    return Object.keys(controls).find(key => elementOf(controls[key] as Control)) ?? null;
  },

  /** Where a landmark stands: the trays open over the bar. */
  boxOf(selector: string): { x: number; y: number; width: number; height: number } | null {
    return document.querySelector(selector)?.getBoundingClientRect().toJSON() ?? null;
  },
};
