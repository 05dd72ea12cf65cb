import { t } from '#words/words.ts';
import { begin, button, leastAnswers, playUntil, type Way } from './play.ts';
import { expect, test } from './quiet.ts';

declare global {
  interface Window {
    moved: string[]; // how long each movement of the page was to last, and after what delay
  }
}

/** A press moves nothing under the pointer, and waits for nothing to come to rest. */
const byEnter: Way = {
  press: control => control.press('Enter'),
  tick: control => control.press('Space'),
  type: (field, words) => field.fill(words),
};

test('any press finishes what moves on the page', async ({ page }) => {
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await begin(page, 'ukraine');
  await page.addStyleTag({ content: '*, ::before { animation-duration: 60s !important }' });
  await playUntil(page, 'reveal', leastAnswers(page, byEnter));
  expect(await moving()).toBeGreaterThan(4); // a mark of each seat at least
  await page.keyboard.press('Shift');
  expect(await moving()).toBe(0);

  await button(page, t('caucus:goOn')).press('Enter');
  await expect(button(page, t('caucus:goOn'))).toHaveCount(0);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing on the page takes any time to appear', async ({ page }) => {
    await page.addInitScript(() => {
      window.moved = [];
      document.addEventListener('animationstart', ({ target }) => {
        if (!(target instanceof Element)) return;
        const { animationDuration, animationDelay } = getComputedStyle(target);
        window.moved.push(`${animationDuration} ${animationDelay}`);
      });
    });
    await begin(page, 'ukraine');
    await playUntil(page, 'reveal', leastAnswers(page));
    await expect.poll(() => page.evaluate(() => window.moved.length)).toBeGreaterThan(4);
    expect(new Set(await page.evaluate(() => window.moved))).toEqual(new Set(['0s 0s']));
  });
});
