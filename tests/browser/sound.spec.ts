import type { Page } from '@playwright/test';
import { CUES, type Cue } from '#dom/beside/sound/cues.ts';
import type { sound } from '#dom/beside/sound/synth.ts';
import { t } from '#words/words.ts';
import { begin, button, cardOf, leastAnswers, playUntil } from './play.ts';
import { bundled } from './bundled.ts';
import { expect, test } from './quiet.ts';

declare const synth: { readonly sound: typeof sound };
declare global {
  interface Window {
    sounded?: number;
  }
}

const PEAK = 0.251; // -12 dBFS
const LONGEST = 1.5; // s

/** The samples of one sound; runs in the page. */
async function rendered(cue: Cue) {
  const context = new OfflineAudioContext(1, 44_100 * 2, 44_100);
  const end = synth.sound(context, context.destination, cue, 0);
  const samples = (await context.startRendering()).getChannelData(0);
  const most = (from: number, to: number) =>
    samples.slice(Math.round(from * 44_100), Math.round(to * 44_100)).reduce((peak, s) => Math.max(peak, Math.abs(s)), 0); // prettier-ignore
  return { end, peak: most(0, 2), first: most(0, 0.001), after: most(end + 0.01, 2) };
}

test('each sound is short, soft from its first moment, and never loud', async ({ page }) => {
  await page.addScriptTag({ content: await bundled('src/dom/beside/sound/synth.ts', 'synth') });
  for (const cue of CUES) {
    const { end, peak, first, after } = await page.evaluate(rendered, cue);
    expect.soft(peak, `${cue}: peak`).toBeGreaterThan(0.01);
    expect.soft(peak, `${cue}: peak`).toBeLessThanOrEqual(PEAK);
    expect.soft(first, `${cue}: onset`).toBeLessThan(peak / 4);
    expect.soft(end, `${cue}: length`).toBeLessThanOrEqual(LONGEST);
    expect.soft(after, `${cue}: after its end`).toBeLessThan(0.001);
  }
});

/** Runs in the page: counts the parts of sounds that begin. */
function countSounds(): void {
  window.sounded = 0;
  const own = AudioScheduledSourceNode.prototype;
  const { value } = Object.getOwnPropertyDescriptor(own, 'start') ?? {};
  const start = value as (this: AudioScheduledSourceNode, when?: number) => void;
  const counted = function (this: AudioScheduledSourceNode, when?: number) {
    window.sounded = (window.sounded ?? 0) + 1;
    start.call(this, when);
  };
  own.start = counted;
  AudioBufferSourceNode.prototype.start = counted;
}
const heard = (page: Page) => page.evaluate(() => window.sounded);

test('there is no sound until it is switched on, and none once it is switched off', async ({
  page,
}) => {
  await page.addInitScript(countSounds);
  const openCard = async () => {
    await cardOf(page, 5).press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  const volume = async (key: 'End' | 'Home') => {
    await button(page, t('table:menu')).click();
    await button(page, t('table:menu_settings')).click();
    await page.getByRole('slider', { name: t('settings:sounds') }).press(key);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await begin(page, 'us');
  await playUntil(page, 'marks', leastAnswers(page));
  await openCard();
  expect(await heard(page)).toBe(0);

  await volume('End');
  await expect(async () => {
    await openCard(); // the player may still be on its way
    expect(await heard(page)).toBeGreaterThan(0);
  }).toPass();

  await volume('Home');
  const before = await heard(page);
  await openCard();
  expect(await heard(page)).toBe(before);
});

test('the bell has a volume of its own', async ({ page }) => {
  const parts = 2; // of the bell; there is no other sound
  await page.addInitScript(countSounds);
  await page.goto('./');
  await button(page, t('title:settings')).click();
  const loaded = page.waitForResponse(/player/);
  await page.getByRole('slider', { name: t('settings:bell') }).press('End');
  await loaded;
  await expect(page.getByRole('slider', { name: t('settings:sounds') })).toHaveValue('0');
  await begin(page, 'us');
  await playUntil(page, 'marks', leastAnswers(page));
  await expect.poll(() => heard(page)).toBeGreaterThan(0);
  expect(((await heard(page)) ?? 0) % parts).toBe(0);
});
