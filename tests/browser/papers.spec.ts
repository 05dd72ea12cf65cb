import type { Page } from '@playwright/test';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Party } from '#engine/types.ts';
import { theParty } from '#words/parties.ts';
import { t } from '#words/papers.ts';
import { gameWith, watched } from '../table/endedGames.ts';
import { faultsOf, widerBy } from './axe.ts';
import { openEnded } from './opened.ts';
import { like, SEED } from './play.ts';
import { expect, test } from './quiet.ts';

const ANY = '…any…';
const FIRST = t('papers:inRound', { round: 1 });

const titleOf = (party: Party) => t('papers:papersOf', { party: theParty(party) });
const papersOf = (page: Page, party: Party) =>
  page.getByRole('group').filter({ has: page.getByText(titleOf(party), { exact: true }) });
const fold = (page: Page, summary: string | RegExp) => page.getByText(summary, { exact: true });

const openWatched = (page: Page) => openEnded(page, watched('quick', SEED));

async function openEverything(page: Page, party: Party): Promise<void> {
  await fold(page, titleOf(party)).click();
  await expect(page.getByRole('table', { name: t('papers:level') })).toBeVisible();
  await fold(page, /^Its \d+ red lines?$/).click();
  await fold(page, FIRST).click();
  await fold(page, like(t('papers:log', { count: 2 }).replace('2', ANY))).click();
}

test('after the talks the papers of each computer seat can be opened', async ({ page }) => {
  await openWatched(page);
  await expect(page.getByRole('heading', { name: t('papers:title') })).toBeVisible();
  for (const party of PARTIES) await expect(papersOf(page, party)).toHaveCount(1);

  await openEverything(page, 'ukraine');
  const papers = papersOf(page, 'ukraine');
  await expect(papers.getByText(t('papers:rule'))).toBeVisible();
  await expect(papers.getByText(t('papers:as', { personality: t('setup:personality.reciprocal'), difficulty: t('setup:difficulty.practised') }))).toBeVisible(); // prettier-ignore
  await expect(papers.getByText('No text that recognises Russian control', { exact: false })).toBeVisible(); // prettier-ignore
  const levels = papers.getByRole('table', { name: t('papers:level') });
  await expect(levels.getByRole('rowheader', { name: '1', exact: true })).toBeVisible();

  for (const party of ['European Union', 'Russia', 'United States']) {
    const beliefs = papers.getByRole('table', { name: t('papers:beliefsOf', { party }) });
    await expect(beliefs.getByRole('columnheader', { name: t('papers:truth') })).toBeVisible();
  }
  await expect(papers.getByRole('heading', { name: t('papers:logSigning') })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('a person’s own seat has no such papers', async ({ page }) => {
  await openEnded(page, gameWith('none', 'ukraine'));
  await expect(papersOf(page, 'russia')).toHaveCount(1);
  await expect(papersOf(page, 'ukraine')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('the papers fit the window', async ({ page }) => {
    await openWatched(page);
    await openEverything(page, 'eu');
    expect(await widerBy(page)).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});
