import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { faultsOf, widerBy } from './axe.ts';
import { jumpTo } from './keys.ts';
import { asked, begin, button, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 800 };
const NARROWEST = 320;
const LOOKS = [
  { name: 'at night', theme: 'night', viewport: DESK },
  { name: 'in daylight', theme: 'daylight', viewport: DESK },
  { name: 'on a phone', theme: 'night', viewport: PHONE },
] as const;

test.describe.configure({ mode: 'parallel' });

for (const { name, theme, viewport } of LOOKS) {
  test.describe(name, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test.beforeEach(async ({ page }) => {
      await page.goto('./');
      await button(page, t('title:settings')).click();
      const chosen = page.getByRole('radio', { name: t(`settings:themes.${theme}`) });
      await chosen.check();
      await page.keyboard.press('Escape');
      await expect(chosen).toHaveCount(0);
    });

    test('the pages around the talks can be used by everyone', async ({ page }) => {
      const press = (named: string) => button(page, named).click();
      const close = () => page.keyboard.press('Escape');
      await lookAt(page, 'title');
      await press(t('title:games'));
      await expect(page.getByText(t('reading:gamesNone'))).toBeVisible();
      await lookAt(page, 'games, none kept');
      await close();
      await press(t('title:settings'));
      await expect(page.getByRole('dialog')).toBeVisible();
      await lookAt(page, 'settings');
      await press(t('settings:deleteAll'));
      await lookAt(page, 'deleting all data');
      await close();
      await press(t('title:sources'));
      await expect(page.getByRole('heading', { name: t('reading:record') })).toBeVisible();
      await lookAt(page, 'sources');
      await press(t('reading:back'));
      await press(t('title:glossary'));
      await expect(page.getByRole('searchbox')).toBeVisible();
      await lookAt(page, 'glossary');
      await press(t('reading:back'));
      await press(t('title:start'));
      await expect(button(page, t('setup:begin'))).toBeVisible();
      await page.getByText(t('setup:more')).click();
      await lookAt(page, 'set-up');
      await press(t('setup:preset.onOneDevice'));
      await press(t('setup:begin'));
      expect(await asked(page)).toBe('curtain');
      await lookAt(page, 'curtain');
    });

    test('the talks can be used by everyone', async ({ page }) => {
      const press = (named: string) => button(page, named).click();
      const dialog = page.getByRole('dialog');
      const close = async () => {
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      };
      const least = leastAnswers(page);
      await begin(page, 'ukraine');
      expect(await asked(page)).toBe('brief');
      await page.getByText(t('brief:values')).click();
      await expect(page.getByRole('table')).toBeVisible();
      await lookAt(page, 'brief');

      await playUntil(page, 'marks', least);
      await lookAt(page, 'table');
      for (const entry of [
        'text',
        'standing',
        'brief',
        'help',
        'settings',
        'games',
        'leave',
      ] as const) {
        await press(t('table:menu'));
        await expect(dialog).toHaveAccessibleName(t('table:menu'));
        if (entry === 'text') await lookAt(page, 'menu');
        await dialog.getByRole('button', { name: t(`table:menu_${entry}`), exact: true }).click();
        await expect(dialog).not.toHaveAccessibleName(t('table:menu'));
        await lookAt(page, entry);
        if (entry === 'leave') {
          await press(t('caucus:leaveTable'));
          await lookAt(page, 'leaving for good');
        }
        await close();
      }
      await button(page, t('table:menu')).focus();
      await jumpTo(page, 5);
      await lookAt(page, 'close-up');
      await dialog.getByRole('button', { name: new RegExp(`^${t('card:amendShort')}`) }).click();
      await lookAt(page, 'amending');
      await press(t('card:back'));
      await dialog
        .getByRole('button', {
          name: new RegExp(`^(${t('card:close')}|${t('card:closeToTable')})`),
        })
        .filter({ visible: true })
        .click();
      await expect(dialog).toHaveCount(0);
      await press(t('table:predict'));
      await expect(dialog).toHaveAccessibleName(t('caucus:predictTitle'));
      await dialog.getByRole('radio').first().check();
      await lookAt(page, 'predicting');
      await press(t('caucus:predictDone'));
      await press(t('table:seal'));
      expect(await asked(page)).toBe('sealing');
      await lookAt(page, 'sealing');
      await least.sealing();
      expect(await asked(page)).toBe('reveal');
      await lookAt(page, 'reveal');

      await playUntil(page, 'turn', least);
      await lookAt(page, 'caucus');
      await press(t('table:initiative'));
      await expect(dialog).toHaveAccessibleName(t('caucus:tableTitle'));
      for (const kind of ['reopening', 'package', 'amendment'] as const) {
        await dialog.getByRole('radio', { name: t(`caucus:kinds.${kind}`) }).check();
        await lookAt(page, `initiative: ${kind}`);
      }
      const point = dialog.getByRole('combobox', { name: t('caucus:choosePoint') });
      await point.selectOption({ label: await armyPoint(page) });
      await dialog
        .getByRole('radio', { name: /drafted/i })
        .last()
        .check();
      await lookAt(page, 'initiative: wordings');
      await press(t('caucus:submit'));
      await expect(page.getByRole('group', { name: t('common:crossingAsk') })).toBeVisible();
      await lookAt(page, 'crossing');
      await close();

      await playUntil(page, 'vote', least);
      await lookAt(page, 'vote');
      await playUntil(page, 'summary', least);
      await lookAt(page, 'summary');
      await playUntil(page, 'signing', least);
      await lookAt(page, 'ratification');
      await press(t('ratification:reserve'));
      await lookAt(page, 'reservation');
      await press(t('caucus:back'));
      await playUntil(page, 'debrief', least);
      await page.getByText(t('debrief:ledgerTable')).click();
      await lookAt(page, 'debrief');
    });
  });
}

/** What the list calls point 6, on which Ukraine has a line. */
const armyPoint = async (page: Page): Promise<string> =>
  (await page.getByRole('option', { name: /^6 / }).textContent()) ?? '';

/** Every fault on every screen is told, not only the first. */
async function lookAt(page: Page, screen: string): Promise<void> {
  expect.soft(await faultsOf(page), screen).toEqual([]);
  const viewport = page.viewportSize();
  if (!viewport || viewport.width > PHONE.width) return;
  expect.soft(await widerBy(page), `${screen}, wider than the window by`).toBeLessThanOrEqual(0);
  await page.setViewportSize({ ...viewport, width: NARROWEST });
  expect.soft(await widerBy(page), `${screen}, wider than 320 by`).toBeLessThanOrEqual(0);
  await page.setViewportSize(viewport);
}
