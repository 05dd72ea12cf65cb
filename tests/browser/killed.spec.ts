/** The browser's processes are killed outright in the middle of a game: what was kept is there again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.mjs';
import { generator } from '#engine/rng.ts';
import { parseSave } from '#saves/save.ts';
import { t } from '#words/words.ts';
import { asked, begin, showAtOnce, wayBack } from './play.ts';
import { expect, test } from './quiet.ts';

const MOMENTS = process.env['FULL'] ? 100 : 2;
const MOVES = 60; // fewer than quick talks of four computer seats have

interface Kept {
  readonly id: string;
  readonly moves: number;
  readonly hash: string;
}

declare global {
  interface Window {
    acknowledged?: (kept: Kept) => Promise<void>;
  }
}

/** Tells of every game whose writing has been confirmed by the database; runs in the page. */
function tellKept(): void {
  const { prototype } = IDBObjectStore;
  const { value } = Object.getOwnPropertyDescriptor(prototype, 'put') ?? {};
  const put = value as (this: IDBObjectStore, game: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>; // prettier-ignore
  prototype.put = function (game: { id: string; moves: []; hash: string }, key) {
    const { id, moves, hash } = game;
    this.transaction.addEventListener('complete', () => {
      void window.acknowledged?.({ id, moves: moves.length, hash });
    });
    return put.call(this, game, key);
  };
}

/** Turns every page that waits for it, as a watcher would; runs in the page. */
function turnPages(names: readonly string[]): void {
  const turn = () => {
    for (const each of document.querySelectorAll('button'))
      if (names.some(name => each.textContent.startsWith(name))) each.click();
  };
  new MutationObserver(turn).observe(document.body, { childList: true, subtree: true });
}

/** What the database holds of a game; runs in the page. */
function keptOf(id: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('twenty-eight-points');
    opening.addEventListener('error', () => reject(new Error('no database')));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('games').objectStore('games').get(id);
      reading.addEventListener('success', () => resolve(reading.result));
    });
  });
}

interface Running {
  readonly page: Page;
  readonly last: () => Kept | null; // what the database has confirmed last
  readonly process: ChildProcess;
}

async function run(profile: string): Promise<Running> {
  const { path, env } = await findBrowser();
  const args = [...BROWSER_ARGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']; // prettier-ignore
  const child = spawn(path, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } }); // prettier-ignore
  const port = join(profile, 'DevToolsActivePort');
  await expect(async () => expect(await readFile(port, 'utf8')).toContain('/devtools/')).toPass();
  const [number = ''] = (await readFile(port, 'utf8')).split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`, { timeout: 0 });
  const [context] = browser.contexts();
  if (!context) throw new Error('this browser has no window');
  const page = await context.newPage();
  let last: Kept | null = null;
  await page.exposeFunction('acknowledged', (kept: Kept) => (last = kept));
  await page.addInitScript(showAtOnce); // of its own, so not what the configuration keeps
  await page.addInitScript(tellKept);
  return { page, last: () => last, process: child };
}

/** The whole family at once, as `kill -9` does: no handler of the browser runs. */
async function kill({ process: child }: Running, profile: string): Promise<void> {
  const gone = new Promise(resolve => child.once('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await gone;
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  await rm(join(profile, 'SingletonLock'), { force: true }); // the next one shall not ask about the crash
}

test(`at ${MOMENTS} moments of a game, nothing acknowledged is lost to a kill`, async ({
  baseURL,
}, info) => {
  info.setTimeout(info.timeout * MOMENTS);
  const profile = await mkdtemp(join(tmpdir(), 'twenty-eight-points-'));
  const chance = generator(9);
  const caught: number[] = [];
  let running = await run(profile);
  for (let moment = 0; moment < MOMENTS; moment++) {
    const { page, last } = running;
    await begin(page, 'watch', undefined, baseURL);
    const pages = [t('summary:next', { round: 2 }), t('summary:next', { round: 3 }), t('summary:ratify'), t('caucus:goOn')]; // prettier-ignore
    await page.evaluate(turnPages, pages);
    const moves = Math.ceil(chance() * MOVES);
    await expect.poll(() => last()?.moves, { intervals: [5] }).toBeGreaterThanOrEqual(moves);
    await kill(running, profile);

    const known = last();
    if (!known) throw new Error('nothing was kept before the kill');
    running = await run(profile);
    await running.page.goto(baseURL ?? '');
    await wayBack(running.page).click();
    await asked(running.page);
    const kept = parseSave(await running.page.evaluate(keptOf, known.id));
    if (!kept.ok) throw new Error(`after the kill the game is ${kept.fault}`);
    expect(kept.save.moves.length).toBeGreaterThanOrEqual(known.moves);
    if (kept.save.moves.length === known.moves) expect(kept.save.hash).toBe(known.hash);
    caught.push(known.moves);
  }
  await kill(running, profile);
  expect(new Set(caught).size, `moves acknowledged: ${caught.join(', ')}`).toBeGreaterThan(1);
  await rm(profile, { recursive: true, force: true });
});
