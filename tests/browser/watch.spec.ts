import { t } from '#words/words.ts';
import { begin, button, leastAnswers, like, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

test('four computer seats negotiate to the debrief, and a watcher only turns the pages', async ({
  page,
}) => {
  await begin(page, 'watch');
  const answers = leastAnswers(page);
  const never = () => Promise.reject(new Error('a watcher is asked for an act'));
  await playUntil(page, 'debrief', {
    ...answers,
    marks: never,
    turn: never,
    vote: never,
    signing: never,
  });
  await expect(page.getByText(t('debrief:roleWatched'))).toBeVisible();
  await expect(button(page, t('debrief:again'))).toBeVisible();
});

test('after four ratified signatures swaps are found, agreed to and signed', async ({ page }) => {
  await page.goto('./');
  await button(page, t('title:start')).click();
  await button(page, t('setup:preset.watch')).click();
  await page.getByRole('radio', { name: /^Full conference/ }).check();
  await page.getByText(t('setup:more')).click();
  await page.getByRole('textbox', { name: t('setup:seed') }).fill('1'); // four homes ratify this one
  await button(page, t('setup:begin')).click();
  await playUntil(page, 'debrief', leastAnswers(page));
  await expect(page.getByText(like(t('debrief:swaps', { points: '…any…' })))).toBeVisible();
});
