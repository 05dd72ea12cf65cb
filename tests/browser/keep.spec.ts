import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { Figures } from '#record/figures.ts';
import { t as analysis } from '#words/analysis.ts';
import { t as reading } from '#words/reading.ts';
import { t } from '#words/report.ts';
import { t as said } from '#words/sharing.ts';
import { faultsOf, widerBy } from './axe.ts';
import { unfoldSheets } from './opened.ts';
import { asked, begin, button, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

/** Presses what saves a file; gives the file's name and where it lies. */
async function saved(page: Page, name: string): Promise<{ name: string; path: string }> {
  const coming = page.waitForEvent('download');
  await button(page, name).click();
  const file = await coming;
  return { name: file.suggestedFilename(), path: await file.path() };
}

interface Counted extends Pick<Figures, 'lines' | 'points'> {
  readonly texts: { readonly acceptable: number; readonly of: number };
  readonly quality: {
    readonly acceptable: boolean;
    readonly robustness: { readonly share: number };
  };
}

const debrief = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, ['src/cli/debrief.ts', ...args])).stdout;

test('a game is handed in as a file: the same figures in the terminal, the same debrief elsewhere', async ({
  page,
  browser,
}) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'debrief', leastAnswers(page));
  await unfoldSheets(page);
  await page.getByRole('textbox').first().fill('Tired.');
  const figures = JSON.parse(await debriefOf(page)) as Counted;
  const { settled, amended, struck, bracketed } = figures.points;
  const tally = t('debrief:tally', { count: settled + amended + struck, amended, struck });
  await expect(page.getByText(`${tally} ${t('debrief:tallyOpen', { bracketed })}`)).toBeVisible();
  await expect(page.getByText(t('debrief:fateTally', { ...figures.lines }))).toBeVisible();

  const { texts, quality } = figures;
  const { count, all } = { count: texts.acceptable.toLocaleString('en'), all: texts.of.toLocaleString('en') }; // prettier-ignore
  for (const fold of await page.getByText(analysis('analysis:inFigures')).all()) await fold.click();
  await expect(page.getByText(`Exactly ${count} of ${all} texts`)).toBeVisible();
  const percent = Math.round(quality.robustness.share * 100);
  await expect(page.getByText(analysis('analysis:robustFigures', { percent }))).toBeVisible();

  await button(page, t('debrief:share')).click();
  const report = await saved(page, said('sharing:report'));
  expect(report.name).toMatch(/\.md$/);
  expect(await readFile(report.path, 'utf8')).not.toContain('Tired.');
  await page.getByRole('checkbox', { name: said('sharing:answers') }).check();
  const [withAnswers, moves, game] = [
    await saved(page, said('sharing:report')),
    await saved(page, said('sharing:moves')),
    await saved(page, said('sharing:game')),
  ];
  expect(await readFile(withAnswers.path, 'utf8')).toContain('> Tired.');
  expect(await debrief(game.path, '--report')).toBe(await readFile(withAnswers.path, 'utf8'));
  expect(await debrief(game.path, '--moves')).toBe(await readFile(moves.path, 'utf8'));
  expect(await faultsOf(page)).toEqual([]);

  const other = await (await browser.newContext()).newPage();
  await other.goto('./');
  await button(other, t('title:games')).click();
  const field = other.getByLabel(said('sharing:openFile'));
  await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') }); // prettier-ignore
  await expect(other.getByText(said('sharing:file.notAFile'))).toBeVisible();
  await field.setInputFiles(game.path);
  await expect(other.getByText(said('sharing:fileAdded', { count: 1 }))).toBeVisible();
  expect(await faultsOf(other)).toEqual([]);
  await other.setViewportSize({ width: 360, height: 800 });
  expect(await widerBy(other)).toBeLessThanOrEqual(0);
  await other.getByRole('dialog').getByRole('button', { name: reading('reading:open') }).first().click(); // prettier-ignore
  await expect.poll(() => asked(other)).toBe('debrief');
  await expect(other.getByText(tally)).toBeVisible();
  await expect(other.getByRole('textbox').first()).toHaveValue('Tired.');
  await other.context().close();
});

/** The figures that the command line gives for the file of the button at the top. */
async function debriefOf(page: Page): Promise<string> {
  const { path } = await saved(page, t('debrief:export'));
  return debrief(path, '--json');
}
