import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

const everywhere = {
  env: { E2E_BROWSER: '/asked', CHROME_PATH: '/asked-too' } as Record<string, string>,
  downloaded: async (): Promise<string | null> => '/downloaded',
  installed: (): string | null => '/installed',
  packaged: () => ({ path: '/packaged', source: 'npm', env: { FONTCONFIG_FILE: '/fonts' } }),
};

describe('the browser for the browser tests', () => {
  it('is the one asked for, then a download, then an installed one, then one from npm', async () => {
    const search = { ...everywhere };
    expect((await findBrowser(search)).path).toBe('/asked');
    search.env = { CHROME_PATH: '/asked-too' };
    expect((await findBrowser(search)).path).toBe('/asked-too');
    search.env = {};
    expect((await findBrowser(search)).path).toBe('/downloaded');
    search.downloaded = async () => null;
    expect((await findBrowser(search)).path).toBe('/installed');
    search.installed = () => null;
    expect(await findBrowser(search)).toMatchObject({
      path: '/packaged',
      env: { FONTCONFIG_FILE: '/fonts' },
    });
  });

  it('is missed aloud, never skipped', async () => {
    const nowhere = {
      env: {},
      downloaded: async () => null,
      installed: () => null,
      packaged: () => null,
    };
    await expect(findBrowser(nowhere)).rejects.toThrow('npx playwright install chromium');
  });
});
