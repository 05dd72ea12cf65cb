/** The debrief, or any moment of talks, without the talks before it: of a game that comes in a file. */
import type { Page } from '@playwright/test';
import { fileOf } from '#saves/file.ts';
import type { Save } from '#saves/save.ts';
import { t as reading } from '#words/reading.ts';
import { t } from '#words/sharing.ts';
import { asked, button } from './play.ts';
import { expect } from './quiet.ts';

/** Takes up a game from a file on the title, where it was left. */
export async function takeUp(page: Page, game: Save): Promise<void> {
  await page.goto('./');
  await button(page, reading('title:games')).click();
  const buffer = Buffer.from(fileOf([game]));
  const file = { name: 'game.json', mimeType: 'application/json', buffer };
  await page.getByLabel(t('sharing:openFile')).setInputFiles(file);
  const list = page.getByRole('dialog');
  await list
    .getByRole('listitem')
    .filter({ has: page.getByText(game.name, { exact: true }) })
    .getByRole('button', { name: reading('reading:open') })
    .click();
}

/** Takes up an ended game and comes to its debrief, with every sheet unfolded. */
export async function openEnded(page: Page, game: Save): Promise<void> {
  await takeUp(page, game);
  await expect.poll(() => asked(page)).toBe('debrief');
  await unfoldSheets(page);
}

/** Sheets that go further than a first reading are folded at first. */
export async function unfoldSheets(page: Page): Promise<void> {
  for (const title of await page.locator('.sheet-fold > summary').all()) await title.click();
  await expect(page.locator('.sheet-fold:not([open])')).toHaveCount(0);
}
