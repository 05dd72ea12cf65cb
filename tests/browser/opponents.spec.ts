import { readFile } from 'node:fs/promises';
import type { Page, Worker } from '@playwright/test';
import type { Party } from '#engine/types.ts';
import { readFile as readGames } from '#saves/file.ts';
import { t as debrief } from '#words/replay.ts';
import { theParty } from '#words/parties.ts';
import { t } from '#words/papers.ts';
import { faultsOf, widerBy } from './axe.ts';
import { reloadKept } from './kept.ts';
import { asked, begin, button, leastAnswers, playUntil, SEED, wayBack } from './play.ts';
import { expect, test } from './quiet.ts';

const manner = (page: Page, party: Party) =>
  page.getByRole('combobox', { name: t('setup:personalityOfParty', { party: theParty(party) }) });
const level = (page: Page, party: Party) =>
  page.getByRole('combobox', { name: t('setup:difficultyOfParty', { party: theParty(party) }) });
const forAll = (page: Page, difficulty: 'novice' | 'practised' | 'expert') =>
  page
    .getByRole('group', { name: t('setup:howWell') })
    .getByRole('radio', { name: new RegExp(`^${t(`setup:difficulty.${difficulty}`)}`) });

/** Set-up for four computer seats, with the choice of how they negotiate unfolded. */
async function setUp(page: Page): Promise<void> {
  await page.goto('./');
  await button(page, t('title:choose')).click();
  await button(page, t('setup:preset.watch')).click();
  await page.getByText(new RegExp(`^${t('setup:computers')}`)).click();
}

const openPapers = async (page: Page, party: Party, personality: string, difficulty: string) => {
  const title = t('papers:papersOf', { party: theParty(party) });
  const summary = page.getByText(title, { exact: true });
  await summary.click();
  const papers = page.getByRole('group').filter({ has: summary });
  await expect(papers.getByText(t('papers:as', { personality, difficulty }))).toBeVisible();
};

test('how computer seats negotiate is chosen at set-up, and still holds after a reload', async ({
  page,
}) => {
  await setUp(page);
  await expect(forAll(page, 'practised')).toBeChecked();
  await forAll(page, 'novice').check();
  for (const party of ['eu', 'russia', 'ukraine', 'us'] as const) {
    await expect(level(page, party)).toHaveValue('novice');
    await expect(manner(page, party)).toHaveValue('reciprocal');
  }
  await manner(page, 'us').selectOption(t('setup:personality.broker'));
  await level(page, 'us').selectOption(t('setup:difficulty.expert'));
  await expect(page.getByText(t('setup:howWellMixed'))).toBeVisible();
  await expect(forAll(page, 'novice')).not.toBeChecked();
  expect(await faultsOf(page)).toEqual([]);

  await button(page, t('setup:begin')).click();
  await expect.poll(() => asked(page)).toBe('reveal');
  await reloadKept(page);
  await wayBack(page).click();
  await playUntil(page, 'debrief', leastAnswers(page));
  await openPapers(page, 'us', t('setup:personality.broker'), t('setup:difficulty.expert'));
  await openPapers(page, 'eu', t('setup:personality.reciprocal'), t('setup:difficulty.novice'));
});

test('a seat that a person takes has no such choice', async ({ page }) => {
  await setUp(page);
  await expect(manner(page, 'russia')).toBeVisible();
  await button(page, new RegExp(`^${t('setup:take')}.*Russia$`)).click();
  await expect(manner(page, 'russia')).toHaveCount(0);
  await button(page, t('setup:preset.onOneDevice')).click();
  await expect(page.getByRole('group', { name: t('setup:howWell') })).toHaveCount(0);
});

test('the arrow keys choose how well all seats negotiate', async ({ page }) => {
  await setUp(page);
  await forAll(page, 'practised').focus();
  await page.keyboard.press('ArrowDown');
  await expect(forAll(page, 'expert')).toBeChecked();
  await expect(level(page, 'us')).toHaveValue('expert');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('the choice of how seats negotiate fits the window', async ({ page }) => {
    await setUp(page);
    expect(await widerBy(page)).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});

/** Watches the talks of the fixed seed to their end; all that was done in them, as the exported log has it. */
async function logOf(page: Page): Promise<unknown> {
  await begin(page, 'watch');
  const never = () => Promise.reject(new Error('a watcher is asked for an act'));
  const acts = { marks: never, turn: never, vote: never, signing: never };
  await playUntil(page, 'debrief', { ...leastAnswers(page), ...acts });
  await expect(page.getByText(debrief('debrief:roleWatched'))).toBeVisible();
  await expect(button(page, debrief('debrief:again'))).toBeVisible();
  const download = page.waitForEvent('download');
  await button(page, t('debrief:export')).click();
  const read = readGames(await readFile(await (await download).path(), 'utf8'));
  const [game] = read.ok ? read.games : [];
  expect(game?.setup.seed).toBe(SEED);
  expect(game?.moves.length).toBeGreaterThan(0);
  return game?.moves;
}

const SEATS = 'computer seats'; // what their worker is called
const isOfSeats = (worker: Worker) => worker.url().includes('seats-worker');
const thinkers = (page: Page) => page.workers().filter(isOfSeats);

test('computer seats think in a worker of their own, until another table is opened', async ({
  page,
}) => {
  const started = page.waitForEvent('worker', isOfSeats);
  await begin(page, 'us');
  const ended = (await started).waitForEvent('close');
  await playUntil(page, 'turn', leastAnswers(page));
  await button(page, t('table:menu')).click();
  await button(page, t('table:menu_stop')).click();
  await button(page, t('title:choose')).click();
  await button(page, t('setup:begin')).click();
  await ended;
});

test('a watcher only turns the pages to the debrief; where no worker can be had, the same talks are thought out on the page', async ({
  page,
  browser,
}) => {
  const withWorker = await logOf(page);
  expect(thinkers(page)).toHaveLength(1);
  for (const breakdown of ['none', 'dies'] as const) {
    const other = await browser.newPage();
    await other.addInitScript(withoutWorker, { name: SEATS, breakdown });
    expect(await logOf(other)).toEqual(withWorker);
    expect(thinkers(other)).toHaveLength(0);
    await other.close();
  }
});

/** Runs in the page: the worker of that name cannot be started, or dies at its tenth message. */
function withoutWorker({ name, breakdown }: { name: string; breakdown: 'none' | 'dies' }): void {
  window.Worker = class extends Worker {
    #messages = 0;
    readonly #dies: boolean;
    constructor(url: string | URL, options: WorkerOptions = {}) {
      if (options.name === name && breakdown === 'none') throw new Error('no worker');
      super(url, options);
      this.#dies = options.name === name;
    }
    override postMessage(message: unknown): void {
      this.#messages += 1;
      if (this.#dies && this.#messages === 10)
        this.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
      else super.postMessage(message);
    }
  };
}
