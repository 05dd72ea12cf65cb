import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { DIST } from '../../scripts/build.mjs';
import { WORKER } from '../../scripts/offline/plugin.mjs';
import { serve } from '../../scripts/serve.mjs';
import { begin, button, leastAnswers, playUntil, showAtOnce } from './play.ts';
import { expect, test } from './quiet.ts';

test.use({ serviceWorkers: 'allow' });

/** The built game in a folder of a host that can be shut down, as a static host would have it. */
async function hosted(): Promise<{
  readonly url: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}> {
  const root = mkdtempSync(join(tmpdir(), 'hosted-'));
  const folder = join(root, 'anything', 'deep');
  cpSync(DIST, folder, { recursive: true });
  const server = await serve(root);
  return { url: `${server.url}anything/deep/`, folder, close: server.close };
}

const keptHere = (page: Page) => page.getByText(t('title:offline'));

test.describe('in a folder of a static host', () => {
  let host: Awaited<ReturnType<typeof hosted>>;
  test.beforeEach(async () => {
    host = await hosted();
  });
  test.afterEach(async () => {
    await host.close();
    rmSync(join(host.folder, '..', '..'), { recursive: true });
  });

  test('talks are played to the debrief when the host is gone', async ({ page, context }) => {
    await page.goto(host.url);
    await expect(keptHere(page)).toBeVisible();
    await page.close();
    await host.close();

    const later = await context.newPage();
    await later.addInitScript(showAtOnce);
    await begin(later, 'ukraine', undefined, host.url);
    await playUntil(later, 'debrief', leastAnswers(later));
    await button(later, t('debrief:toTitle')).click();
    await button(later, t('title:sources')).click();
    await expect(later.getByRole('heading', { name: t('reading:record') })).toBeVisible();
  });

  test('a newer version waits until it is asked for', async ({ page }) => {
    await page.goto(host.url);
    await expect(keptHere(page)).toBeVisible();
    const worker = join(host.folder, WORKER);
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(/VERSION = '\w/, "VERSION = 'x"));
    writeFileSync(join(host.folder, 'index.html'), readFileSync(join(host.folder, 'index.html'), 'utf8').replace('<title>', '<title>Newer: ')); // prettier-ignore
    await page.reload();
    await expect(page.getByText(t('common:newer'))).toBeVisible();
    await expect(page).not.toHaveTitle(/^Newer/);
    await button(page, t('common:reload')).click();
    await expect(page).toHaveTitle(/^Newer/);
    await expect(page.getByText(t('common:newer'))).toHaveCount(0);
  });
});

test('going offline is said, and so is that nothing needs the network', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await expect(keptHere(page)).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText(t('common:offlineKept'))).toBeVisible();
  await button(page, t('common:dismiss')).click();
  await expect(page.getByText(t('common:offlineKept'))).toHaveCount(0);
});
