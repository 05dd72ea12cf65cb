/** The debrief without the talks before it: of a game that comes in a file. */
import type { Page } from '@playwright/test';
import { fileOf } from '#saves/file.ts';
import type { Save } from '#saves/save.ts';
import { t as reading } from '#words/reading.ts';
import { t } from '#words/sharing.ts';
import { asked, button } from './play.ts';
import { expect } from './quiet.ts';

/** Takes up an ended game from a file on the title, and opens its debrief. */
export async function openEnded(page: Page, game: Save): Promise<void> {
  await page.goto('./');
  await button(page, reading('title:games')).click();
  const buffer = Buffer.from(fileOf([game]));
  const file = { name: 'game.json', mimeType: 'application/json', buffer };
  await page.getByLabel(t('sharing:openFile')).setInputFiles(file);
  const list = page.getByRole('dialog');
  await list.getByRole('button', { name: reading('reading:open') }).first().click(); // prettier-ignore
  expect(await asked(page)).toBe('debrief');
}
