import type { Page } from '@playwright/test';
import { t } from '#words/debrief.ts';
import '#words/reading.ts';
import {
  asked,
  begin,
  button,
  cardOf,
  drawn,
  giveReasons,
  leastAnswers,
  type Asked,
} from './play.ts';
import { expect, test, troublesOf } from './quiet.ts';
import { translate } from './translator.ts';

const STEPS_MAX = 200;
const WORDS_WITHIN = 180_000; // ms, on a busy machine

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
  browser,
  baseURL,
}) => {
  const context = await browser.newContext(); // a window of its own: what lies behind another one is drawn once a second
  const translated = await context.newPage();
  const troubles = troublesOf(translated, baseURL);
  await translate(translated);
  const both = (act: (on: Page) => Promise<unknown>) => Promise.all([act(page), act(translated)]);
  const same = () =>
    expect(async () => {
      expect(await wordsOf(translated)).toEqual(await wordsOf(page));
    }).toPass({ timeout: WORDS_WITHIN });
  const doBoth = async (act: (on: Page) => Promise<unknown>) => {
    await both(act);
    await same();
  };
  const press = (name: string) => doBoth(on => button(on, name).click());
  /** Both pages have opened, or turned to, what is called so, or `null`: closed what was open. */
  const shows = (name: string | RegExp | null) =>
    doBoth(async on => {
      const dialog = on.getByRole('dialog');
      await (name === null
        ? expect(dialog).toHaveCount(0)
        : expect(dialog).toHaveAccessibleName(name));
      await drawn(on);
    });
  const key = async (name: string, shown: string | RegExp | null) => {
    await both(on => on.keyboard.press(name));
    await shows(shown);
  };

  await doBoth(on => begin(on, 'ukraine'));
  const seen = new Set<Asked>();
  for (let step = 0; step < STEPS_MAX; step++) {
    const now = await asked(page);
    await expect.poll(() => asked(translated)).toBe(now);
    await same();
    if (now === 'debrief') break;
    if (now === 'marks' && !seen.has(now)) {
      for (const point of [12, 22]) await doBoth(on => cardOf(on, point).press('a'));
      await key('u', null);
      await both(on => cardOf(on, 12).press('Enter'));
      await shows(/^Point 12 /);
      await key('n', /^Point 13 /);
      await key('n', /^Point 14 /);
      await key('p', /^Point 13 /);
      await key('Escape', null);
      const opens = {
        k: t('reading:helpTitle'),
        d: t('reading:textTitle'),
        b: t('brief:title', { party: 'Ukraine' }),
      };
      for (const [name, title] of Object.entries(opens)) {
        await both(on => cardOf(on, 12).press(name));
        await shows(title);
        await key('Escape', null);
      }
      await press(t('table:menu'));
      await shows(t('table:menu'));
      await press(t('table:menu_settings'));
      await shows(t('settings:title'));
      await key('Escape', null);
    }
    if (now === 'turn' && !seen.has(now)) {
      await press(t('table:initiative'));
      await doBoth(on => on.getByRole('dialog').getByRole('checkbox').first().check());
      await doBoth(on => on.getByRole('dialog').getByRole('radio').last().check());
      await press(t('caucus:submit'));
      await doBoth(giveReasons);
    } else await both(on => leastAnswers(on)[now as Exclude<Asked, 'debrief'>]());
    seen.add(now);
  }
  expect(seen).toContain('vote');
  await expect.poll(() => asked(page)).toBe('debrief');
  expect(troubles).toEqual([]);
  await context.close();
});
