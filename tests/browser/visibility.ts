/** The page's tab goes behind another one, or comes back. */
import type { Page } from '@playwright/test';

export const setHidden = (page: Page, isHidden: boolean): Promise<void> =>
  page.evaluate(value => {
    const state = value ? 'hidden' : 'visible';
    Object.defineProperty(document, 'hidden', { value, configurable: true });
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
