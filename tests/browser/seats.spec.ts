import { join } from 'node:path';
import { settingOf } from '#content/setting.ts';
import { build } from 'vite';
import { shippedContent } from '../../scripts/content/read.ts';
import { playedBy, type Table } from '../ai/played.ts';
import { expect, test } from './quiet.ts';

declare const played: { readonly playedBy: typeof playedBy };

/** The rules, the solver and the computer seats as one script for a page. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, '../ai/played.ts'),
        formats: ['iife'],
        name: 'played',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output[0].code;
}

const content = shippedContent();
const setting = (length: 'quick' | 'full') =>
  settingOf(content, { length, day: '2025-12-31', brief: 'full' });

const quick = setting('quick');
const tables: readonly Table[] = [
  { setting: quick, seeds: [1, 2, 3, 4], difficulty: 'novice' },
  { setting: quick, seeds: [1, 2, 3, 4], difficulty: 'practised' },
  { setting: quick, seeds: [1, 2], difficulty: 'expert' },
  { setting: setting('full'), seeds: [1], difficulty: 'practised' },
];

test('the same seed gives the same talks in Node and in the browser, at every difficulty', async ({
  page,
}) => {
  await page.addScriptTag({ content: await script() });
  const inPage = await page.evaluate(all => all.map(table => played.playedBy(table)), tables);
  const inNode = tables.map(playedBy);
  expect(inPage).toEqual(inNode);
  const hashes = new Set(inNode.flat().map(({ log }) => log));
  expect(hashes.size).toBe(tables.reduce((sum, { seeds }) => sum + seeds.length, 0));
});
