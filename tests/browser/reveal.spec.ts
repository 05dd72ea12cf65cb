import type { Page } from '@playwright/test';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Party } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { deal, wordsOn } from './figures.ts';
import { asked, button, cardOf, giveReasons, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const WORDS_MAX = 250; // of the first reveal, before anything is unfolded

/** Accepts every card of the agenda, with a reason where one is asked for, and seals. */
async function markAll(page: Page): Promise<void> {
  const agenda = page.getByRole('button', { name: new RegExp(t('table:nameAgenda')) });
  const points = await agenda.evaluateAll(cards => cards.map(card => card.dataset['point']));
  for (const point of points) {
    await cardOf(page, Number(point?.slice(1))).press('Enter');
    await button(page, t('card:accept')).click();
    await giveReasons(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await button(page, t('table:seal')).click();
}

const PACED: Party = 'eu'; // the same words lie on the desk for every seat

for (const pace of ['atOnce', 'normal']) {
  for (const party of pace === 'atOnce' ? PARTIES : [PACED]) {
    test(`${party} has little to read at the first reveal, at the pace ${pace}`, async ({
      page,
    }) => {
      await page.addInitScript(
        chosen => localStorage.setItem('twenty-eight-points.settings', chosen),
        JSON.stringify({ pace }),
      );
      await page.addInitScript(deal, PARTIES.indexOf(party));
      await page.goto('./');
      await button(page, t('title:start')).click();
      await playUntil(page, 'marks', leastAnswers(page));
      await markAll(page);
      await asked(page, ['reveal', 'turned']);
      expect(await wordsOn(page)).toBeLessThanOrEqual(WORDS_MAX);
    });
  }
}
