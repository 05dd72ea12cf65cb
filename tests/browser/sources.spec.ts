/** What the cards say of the two articles: no more than these do. */
import { numberOf } from '#content/catalogue.ts';
import type { PointId } from '#engine/types.ts';
import { t as guide } from '#words/guide.ts';
import { t } from '#words/words.ts';
import { shippedContent } from '../content/shipped.ts';
import { jumpTo } from './keys.ts';
import { begin, button, cardOf, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const { points } = shippedContent();

test('the articles are read closely, card by card', async ({ page }) => {
  await begin(page, 'ukraine');
  await page.getByText(t('brief:layers.sources')).click();
  const words = page.getByRole('definition');
  await expect(words.first()).toHaveText(/clear and unwavering \(Hayovyshyn, in A\)/);
  await expect(words.filter({ hasText: /non-starters|firm guarantees/ })).toHaveCount(0);

  await playUntil(page, 'marks', leastAnswers(page));
  const differ = t('table:nameDiffer');
  for (const point of [3, 4, 5, 7, 10, 14, 25, 26, 27])
    await expect(cardOf(page, point)).not.toHaveAccessibleName(new RegExp(differ));
  for (const point of [6, 21])
    await expect(cardOf(page, point)).toHaveAccessibleName(new RegExp(differ));
  const russia = `Russia: ${t('common:stanceFavourConcern').toLowerCase()}.`;
  for (const point of [3, 7]) await expect(cardOf(page, point)).toHaveAccessibleName(new RegExp(russia)); // prettier-ignore
  await button(page, guide('guide:close')).click(); // which keeps it back until the first mark is made
  const slip = page.getByRole('region', { name: t('table:wholePlan') });
  const us = slip.getByRole('listitem').filter({ hasText: 'United States' });
  await expect(us.getByRole('img', { name: t('table:plan_mixed') })).toBeVisible();
  await expect(slip).toContainText(/Article B:.*US aid and on Ukraine’s arms/);

  await jumpTo(page, 1);
  const dialog = page.getByRole('dialog');
  const toDifference = dialog.getByRole('button', {
    name: t('card:differHere'),
    includeHidden: true,
  }); // seen where the page is narrow
  const neither = dialog.getByText(t('card:neither'));
  const silent = dialog.getByText(t('card:articleSilent'));
  const ofPlan = dialog.getByText(t('card:articlePlan'));
  const seen: Record<'differ' | 'neither' | 'plan', PointId[]> = { differ: [], neither: [], plan: [] }; // prettier-ignore
  for (const { id, title, said = {} } of points) {
    await expect(dialog).toHaveAccessibleName(
      t('card:title', { number: numberOf(id), count: points.length, title }),
    );
    if ((await toDifference.count()) > 0) seen.differ.push(id);
    if (await ofPlan.isVisible()) seen.plan.push(id);
    if (await neither.isVisible()) seen.neither.push(id);
    else await expect(silent).toHaveCount(2 - Object.keys(said).length);
    await page.keyboard.press('n');
  }
  expect(seen).toEqual({
    differ: ['p6', 'p21'],
    neither: [2, 9, 11, 13, 15, 16, 17, 18, 19, 20, 23, 24, 28].map(n => `p${n}`),
    plan: ['p1', 'p6', 'p27'],
  });
});
