import { t } from '#words/words.ts';
import { watched } from '../table/endedGames.ts';
import { takeUp } from './opened.ts';
import { leastAnswers, like, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

test('after four ratified signatures swaps are found, agreed to and signed', async ({ page }) => {
  const seed = 1; // four homes ratify this one
  const before = watched('full', seed, store => {
    const { view } = store.getState();
    return view?.phase === 'summary' && view.round === view.rounds;
  });
  await takeUp(page, before);
  await playUntil(page, 'debrief', leastAnswers(page));
  await expect(page.getByText(like(t('debrief:swaps', { points: '…any…' })))).toBeVisible();
});
