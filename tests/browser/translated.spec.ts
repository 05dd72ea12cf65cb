import type { Page } from '@playwright/test';
import { t } from '#words/debrief.ts';
import { asked, begin, button, cardOf, giveReasons, leastAnswers, type Asked } from './play.ts';
import { expect, test, troublesOf } from './quiet.ts';
import { translate } from './translator.ts';

const FULL = process.env['FULL'] !== undefined;
const STEPS_MAX = 200;
const TWO_GAMES = 480_000; // ms on a busy machine

/** The words that are shown, text by text; announcements come and go with time. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const isShown = parentElement?.checkVisibility() && !parentElement.closest('#live, #alert');
      if (isShown && textContent?.trim()) words.push(textContent.trim());
    }
    return words;
  });

test('a page that the browser translates says the same as one that it does not', async ({
  page,
  context,
  baseURL,
}) => {
  test.skip(!FULL, 'two whole games side by side');
  test.setTimeout(TWO_GAMES);
  const translated = await context.newPage();
  const troubles = troublesOf(translated, baseURL);
  await translate(translated);
  const both = (act: (on: Page) => Promise<unknown>) => Promise.all([act(page), act(translated)]);
  const same = () =>
    expect(async () => {
      expect(await wordsOf(translated)).toEqual(await wordsOf(page));
    }).toPass({ timeout: 60_000 });
  const doBoth = async (act: (on: Page) => Promise<unknown>) => {
    await both(act);
    await same();
  };
  const key = (name: string) => doBoth(on => on.keyboard.press(name));
  const press = (name: string) => doBoth(on => button(on, name).click());

  await doBoth(on => begin(on, 'ukraine'));
  const seen = new Set<Asked>();
  for (let step = 0; step < STEPS_MAX; step++) {
    const now = await asked(page);
    await expect.poll(() => asked(translated)).toBe(now);
    await same();
    if (now === 'debrief') break;
    if (now === 'marks' && !seen.has(now)) {
      for (const point of [12, 22]) await doBoth(on => cardOf(on, point).press('a'));
      await key('u');
      await doBoth(on => cardOf(on, 12).press('Enter'));
      for (const name of ['n', 'n', 'p', 'Escape']) await key(name);
      for (const name of ['k', 'd', 'b']) {
        await doBoth(on => cardOf(on, 12).press(name));
        await key('Escape');
      }
      await press(t('table:menu'));
      await press(t('table:menu_settings'));
      await key('Escape');
    }
    if (now === 'turn' && !seen.has(now)) {
      await press(t('table:initiative'));
      const choose = t('caucus:choosePoint');
      await doBoth(on => on.getByRole('combobox', { name: choose }).selectOption({ index: 1 }));
      await doBoth(on => on.getByRole('dialog').getByRole('radio').last().check());
      await press(t('caucus:submit'));
      await doBoth(giveReasons);
    } else await both(on => leastAnswers(on)[now as Exclude<Asked, 'debrief'>]());
    seen.add(now);
  }
  expect(seen).toContain('vote');
  await expect.poll(() => asked(page)).toBe('debrief');
  expect(troubles).toEqual([]);
});
