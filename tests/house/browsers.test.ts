import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findEngines } from '../../scripts/browsers/engines.ts';

describe('the browsers beside Chromium', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const install = (program: string): void => {
    writeFileSync(join(folder, program), '');
    chmodSync(join(folder, program), 0o755);
  };

  it('are asked for in one sentence, by the names of their Debian packages', async () => {
    expect(await findEngines(folder)).toEqual({
      ok: false,
      missing:
        'The other browsers are not all here. On Debian: apt-get install xvfb firefox-esr webkit2gtk-driver',
    });
  });

  it('are not asked for where they are', async () => {
    install('Xvfb');
    install('WebKitWebDriver');
    const found = await findEngines(folder);
    expect(found).toMatchObject({ missing: expect.stringMatching(/install firefox-esr$/) });
  });
});
