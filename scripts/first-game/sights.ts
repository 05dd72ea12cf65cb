/** The page as other colour vision sees it, by the browser's own emulation. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const SIGHTS = ['none', 'protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;

/** A picture for each sight, named after the screen. */
export async function takeSights(page: Page, folder: string, screen: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of SIGHTS) {
    await session.send('Emulation.setEmulatedVisionDeficiency', { type });
    await page.screenshot({ path: join(folder, `${screen.replaceAll(' ', '-')}-${type}.png`) });
  }
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
  await session.detach();
}
