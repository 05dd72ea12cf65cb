/**
 * Ten minutes of anything at all (`FULL`; else a few seconds): nothing breaks, and nothing gets stuck. From one
 * seed and those after it: `FULL=1 SEED=7 npm run browser -- random`.
 */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { t } from '#words/reading.ts';
import { Dice } from '#tournament/dice.ts';
import { controlsOn, drawn, SIZES } from './anything.ts';
import { asked, begin, button, leastAnswers, openDialogs, playUntil, wayBack } from './play.ts';
import { troublesOf } from './quiet.ts';

const FULL = process.env['FULL'] !== undefined;
const SEED = Number(process.env['SEED'] ?? 1);
const TIME = 600_000; // ms, of FULL
const INPUTS = FULL ? 250 : 40; // for one seed
const LOOK_EVERY = 40; // inputs
const STEPS_MAX = 8; // by which the talks are helped on after each look
const DOORS = 5; // more than lie between any screen and the title
const ESCAPES = 5; // more than lie on top of each other
const SEATINGS = ['ukraine', 'us', 'onOneDevice', 'watch'] as const;

test('nothing that a person may do breaks the game or gets it stuck', async ({
  browser,
  baseURL,
}) => {
  if (FULL) test.setTimeout(2 * TIME);
  const begun = performance.now();
  for (let seed = SEED; seed === SEED || (FULL && performance.now() - begun < TIME); seed++) {
    await doAnything(browser, baseURL ?? '', seed);
  }
});

/** From a new browser's first sight of the game, through `INPUTS` inputs, to the debrief. */
async function doAnything(browser: Browser, baseURL: string, seed: number) {
  const dice = new Dice(seed);
  const viewport = dice.pick(SIZES);
  const page = await browser.newPage({ baseURL, viewport, hasTouch: true, locale: 'en-GB' });
  await page.addInitScript(() => (window.print = () => undefined)); // asks the system, not the page
  const troubles = troublesOf(page, baseURL);
  const told: string[] = [];
  try {
    await begin(page, dice.pick(SEATINGS));
    for (let number = 1; number <= INPUTS; number++) {
      const input = await drawn(page, dice);
      told.push(`${number} ${input.name}`);
      await input.run();
      await atRest(page);
      expect(troubles).toEqual([]);
      if (number % LOOK_EVERY === 0) {
        await expectAWayOn(page);
        await goOn(page, dice.int(0, STEPS_MAX));
      }
    }
    told.push('the end');
    await expectAWayOn(page);
    await playUntil(page, 'debrief', leastAnswers(page));
    expect(troubles).toEqual([]);
  } catch (error) {
    const snapshot = await page.locator('body').ariaSnapshot().catch(String);
    throw new Error(`seed ${seed}, after ${told.join('; ')}\n${snapshot}`, { cause: error });
  } finally {
    await page.close();
  }
}

/** What the input has set off on the page is painted, and the screen that it may have asked for is there. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    await frame();
    for (let waited = 0; waited < 60 && !document.querySelector('h1'); waited++) await frame();
    await frame();
  });

/** Something can be worked, the page or dialog is named, and Escape and a way out lead back into the talks. */
async function expectAWayOn(page: Page): Promise<void> {
  await page.mouse.up();
  await expect(page.locator('h1')).toHaveCount(1);
  await expect((await controlsOn(page)).first()).toBeEnabled();
  const dialog = openDialogs(page);
  for (let left = ESCAPES; left > 0 && (await dialog.count()) > 0; left--) {
    await expect(dialog.last()).toHaveAccessibleName(/\w/);
    await page.keyboard.press('Escape');
    await atRest(page);
  }
  await expect(dialog).toHaveCount(0);
  await toTitle(page);
  await toTalks(page);
}

async function toTitle(page: Page): Promise<void> {
  const start = button(page, t('title:start'));
  const doors = [t('table:menu_stop'), t('debrief:toTitle'), t('setup:back'), t('reading:back'), t('table:menu')]; // prettier-ignore
  const door = doors.map(name => button(page, name)).reduce((all, one) => all.or(one));
  for (let left = DOORS; left > 0; left--) {
    await expect(start.or(door).first()).toBeVisible();
    if (await start.isVisible()) return;
    await door.last().click(); // in the menu, its own entry
    await atRest(page);
  }
  throw new Error('no way leads to the title');
}

/** The game that was left, or another one where it has been deleted. */
async function toTalks(page: Page): Promise<void> {
  await button(page, t('title:games')).click();
  const none = page.getByText(t('reading:gamesNone'));
  const kept = page.getByRole('dialog').getByRole('button', { name: t('reading:open') });
  await expect(kept.first().or(none)).toBeVisible();
  if (!(await none.isVisible())) {
    await page.keyboard.press('Escape');
    await wayBack(page).click();
    if ((await asked(page)) !== 'debrief') return;
  }
  await begin(page, 'ukraine');
  await asked(page);
}

/** The talks go some steps further than chance alone would bring them. */
async function goOn(page: Page, steps: number): Promise<void> {
  const least = leastAnswers(page);
  for (let step = 0; step < steps; step++) {
    const now = await asked(page);
    if (now === 'debrief') return;
    await least[now]();
  }
}
