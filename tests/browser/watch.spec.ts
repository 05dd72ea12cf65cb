import { t } from '#words/words.ts';
import { begin, button, leastAnswers, playUntil } from './play.ts';
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
