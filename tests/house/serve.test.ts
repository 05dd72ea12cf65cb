import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isStale } from '../../scripts/build.mjs';
import { isNewEnough } from '../../scripts/node-version.mjs';
import { fileFor, serve } from '../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<p>the game</p>');
  writeFileSync(join(folder, 'assets', 'a.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'a.woff2'), 'font');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the server of the built game', () => {
  it('sends each file with its type, compressed where that helps', async () => {
    const server = await serve(folder);
    const get = async (path: string) => {
      const answer = await fetch(new URL(path, server.url), {
        headers: { 'accept-encoding': 'br' },
      });
      const head = (name: string) => answer.headers.get(name);
      return [answer.status, head('content-type'), head('content-encoding'), await answer.text()];
    };
    try {
      expect(await get('/')).toEqual([200, 'text/html; charset=utf-8', 'br', '<p>the game</p>']);
      expect(await get('/assets/a.js?x')).toEqual([
        200,
        'text/javascript; charset=utf-8',
        'br',
        'export {};',
      ]);
      expect(await get('/assets/a.woff2')).toEqual([200, 'font/woff2', null, 'font']);
      expect((await get('/missing'))[0]).toBe(404);
    } finally {
      await server.close();
    }
  });

  it('takes the next port when one is taken', async () => {
    const first = await serve(folder);
    const port = Number(new URL(first.url).port);
    await expect(serve(folder, { port })).rejects.toThrow('EADDRINUSE');
    const second = await serve(folder, { port, tries: 20 });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await Promise.all([first.close(), second.close()]);
  });

  it.each(['/../secret', '/%2e%2e/%2e%2e/etc/passwd', '/assets', '/%ff'])(
    'never leaves its folder: %s',
    path => {
      expect(fileFor(folder, path)).toBeNull();
    },
  );
});

describe('a build', () => {
  it('is stale when missing, or older than any source', () => {
    const [built, source] = [join(folder, 'index.html'), join(folder, 'assets', 'a.js')];
    const at = (file: string, seconds: number) => utimesSync(file, seconds, seconds);
    at(built, 2000);
    for (const older of [source, join(folder, 'assets', 'a.woff2'), join(folder, 'assets')])
      at(older, 1000);
    expect(isStale(built, [join(folder, 'assets'), join(folder, 'absent')])).toBe(false);
    at(source, 3000);
    expect(isStale(built, [join(folder, 'assets')])).toBe(true);
    expect(isStale(join(folder, 'absent.html'), [])).toBe(true);
  });
});

describe('a version of Node', () => {
  it.each([
    ['20.20.2', false],
    ['22.12.0', false],
    ['22.13.0', true],
    ['24.0.0', true],
  ])('%s is new enough: %s', (version, enough) => {
    expect(isNewEnough(version)).toBe(enough);
  });
});
