import { probe } from '../../scripts/bench/probe.ts';
import { t } from '#words/words.ts';
import { begin, button, cardOf, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

/** Test machines compute WebGL on the processor, where the game draws without it: the page is told otherwise. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const UNMASKED_RENDERER = 0x9246;
    const own = WebGLRenderingContext.prototype;
    const { value } = Object.getOwnPropertyDescriptor(own, 'getParameter') ?? {};
    const asked = value as (this: WebGLRenderingContext, name: number) => unknown;
    own.getParameter = function (name: number) {
      const isName = name === UNMASKED_RENDERER || name === this.RENDERER;
      return isName ? 'A graphics card' : asked.call(this, name);
    };
  }),
);

test('on graphics hardware the table is drawn with it, and takes the pointer', async ({ page }) => {
  await page.addInitScript(probe);
  await begin(page, 'us');
  await playUntil(page, 'marks', leastAnswers(page));
  const drawnWith = () =>
    page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      return canvas?.getContext('webgl') ? 'webgl' : 'something else';
    });
  await expect(page.locator('canvas')).toBeAttached();
  await expect.poll(drawnWith).toBe('webgl');
  const place = await cardOf(page, 5).boundingBox();
  if (!place) throw new Error('point 5 is not on the table');
  await page.waitForFunction(() => window.drawnAt !== null); // until then nothing takes the pointer
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  await expect(page.getByRole('dialog', { name: /^Point 5 of 28/ })).toBeVisible();
});

test('where the graphics card is lost, the table goes on as a plain one', async ({ page }) => {
  await begin(page, 'us');
  await playUntil(page, 'marks', leastAnswers(page));
  const canvas = page.locator('canvas');
  await expect(canvas).toBeAttached();
  await expect.poll(() => canvas.evaluate(lose)).toBe(true);
  await expect(canvas).toHaveCount(0);
  await expect(page.getByText(t('common:notDrawn'))).toBeVisible();
  await button(page, t('common:dismiss')).click();
  await expect(page.getByText(t('common:notDrawn'))).toHaveCount(0);
  await cardOf(page, 5).click();
  await expect(page.getByRole('dialog', { name: /^Point 5 of 28/ })).toBeVisible();
});

/** Runs in the page: whether there was a context to lose. */
function lose(canvas: Element): boolean {
  const drawn = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl') : null;
  const extension = drawn?.getExtension('WEBGL_lose_context');
  extension?.loseContext();
  return extension !== null && extension !== undefined;
}
