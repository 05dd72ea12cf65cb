/** A scenario made from a domain file: five sides and twelve points, watched to the debrief. */
import type { Page } from '@playwright/test';
import { FIRST, SHELF } from '#content/shelf.ts';
import { t } from '#words/scene.ts';
import { speakOf } from '#words/words.ts';
import { widerBy } from './axe.ts';
import { inPlaceOfWarmUp } from './generated.ts';
import { button, leastAnswers, playUntil, SEED } from './play.ts';
import { expect, test } from './quiet.ts';

const FIVE_VALLEYS = 'tests/domains/five-valleys.json';
const SIDES = ['Arvel', 'Brenn', 'Corval', 'Dorn valley', 'Elsig'];
const SIZES = [
  { width: 360, height: 800 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

/** Nothing stands beside the page, however wide it is. */
async function fits(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expect
      .poll(() => widerBy(page), { message: `at ${size.width} px` })
      .toBeLessThanOrEqual(0);
  }
  if (before) await page.setViewportSize(before);
}

/** All five sides are seen by their names. */
async function named(page: Page): Promise<void> {
  for (const side of SIDES)
    await expect(page.getByText(side).filter({ visible: true })).not.toHaveCount(0);
}

test.use({ storageState: { cookies: [], origins: [] } }); // the marks are shown seat by seat
test.afterEach(() => speakOf(FIRST.parties));

test('five computer seats play it to the debrief, and nothing is off the page', async ({
  page,
}) => {
  const { parties } = await inPlaceOfWarmUp(page, FIVE_VALLEYS);
  await page.goto('./');
  await button(page, t('title:choose')).click();
  await page.getByText(t('setup:more')).click();
  await page.getByRole('button', { name: warmUpTitle() }).click();
  speakOf(parties); // as the page does from now on
  await button(page, t('setup:preset.watch')).click();
  const seed = page.getByRole('textbox', { name: t('setup:seed') });
  if (!(await seed.isVisible())) await page.getByText(t('setup:more')).click();
  await seed.fill(String(SEED));
  await fits(page);
  await button(page, t('setup:begin')).click();

  await expect(page.getByRole('heading', { name: t('scene:marksOf', { round: 1 }) })).toBeVisible();
  await named(page);
  await fits(page);
  const pace = page.getByRole('group', { name: t('scene:pace') });
  await pace.getByRole('button', { name: t('scene:paces.atOnce') }).click();

  const least = leastAnswers(page);
  let rounds = 0;
  const summary = async () => {
    rounds++;
    await fits(page);
    await least.summary();
  };
  await playUntil(page, 'debrief', { ...least, summary });
  expect(rounds).toBe(2);
  await named(page);
  await fits(page);
  await expect(page.getByText(/Aldermoor|Ukraine/)).toHaveCount(0);
});

function warmUpTitle(): RegExp {
  const title = SHELF.find(({ id }) => id === 'three-towns')?.title;
  if (title === undefined) throw new Error('there is no warm-up');
  return new RegExp(`^${title}`);
}
