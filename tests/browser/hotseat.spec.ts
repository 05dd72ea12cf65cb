import { begin, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';
import { t } from '#words/words.ts';

test('four persons on one device play quick talks to an end without agreement', async ({
  page,
}) => {
  await begin(page, 'onOneDevice');
  let curtains = 0;
  const least = leastAnswers(page);
  const curtain = async () => {
    curtains++;
    const words = await page.getByRole('main').innerText();
    for (const secret of [
      t('brief:priorities'),
      t('brief:walkAway'),
      t('table:speakFor', { party: '' }),
    ]) {
      expect(words).not.toContain(secret);
    }
    await least.curtain();
  };
  await playUntil(page, 'debrief', { ...least, curtain });
  expect(curtains).toBe(4 * (1 + 3 + 1)); // each seat, for its brief, three agendas and its answer
  await expect(page.getByText(t('debrief:ending.none'))).toBeVisible();
});
