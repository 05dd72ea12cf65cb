import { t } from '#words/words.ts';
import { begin, button, leastAnswers, playUntil, type Way } from './play.ts';
import { expect, test } from './quiet.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

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

/** Runs in the page: notes how long each movement was to last. */
function noteMovements(): void {
  window.moved = [];
  document.addEventListener('animationstart', ({ target }) => {
    if (!(target instanceof Element)) return;
    const { animationName, animationDuration, animationDelay } = getComputedStyle(target);
    const fade = animationName === 'dialog-fade' ? 'a dialog fades, ' : '';
    window.moved.push(`${fade}${animationDuration} ${animationDelay}`);
  });
}

test('motion set to none takes no time at all, whatever the system wants', async ({ page }) => {
  await page.addInitScript(noteMovements);
  await page.goto('./');
  await button(page, t('title:settings')).click();
  await page
    .getByRole('group', { name: t('settings:motion') })
    .getByRole('radio', { name: t('settings:motions.none') })
    .check();
  await expect(page.getByText(`${t('settings:motion')}: ${t('settings:motions.none')}`)).toBeVisible(); // prettier-ignore
  await page.keyboard.press('Escape');
  await page.evaluate(() => (window.moved = []));
  await button(page, t('title:games')).click();
  await expect.poll(() => page.evaluate(() => window.moved)).toEqual(['0s 0s']);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing on the page takes any time to appear but a dialog’s short fade', async ({
    page,
  }) => {
    await page.addInitScript(noteMovements);
    await begin(page, 'ukraine');
    await playUntil(page, 'reveal', leastAnswers(page));
    await expect.poll(() => page.evaluate(() => window.moved.length)).toBeGreaterThan(4);
    expect(new Set(await page.evaluate(() => window.moved))).toEqual(
      new Set(['a dialog fades, 0.08s 0s', '0s 0s']),
    );
  });
});
