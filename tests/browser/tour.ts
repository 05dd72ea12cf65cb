/** Every screen and dialog there is, one after another, for whoever wants to look at them all. */
import type { Page } from '@playwright/test';
import '#words/record.ts';
import { t } from '#words/reading.ts';
import type { Settings } from '#store/store.ts';
import { jumpTo } from './keys.ts';
import { asked, begin, button, heardAnswers, leastAnswers, playUntil } from './play.ts';
import { expect } from './quiet.ts';

/** Looks at what shows now; `screen` names it. */
export type Look = (screen: string) => Promise<void>;

/** Opens the title in a theme. */
export async function openIn(
  page: Page,
  theme: Settings['theme'],
  size: Settings['textSize'] = 100,
): Promise<void> {
  await page.goto('./');
  await button(page, t('title:settings')).click();
  const chosen = page.getByRole('radio', { name: t(`settings:themes.${theme}`) });
  await chosen.check();
  await page.getByRole('radio', { name: t('settings:percent', { size }) }).check();
  await page.keyboard.press('Escape');
  await expect(chosen).toHaveCount(0);
}

/** Looks once what a closed dialog leaves for readers has gone. */
const settled =
  (page: Page, look: Look): Look =>
  async screen => {
    await expect(page.locator('.left-behind')).toHaveCount(0);
    await look(screen);
  };

/** From the title: the pages around the talks, as far as the curtain before a first brief. */
export async function tourPages(page: Page, lookAt: Look): Promise<void> {
  const look = settled(page, lookAt);
  const press = (named: string) => button(page, named).click();
  const close = () => page.keyboard.press('Escape');
  await look('title');
  await press(t('title:games'));
  await expect(page.getByText(t('reading:gamesNone'))).toBeVisible();
  await look('games, none kept');
  await close();
  await press(t('title:settings'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('settings');
  await press(t('settings:deleteAll'));
  await look('deleting all data');
  await close();
  await press(t('title:sources'));
  await expect(page.getByRole('heading', { name: t('reading:record') })).toBeVisible();
  await look('sources');
  await press(t('reading:back'));
  await press(t('title:glossary'));
  await expect(page.getByRole('searchbox')).toBeVisible();
  await look('glossary');
  await press(t('reading:back'));
  await press(t('title:choose'));
  await expect(button(page, t('setup:begin'))).toBeVisible();
  await look('set-up');
  await page.getByText(new RegExp(`^${t('setup:computers')}`)).click();
  await page.getByText(t('setup:more')).click();
  await look('set-up, unfolded');
  await press(t('setup:preset.onOneDevice'));
  await press(t('setup:begin'));
  await expect.poll(() => asked(page)).toBe('curtain');
  await look('curtain');
}

/** Quick talks for Ukraine, from its brief to the debrief, with every dialog on the way. */
export async function tourTalks(page: Page, lookAt: Look): Promise<void> {
  const look = settled(page, lookAt);
  const press = (named: string) => button(page, named).click();
  const dialog = page.getByRole('dialog');
  const close = async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };
  const least = leastAnswers(page);
  await begin(page, 'ukraine');
  await expect.poll(() => asked(page)).toBe('brief');
  await page.getByText(t('brief:layers.values')).click();
  await expect(page.getByRole('table')).toBeVisible();
  await look('brief');

  await playUntil(page, 'marks', least);
  await look('table');
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
    if (entry === 'text') await look('menu');
    await dialog.getByRole('button', { name: t(`table:menu_${entry}`), exact: true }).click();
    await expect(dialog).not.toHaveAccessibleName(t('table:menu'));
    await look(entry);
    if (entry === 'leave') {
      await press(t('caucus:leaveTable'));
      await look('leaving for good');
    }
    await close();
  }
  await button(page, t('table:menu')).focus();
  await jumpTo(page, 5);
  await look('close-up');
  await dialog.getByRole('button', { name: new RegExp(`^${t('card:amendShort')}`) }).click();
  await look('amending');
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
  await look('predicting');
  await press(t('caucus:predictDone'));
  await press(t('table:seal'));
  await expect.poll(() => asked(page)).toBe('sealing');
  await look('sealing');
  await least.sealing();
  await expect.poll(() => asked(page)).toBe('reveal');
  await look('reveal');

  await playUntil(page, 'turn', least);
  await look('caucus');
  await press(t('table:record'));
  await expect(dialog.getByText(t('record:marks'))).toBeVisible();
  await look('record of the talks');
  await press(t('record:openMarks', { round: 1 }));
  await look('record of the talks, marks');
  await close();
  await press(t('table:initiative'));
  await expect(dialog).toHaveAccessibleName(t('caucus:tableTitle'));
  for (const kind of ['reopening', 'wordings'] as const) {
    const choice = dialog.getByRole('radio', { name: t(`caucus:kinds.${kind}`) });
    if (await choice.isVisible()) await choice.check();
    await look(`initiative: ${kind}`);
  }
  await dialog.getByRole('checkbox', { name: new RegExp(`^${ARMY} `) }).check();
  await dialog
    .getByRole('radio', { name: /drafted/i })
    .last()
    .check();
  await look('initiative: wordings');
  await press(t('caucus:submit'));
  await expect(page.getByRole('group', { name: t('common:crossingAsk') })).toBeVisible();
  await look('crossing');
  await close();

  const heard = heardAnswers(page, 'r');
  await playUntil(page, 'vote', heard);
  await look('vote');
  await playUntil(page, 'summary', least);
  await look('summary');
  await playUntil(page, 'marks', least);
  await jumpTo(page, ARMY);
  await page.keyboard.press('a');
  await expect(page.getByRole('group', { name: t('common:crossingAsk') })).toBeVisible();
  await look('crossing, on a card');
  await press(t('common:goBack'));
  await close();
  await playUntil(page, 'signing', least);
  await look('ratification');
  await press(t('ratification:reserve'));
  await look('reservation');
  await press(t('caucus:back'));
  await playUntil(page, 'debrief', least);
  await page.getByText(t('debrief:ledgerTable')).first().click(); // the ledger's; charts have theirs
  await look('debrief');
}

const ARMY = 6; // the point on which Ukraine has a line
