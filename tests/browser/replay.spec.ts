import { t } from '#words/replay.ts';
import { gameWith } from '../table/endedGames.ts';
import { faultsOf, widerBy } from './axe.ts';
import { openEnded } from './opened.ts';
import { asked, button, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const GAME = gameWith('partial');

test('ended talks are gone over move by move, and go on from any moment as another game', async ({
  page,
}) => {
  await openEnded(page, GAME);
  await button(page, t('debrief:replay')).click();
  const dialog = page.getByRole('dialog', { name: t('replay:title') });
  await expect(dialog.getByText(t('replay:start'))).toBeVisible();
  await expect(dialog.getByText(t('replay:standsAs', { settled: 0, points: 14 }))).toBeVisible();
  const slider = dialog.getByRole('slider', { name: t('replay:position') });
  await slider.press('End');
  const count = GAME.moves.length;
  await expect(dialog.getByText(new RegExp(`^Move ${count} of ${count}\\.`))).toBeVisible();
  await expect(button(page, t('replay:fork'))).toBeDisabled();
  await expect(dialog.getByText(t('replay:standsAs', { settled: 13, points: 14 }))).toBeVisible();

  await button(page, t('replay:toRound', { round: 2 })).click();
  await button(page, t('replay:next')).click();
  await button(page, t('replay:back')).click();
  await button(page, t('replay:play')).click();
  await expect(button(page, t('replay:pause'))).toBeVisible();
  const at = Number(await slider.inputValue());
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(at);
  await button(page, t('replay:pause')).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await widerBy(page)).toBeLessThanOrEqual(0);

  await button(page, t('replay:toRound', { round: 2 })).click();
  await button(page, t('replay:fork')).click();
  await expect.poll(() => asked(page)).toBe('marks');
  await expect(page.getByRole('main').getByText(/^Round 2 of 3/)).toBeVisible();
  await playUntil(page, 'summary', leastAnswers(page));
});

test('the same talks are played from another chair, and then stand beside the first', async ({
  page,
}) => {
  await openEnded(page, GAME);
  await button(page, t('debrief:again')).click();
  expect(await faultsOf(page)).toEqual([]);
  await button(page, t('replay:chairAs', { party: 'Russia' })).click();
  await expect.poll(() => asked(page)).toBe('brief');
  await playUntil(page, 'debrief', leastAnswers(page));
  await expect(page.getByRole('heading', { name: t('replay:others') })).toBeVisible();
  const table = page.getByRole('table').filter({ hasText: t('replay:thisGame') });
  await expect(table.getByRole('columnheader', { name: 'partial' })).toBeVisible();
  await expect(table.getByRole('cell', { name: t('replay:endings.partial') })).toBeVisible();
  await page.getByText(t('replay:rounds')).click();
  const rounds = page.getByRole('table').filter({ hasText: t('replay:toRound', { round: 1 }) });
  await expect(rounds.getByRole('columnheader', { name: 'partial' })).toBeVisible();
  await expect(
    rounds
      .getByRole('row')
      .filter({ hasText: /^Round \d/ })
      .first(),
  ).toContainText(
    t('debrief:byMarksAbout'), // the game from the file settled points by marks alone
  );
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await widerBy(page)).toBeLessThanOrEqual(0);
});
