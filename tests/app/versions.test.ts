import { describe, expect, it } from 'vitest';
import { createVersions } from '../../src/app/versions.ts';

const HOME = 'https://example.org/game/';
const PART = 'https://example.org/game/assets/SetUp-a1.js';
const failed = new TypeError(`Failed to fetch dynamically imported module: ${PART}`);

const page = (script: string) => ({ status: 200, type: 'text/html', body: `<div id="app"></div><script type="module" src="./assets/${script}">` }); // prettier-ignore
const script = { status: 200, type: 'text/javascript', body: '' };
const foreign = { status: 200, type: 'text/html', body: '<form>Log in to the network</form>' };
const busy = { status: 503, type: 'text/html', body: 'Service unavailable' };
const gone = { status: 404, type: 'text/plain', body: '' };
type Answer = typeof gone | null;

describe('a newer version has taken the place of this one', () => {
  it.each([
    ['where the page names another script', page('index-2.js'), gone, failed, true],
    [
      'and so it has for a browser that names no file',
      page('index-2.js'),
      gone,
      new Error('no'),
      true,
    ],
    ['where the part is gone', page('index-1.js'), gone, failed, true],
    [
      'where a page is sent instead of the part',
      page('index-1.js'),
      page('index-1.js'),
      failed,
      true,
    ],
    ['but not where the part is there after all', page('index-1.js'), script, failed, false],
    ['but not where the network answers with a page of its own', foreign, foreign, failed, false],
    ['but not where the host has a fault', busy, busy, failed, false],
    ['but not without a network', null, null, failed, false],
  ] as const)('%s', async (_what, home, part, why, replaced) => {
    const answers: Record<string, Answer> = { [HOME]: home, [PART]: part };
    const versions = createVersions(HOME, 'index-1.js', address => {
      const answer = answers[address];
      if (!answer) return Promise.reject(new TypeError('Failed to fetch'));
      const { body, status, type } = answer;
      return Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));
    });
    expect(await versions.isReplaced(why)).toBe(replaced);
  });
});
