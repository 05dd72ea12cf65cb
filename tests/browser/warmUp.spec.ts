/** The warm-up, which teaches the talks: three invented towns, four points. */
import type { Page } from '@playwright/test';
import { SHELF } from '#content/shelf.ts';
import { furtherTalks } from '#words/furtherTalks.ts';
import { t } from '#words/words.ts';
import { playFirstGame } from '../../scripts/first-game/play.ts';
import { probe } from '../../scripts/bench/probe.ts';
import { faultsOf } from './axe.ts';
import { dragCard } from './canvas.ts';
import { deal } from './figures.ts';
import { byKeys, jumpTo } from './keys.ts';
import {
  asked,
  button,
  byClicks,
  cardOf,
  giveReasons,
  leastAnswers,
  playUntil,
  signWithReasons,
  type Way,
} from './play.ts';
import { expect, test } from './quiet.ts';

const PRESSES_MAX = 30;
const WORDS_MAX = 900; // what stands on several screens is read once

const warmUp = SHELF.find(({ id }) => id === 'three-towns');
if (!warmUp) throw new Error('there is no warm-up');
const START = furtherTalks(warmUp);
const SEAT = 2; // whose lines the draft keeps

/** To the debrief: what is on the agenda is marked, all that is put forward is agreed to, the text is signed. */
async function play(page: Page, way: Way, markCard: (point: number) => Promise<void>) {
  const least = leastAnswers(page, way);
  const agendas = [
    [1, 3],
    [2, 4],
  ];
  const marks = async () => {
    for (const point of agendas.shift() ?? []) {
      await markCard(point);
      await giveReasons(page, way);
      await expect(cardOf(page, point)).toHaveAccessibleName(new RegExp(t('table:mine_accept')));
    }
    await least.marks();
  };
  const vote = async () => {
    await way.press(button(page, t('caucus:voteYes')));
    await giveReasons(page, way);
  };
  await playUntil(page, 'debrief', {
    ...least,
    marks,
    vote,
    signing: () => signWithReasons(page, way),
  });
}

test('a first-time player comes to its debrief in few presses and few words', async ({ page }) => {
  const met = await playFirstGame(page, { start: START, dealt: SEAT }, async () => {});
  const last = met.at(-1);
  expect(last?.screen).toBe('debrief');
  expect(last?.presses).toBeLessThanOrEqual(PRESSES_MAX);
  const read = met.slice(0, -1).reduce((words, screen) => words + screen.read, 0);
  expect(read).toBeLessThanOrEqual(WORDS_MAX);
});

test('it is played with the keyboard alone', async ({ page }) => {
  page.mouse.click = page.mouse.down = () => Promise.reject(new Error('the keyboard alone'));
  const keys = byKeys(page);
  await page.addInitScript(deal, SEAT);
  await page.goto('./');
  await keys.press(button(page, START));
  await play(page, keys, async point => {
    await jumpTo(page, point);
    await page.keyboard.press('a');
  });
});

test('a key that crosses a line of one’s own asks for the reason, and says so', async ({
  page,
}) => {
  await page.addInitScript(deal, 0); // Aldermoor, which does not carry the dam alone
  await page.goto('./');
  await expect(button(page, START)).toHaveAccessibleDescription(''); // the note is about the other talks
  await button(page, START).click();
  await leastAnswers(page).brief();
  await asked(page, ['marks']);
  await expect(cardOf(page, 1)).toHaveAccessibleName(new RegExp(t('table:startHere')));
  await cardOf(page, 3).press('a');
  const crosses = t('common:crossingLead', { count: 1, party: 'Aldermoor' });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('group', { name: t('common:crossingAsk') })).toBeVisible();
  await expect(dialog.getByRole('group').first()).toBeFocused();
  await expect(dialog.getByRole('group').first()).toHaveAccessibleDescription(new RegExp(crosses));
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: t('card:accept'), exact: true }).press('Enter');
  await expect(dialog.getByRole('group', { name: crosses })).toBeFocused();
  await giveReasons(page);
  await expect(cardOf(page, 3)).toHaveAccessibleName(new RegExp(t('table:mine_accept')));
});

test('it is played with the pointer on the painted table', async ({ page }) => {
  await page.addInitScript(probe);
  await page.addInitScript(deal, SEAT);
  await page.goto('./');
  await button(page, START).click();
  await play(page, byClicks, async point => {
    await expect.poll(() => page.evaluate(() => window.drawnAt)).not.toBeNull();
    await expect(page.locator('canvas')).toHaveCount(1);
    await dragCard(page, point, 'accept');
  });
});

test('it is played on the plain table', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.addInitScript(deal, SEAT);
  await page.goto('./');
  await button(page, START).click();
  await play(page, byClicks, async point => {
    await expect(page.locator('canvas')).toHaveCount(0);
    await cardOf(page, point).click();
    await page.getByRole('dialog').getByRole('button', { name: t('card:accept'), exact: true }).click(); // prettier-ignore
  });
});

test('its sides, sources and words are its own, and those of the other talks come back', async ({
  page,
}) => {
  await page.goto('./');
  await button(page, START).click();
  await asked(page, ['brief']);
  await expect(page.getByText(/Ukraine|article/i)).toHaveCount(0);
  await leastAnswers(page).brief();
  await asked(page, ['marks']);
  await cardOf(page, 3).click();
  const card = page.getByRole('dialog');
  await expect(card.getByText(t('card:articles'))).toHaveCount(0); // "your two articles": not these sources
  await expect(card.getByText('Aldermoor pays for the upkeep of the dam.')).not.toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.reload();
  await button(page, new RegExp(`^${t('title:continue')}`)).click();
  await expect(cardOf(page, 3)).toHaveAccessibleName(/Upkeep of the dam/);

  await button(page, t('table:menu')).click();
  await button(page, t('table:menu_stop')).click();
  await button(page, t('title:start')).click();
  await asked(page, ['brief']);
  await leastAnswers(page).brief();
  await asked(page, ['marks']);
  await expect(cardOf(page, 21)).toHaveAccessibleName(/Territories/);
});
