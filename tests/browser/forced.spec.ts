import type { Page } from '@playwright/test';
import { begin, cardOf, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

test.use({ colorScheme: 'dark', contextOptions: { forcedColors: 'active' } }); // white on black

/** The colours that a sign is drawn in, of each kind of sign in the page. */
const inks = (page: Page, kind: string): Promise<readonly string[]> =>
  page.locator(kind).evaluateAll(signs => {
    const seen = signs.filter(sign => sign.checkVisibility());
    return [...new Set(seen.map(sign => getComputedStyle(sign).color))];
  });

test('in colours of a reader’s own the table is plain, and its signs keep their shape and are seen', async ({
  page,
}) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  await expect(page.locator('canvas')).toHaveCount(0);
  expect(await inks(page, '.strip-cell .glyph')).toEqual(['rgb(255, 255, 255)']);
  expect(await inks(page, '.chip')).toEqual(['rgb(255, 255, 255)']);
  for (const part of ['.chip', '.button']) {
    const borders = await page
      .locator(part)
      .filter({ visible: true })
      .evaluateAll(all => all.map(one => getComputedStyle(one).borderTopStyle));
    expect(borders.length).toBeGreaterThan(0);
    expect(new Set(borders)).toEqual(new Set(['solid']));
  }
  await cardOf(page, 5).focus();
  const ring = await cardOf(page, 5).evaluate(card => getComputedStyle(card).outlineStyle);
  expect(ring).not.toBe('none');
});
