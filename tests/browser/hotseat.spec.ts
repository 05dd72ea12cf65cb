import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import {
  asked,
  begin,
  button,
  cardOf,
  giveReasons,
  leastAnswers,
  playUntil,
  type Asked,
} from './play.ts';
import { byDoubleClicks, byHeldKeys, inTurn } from './presses.ts';
import { expect, test } from './quiet.ts';
import { shippedContent } from '../../scripts/content/read.ts';
import { setHidden } from './visibility.ts';

const { lengths, points } = shippedContent();
const everyonesWords = JSON.stringify({ points });

/** What only a seat's own papers say. */
const SECRETS = [
  t('brief:priorities'),
  t('brief:walkAway'),
  t('ratification:check'),
  ...lengths
    .flatMap(({ priorities }) =>
      Object.values(priorities).flatMap(three => three.map(({ title }) => title)),
    )
    .filter(title => !everyonesWords.includes(title)),
];

const SEATS = 4;
const ROUNDS = 3;

/** Everything in the page, shown or not. */
async function secretsOn(page: Page): Promise<readonly string[]> {
  const words = await page.evaluate(() => document.body.textContent);
  return SECRETS.filter(secret => words.includes(secret));
}

test('four persons on one device play quick talks, and no seat sees another’s papers or presses for another', async ({
  page,
}) => {
  await begin(page, 'onOneDevice');
  const count: Partial<Record<Asked, number>> = {};
  const twice = inTurn(page, [byDoubleClicks, byHeldKeys(page)], count);
  await playUntil(page, 'debrief', {
    ...twice,
    curtain: async () => {
      expect(await secretsOn(page)).toEqual([]);
      await twice.curtain();
    },
    turn: async () => {
      expect(await secretsOn(page)).toEqual([]);
      if (count.turn === undefined) await tableAnAmendment(page);
      else return twice.turn();
      count.turn = 1;
    },
  });
  expect(count).toEqual({
    brief: SEATS,
    curtain: SEATS * (1 + ROUNDS + 1), // for the brief, the agendas and the answer
    marks: SEATS * ROUNDS,
    sealing: SEATS * ROUNDS,
    reveal: ROUNDS,
    turn: SEATS * ROUNDS,
    vote: 1, // on the one initiative: the first no ends it
    summary: ROUNDS,
    signing: SEATS,
  });
  await expect(page.getByText(t('debrief:ending.none'))).toBeVisible();
});

/** Of the first point in brackets, to its first wording. */
async function tableAnAmendment(page: Page): Promise<void> {
  await button(page, t('table:initiative')).dblclick();
  const dialog = page.getByRole('dialog', { name: t('caucus:tableTitle') });
  await dialog.getByRole('checkbox').first().check();
  await dialog.getByRole('radio').last().check();
  await button(page, t('caucus:submit')).dblclick();
  await giveReasons(page);
  await expect(dialog).toHaveCount(0);
}

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
  await expect(page.locator('body')).not.toContainText(t('table:mine_accept')); // nor its announcement
  await expect(cardOf(page, 12)).toHaveCount(0);
  await least.curtain();
  await expect(cardOf(page, 12)).toHaveAccessibleName(new RegExp(t('table:mine_accept')));
});

test('under the curtain one can stop', async ({ page }) => {
  await begin(page, 'onOneDevice');
  await expect.poll(() => asked(page)).toBe('curtain');
  await button(page, t('table:menu_stop')).click();
  await expect(button(page, t('title:start'))).toBeVisible();
});
