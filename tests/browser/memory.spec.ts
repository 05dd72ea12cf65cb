import type { CDPSession, Page } from '@playwright/test';
import { startTalks } from '../../scripts/bench/pages.ts';
import { probe } from '../../scripts/bench/probe.ts';
import { t } from '#words/words.ts';
import { button } from './play.ts';
import { expect, test } from './quiet.ts';

const FEW = 100; // nodes; one table alone has more than a thousand

test('a table that has been left is forgotten, with its canvas and all its cards', async ({
  page,
}) => {
  await page.addInitScript(probe);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto('./');
  await visitTable(page);
  const before = await nodesIn(session);
  await visitTable(page);
  await visitTable(page);
  await expect.poll(() => nodesIn(session)).toBeLessThan(before + FEW);
});

declare global {
  interface Window {
    putOff: IdleRequestCallback[];
  }
}

test('what a table has put off until nobody waits is not done once it has gone', async ({
  page,
}) => {
  await page.addInitScript(probe);
  await page.addInitScript(() => {
    window.putOff = [];
    window.requestIdleCallback = work => window.putOff.push(work);
  });
  await page.goto('./');
  await visitTable(page);
  const count = await page.evaluate(async () => {
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    for (let step = 0; step < 3; step++) await frame(); // Phaser takes itself down in its next step
    for (const work of window.putOff) work({ didTimeout: false, timeRemaining: () => 50 });
    return window.putOff.length; // an error on the page fails this spec
  });
  expect(count).toBeGreaterThan(0);
});

async function visitTable(page: Page): Promise<void> {
  await startTalks(page);
  await button(page, t('table:menu')).click();
  await button(page, t('table:menu_stop')).click();
}

/** Nodes that anything still holds, in the page or not. */
async function nodesIn(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'Nodes')?.value ?? Number.NaN;
}
