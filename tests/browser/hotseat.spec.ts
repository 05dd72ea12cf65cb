import type { Page } from '@playwright/test';
import mandates from '#data/scenarios/twenty-eight-points/mandates.json' with { type: 'json' };
import points from '#data/scenarios/twenty-eight-points/points.json' with { type: 'json' };
import { t } from '#words/words.ts';
import { asked, begin, button, cardOf, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';
import { setHidden } from './visibility.ts';

const everyonesWords = JSON.stringify(points);

/** What only a seat's own papers say. */
const SECRETS = [
  t('brief:priorities'),
  t('brief:walkAway'),
  t('ratification:check'),
  ...mandates.lengths
    .flatMap(({ priorities }) =>
      Object.values(priorities).flatMap(three => three.map(({ title }) => title)),
    )
    .filter(title => !everyonesWords.includes(title)),
];

/** Everything in the page, shown or not. */
async function secretsOn(page: Page): Promise<readonly string[]> {
  const words = await page.evaluate(() => document.body.textContent);
  return SECRETS.filter(secret => words.includes(secret));
}

test('four persons on one device play quick talks, and no seat sees another’s papers', async ({
  page,
}) => {
  await begin(page, 'onOneDevice');
  let curtains = 0;
  const least = leastAnswers(page);
  await playUntil(page, 'debrief', {
    ...least,
    curtain: async () => {
      curtains++;
      expect(await secretsOn(page)).toEqual([]);
      await least.curtain();
    },
    turn: async () => {
      expect(await secretsOn(page)).toEqual([]);
      await least.turn();
    },
  });
  expect(curtains).toBe(4 * (1 + 3 + 1)); // each seat, for its brief, three agendas and its answer
  await expect(page.getByText(t('debrief:ending.none'))).toBeVisible();
});

test('the curtain falls when the page is hidden, and the marks wait behind it', async ({
  page,
}) => {
  await begin(page, 'onOneDevice');
  const least = leastAnswers(page);
  await playUntil(page, 'marks', least);
  await cardOf(page, 12).press('a');
  await setHidden(page, true);
  await expect.poll(() => asked(page)).toBe('curtain');
  expect(await secretsOn(page)).toEqual([]);
  await expect(cardOf(page, 12)).toHaveCount(0);
  await least.curtain();
  await expect(cardOf(page, 12)).toHaveAccessibleName(new RegExp(t('table:mine_accept')));
});

test('under the curtain one can stop', async ({ page }) => {
  await begin(page, 'onOneDevice');
  expect(await asked(page)).toBe('curtain');
  await button(page, t('table:menu_stop')).click({ timeout: 5_000 });
  await expect(button(page, t('title:start'))).toBeVisible();
});
