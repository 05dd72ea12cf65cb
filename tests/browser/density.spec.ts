import { t } from '#words/words.ts';
import { begin, cardOf, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const NEARLY_A_DRAG = 6; // CSS pixels of the eight that make one
const SCREEN = { width: 1366, height: 768, mobile: false };

test('on a denser screen the table is drawn anew, crisp, and the pointer works as before', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  const goTo = (deviceScaleFactor: number) =>
    session.send('Emulation.setDeviceMetricsOverride', { ...SCREEN, deviceScaleFactor });
  const canvas = page.locator('canvas');
  const density = () =>
    canvas.evaluate(
      (drawn: HTMLCanvasElement) => drawn.width / drawn.getBoundingClientRect().width,
    );
  const five = cardOf(page, 5);
  const mine = new RegExp(t('table:mine_accept'));

  await begin(page, 'us');
  await playUntil(page, 'marks', leastAnswers(page));
  await expect(canvas).toBeAttached();
  expect(await density()).toBeCloseTo(1, 2);
  for (const factor of [2, 1.5]) {
    await goTo(factor);
    await expect.poll(density).toBeCloseTo(factor, 2);
  }

  const place = await five.boundingBox();
  if (!place) throw new Error('point 5 is not on the table');
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  const inHand = page.locator('[data-dragging]');
  await expect(async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 40, { steps: 6 });
    await expect(inHand).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  await goTo(2);
  await expect.poll(density).toBeCloseTo(2, 2);
  await expect(inHand).toHaveCount(0); // the card is back in its place
  await page.mouse.up();
  await expect(five).not.toHaveAccessibleName(mine);

  await expect(async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + NEARLY_A_DRAG, y, { steps: 3 });
    await page.mouse.up();
    await expect(page.getByRole('dialog', { name: /^Point 5 of 28/ })).toBeVisible({ timeout: 1000 }); // prettier-ignore
  }).toPass();
});
