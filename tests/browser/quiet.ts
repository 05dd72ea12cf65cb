/** Every spec's `test`: the page asks no other host for anything, and nothing goes wrong unseen. */
import { expect, test as base, type Page } from '@playwright/test';
import { countWrites } from './kept.ts';
import '../words.ts';

export { expect };

/** What goes wrong on the page from now on, a sentence each; `home` is the game's own address. */
export function troublesOf(page: Page, home: string | undefined): readonly string[] {
  const troubles: string[] = [];
  const { hostname } = new URL(home ?? '');
  page.on('request', request => {
    const url = new URL(request.url());
    const isOwn = url.hostname === hostname || ['data:', 'blob:'].includes(url.protocol);
    if (!isOwn) troubles.push(`asked ${url.host} for ${url.pathname}`);
  });
  page.on('console', message => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => troubles.push(`page: ${error.stack ?? error.message}`));
  return troubles;
}

export const test = base.extend<{ quiet: undefined }>({
  context: async ({ context }, use) => {
    await context.addInitScript(countWrites);
    await use(context);
  },
  quiet: [
    async ({ page, baseURL }, use) => {
      const troubles = troublesOf(page, baseURL);
      await use(undefined);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});
