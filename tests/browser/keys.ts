/** Working the page with the keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import { t } from '#words/words.ts';
import type { Way } from './play.ts';

const STOPS_MAX = 150; // Tab stops on any screen

export const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate(element => element === document.activeElement);

/** Tabs on from where the focus is, until it has come to the control. */
export async function reach(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let pressed = 0; pressed <= STOPS_MAX;) {
    const stops = await control.evaluate(stopsBefore);
    if (stops === 0) return;
    for (let stop = 0; stop < stops; stop++) await page.keyboard.press('Tab');
    pressed += stops;
  }
  throw new Error(`Tab does not come to ${String(control)}`);
}

/** Runs in the page: how often Tab has to be pressed at least from where the focus is; once more after the control. */
function stopsBefore(control: Element): number {
  const { activeElement } = document;
  if (!activeElement || control === activeElement) return control === activeElement ? 0 : 1;
  const isBehind = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const sure = [...document.querySelectorAll<HTMLElement>('button, a[href]')].filter(
    stop =>
      stop.tabIndex >= 0 &&
      !stop.matches(':disabled') &&
      stop.checkVisibility({ visibilityProperty: true }) &&
      stop.closest('dialog[open]') === control.closest('dialog[open]') &&
      isBehind(activeElement, stop) &&
      isBehind(stop, control),
  );
  return sure.length + 1;
}

export function byKeys(page: Page): Way {
  const press = async (control: Locator, key: string) => {
    await reach(page, control);
    await page.keyboard.press(key);
  };
  return {
    press: control => press(control, 'Enter'),
    tick: control => press(control, 'Space'),
    type: async (field, words) => {
      await press(field, 'Control+A');
      await page.keyboard.type(words);
    },
  };
}

/** "/" and a number, from anywhere on the table, opens that point. */
export async function jumpTo(page: Page, point: number): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: t('table:jumpNumber') })).toBeFocused();
  await page.keyboard.type(String(point));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: new RegExp(`^Point ${point} of `) })).toBeVisible();
}
