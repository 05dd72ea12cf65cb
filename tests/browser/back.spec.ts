import type { Page } from '@playwright/test';
import { t as reading } from '#words/reading.ts';
import { t } from '#words/words.ts';
import { reloadKept } from './kept.ts';
import { asked, begin, button, cardOf, drawn, leastAnswers, playUntil, wayBack } from './play.ts';
import { expect, test } from './quiet.ts';

test('Back closes what was opened, and leaves a game only for the title, where Continue leads back', async ({
  page,
}) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  const dialog = page.getByRole('dialog');
  const goOn = wayBack(page);

  const at = () => page.evaluate(() => (history.state as { depth: number }).depth);
  const under = await at();
  await cardOf(page, 5).press('Enter');
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(cardOf(page, 5)).toBeFocused();
  await drawn(page);
  expect(await at()).toBe(under); // an entry made now would make Chromium pass over the whole page at the next Back
  await page.goForward(); // what was closed stays closed
  await expect.poll(() => asked(page)).toBe('marks');

  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  const steps = await noteSteps(page);
  for (let times = 0; times < 3; times++) {
    await button(page, t('table:menu')).click();
    await expect(dialog).toBeVisible(); // a busy machine shows it later than the next key would come
    await page.keyboard.press('Escape'); // its entry is there for the next
    await expect(dialog).toHaveCount(0);
  }
  expect(await entries()).toBe(before);
  expect(await steps()).toEqual([]); // else Chromium may not tell readers where the focus went
  await button(page, t('table:menu')).click();
  await button(page, t('table:menu_glossary')).click();
  await expect(
    page.getByRole('heading', { level: 1, name: reading('reading:glossaryTitle') }),
  ).toBeVisible();
  await page.goBack();
  await expect.poll(() => asked(page)).toBe('marks');

  await page.goBack();
  await expect(goOn).toBeVisible();
  await page.evaluate(() => history.forward());
  await goOn.click();
  await expect.poll(() => asked(page)).toBe('marks');

  const least = leastAnswers(page);
  await playUntil(page, 'reveal', least);
  await reloadKept(page);
  await goOn.click();
  await expect.poll(() => asked(page)).toBe('reveal');
  await page.goBack(); // as Escape would
  await expect(dialog).toHaveCount(0);
  await page.goBack();
  await expect(goOn).toBeVisible();
  await button(page, t('title:sources')).click();
  await page.getByRole('button', { name: reading('reading:back') }).click(); // to where it was opened
  await expect(goOn).toBeVisible();
});

/** Returns what tells of the steps that the page has taken in its history since. */
async function noteSteps(page: Page): Promise<() => Promise<readonly string[]>> {
  const taken = await page.evaluateHandle(() => {
    const steps: string[] = [];
    for (const way of ['go', 'back', 'forward'] as const) {
      const take = history[way].bind(history);
      history[way] = (...by: number[]) => {
        steps.push(way);
        take(...by);
      };
    }
    return steps;
  });
  return () => taken.jsonValue();
}
