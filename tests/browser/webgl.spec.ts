import type { Page } from '@playwright/test';
import { probe } from '../../scripts/bench/probe.ts';
import { t } from '#words/words.ts';
import { begin, button, cardOf, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const KEPT = 'twenty-eight-points.drawing';
const CARD = 'A graphics card';

/** Test machines compute WebGL on the processor, where the game draws without it: the page is told otherwise. */
const nameTheCard = (page: Page, name: string) =>
  page.addInitScript(card => {
    const UNMASKED_RENDERER = 0x9246;
    const own = WebGLRenderingContext.prototype;
    const { value } = Object.getOwnPropertyDescriptor(own, 'getParameter') ?? {};
    const asked = value as (this: WebGLRenderingContext, name: number) => unknown;
    own.getParameter = function (name: number) {
      const isName = name === UNMASKED_RENDERER || name === this.RENDERER;
      return isName ? card : asked.call(this, name);
    };
  }, name);

/** As after an earlier start on this device. */
const find = (page: Page, renderer: 'webgl' | 'canvas') =>
  page.addInitScript(([key, found]) => localStorage.setItem(key, found), [
    KEPT,
    JSON.stringify({ hardware: CARD, renderer, at: Date.now() }),
  ] as const);

const found = (page: Page) => page.evaluate(key => localStorage.getItem(key), KEPT);

const drawnWith = (page: Page) =>
  page.evaluate(() => {
    const canvas = [...document.querySelectorAll('canvas')].at(-1); // the one on top
    return ['webgl', '2d'].find(kind => canvas?.getContext(kind)) ?? null;
  });

declare global {
  interface Window {
    goOn: () => void; // with the frames that were held
  }
}

/** No frame of a drawn table runs before `goOn`, and each then takes longer than the slowest that is let pass. */
const holdFrames = (page: Page) =>
  page.addInitScript(() => {
    const request = window.requestAnimationFrame.bind(window);
    const held: FrameRequestCallback[] = [];
    window.requestAnimationFrame = callback =>
      document.querySelector('canvas') ? -held.push(callback) : request(callback);
    window.goOn = () => {
      window.requestAnimationFrame = request;
      for (const each of held) request(each);
    };
    const own = WebGLRenderingContext.prototype;
    const read = Object.getOwnPropertyDescriptor(own, 'readPixels')?.value as typeof own.readPixels;
    own.readPixels = function (this: WebGLRenderingContext, ...args: Parameters<typeof read>) {
      const end = performance.now() + 100;
      while (performance.now() < end);
      Reflect.apply(read, this, args);
    } as typeof read;
  });

test('on graphics hardware the table is drawn with it, and takes the pointer', async ({ page }) => {
  await page.addInitScript(probe);
  await nameTheCard(page, CARD);
  await find(page, 'webgl');
  await begin(page, 'us');
  await playUntil(page, 'marks', leastAnswers(page));
  await expect.poll(() => drawnWith(page)).toBe('webgl');
  const place = await cardOf(page, 5).boundingBox();
  if (!place) throw new Error('point 5 is not on the table');
  await page.waitForFunction(() => window.drawnAt !== null); // until then nothing takes the pointer
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  await expect(page.getByRole('dialog', { name: /^Point 5 of 28/ })).toBeVisible();
});

test('where the graphics card is lost, the table goes on as a plain one', async ({ page }) => {
  await nameTheCard(page, CARD);
  await find(page, 'webgl');
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

test('hardware that proves slow is left for a 2D canvas, once, and nothing else changes', async ({
  page,
}) => {
  const five = page.getByRole('dialog', { name: /^Point 5 of 28/ });
  const reject = button(page, t('card:reject'));
  await nameTheCard(page, CARD);
  await holdFrames(page);
  await begin(page, 'us');
  const least = leastAnswers(page);
  await playUntil(page, 'brief', least);
  await least.brief();
  await expect(page.locator('canvas')).toBeAttached();
  await page.mouse.move(4, 4);
  await page.mouse.down(); // whoever has heard a press hears its release too: nothing moves before that
  await cardOf(page, 5).press('Enter');
  await reject.focus();
  await page.evaluate(() => window.goOn());
  await expect.poll(() => found(page)).toContain('canvas');
  expect(await drawnWith(page)).toBe('webgl');

  await page.mouse.up();
  await expect.poll(() => drawnWith(page)).toBe('2d');
  await expect(page.locator('canvas')).toHaveCount(1);
  await expect(five).toBeVisible();
  await expect(reject).toBeFocused();
  await reject.press('Enter');
  await expect(cardOf(page, 5)).toHaveAccessibleName(new RegExp(t('table:mine_reject')));
  await expect(page.getByText(t('common:notDrawn'))).toHaveCount(0);
});

test('what was found for a device holds at the next start, until its hardware has another name', async ({
  page,
}) => {
  await nameTheCard(page, CARD);
  await find(page, 'canvas');
  await begin(page, 'us');
  await playUntil(page, 'marks', leastAnswers(page));
  await expect.poll(() => drawnWith(page)).toBe('2d');
  await nameTheCard(page, 'Another card');
  await begin(page, 'us');
  await playUntil(page, 'marks', leastAnswers(page));
  await expect.poll(() => drawnWith(page)).not.toBeNull();
  await expect.poll(() => found(page)).toContain('Another card');
});

/** Runs in the page: whether there was a context to lose. */
function lose(canvas: Element): boolean {
  const drawn = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl') : null;
  const extension = drawn?.getExtension('WEBGL_lose_context');
  extension?.loseContext();
  return extension !== null && extension !== undefined;
}
