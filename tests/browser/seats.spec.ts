import { settingOf } from '#content/setting.ts';
import { shippedContent } from '../../scripts/content/read.ts';
import { playedBy, type Table } from '../ai/played.ts';
import { bundled } from './bundled.ts';
import { expect, test } from './quiet.ts';

declare const played: { readonly playedBy: typeof playedBy };

const content = shippedContent();
const setting = (length: 'quick' | 'full') =>
  settingOf(content, { length, day: '2025-12-31', brief: 'full' });

const quick = setting('quick');
const FULL = process.env['FULL'] === '1'; // more of the same
const seeds = FULL ? [1, 2, 3, 4] : [1, 2];
const tables: readonly Table[] = [
  { setting: quick, seeds, difficulty: 'novice' },
  { setting: quick, seeds, difficulty: 'practised' },
  { setting: quick, seeds: FULL ? [1, 2] : [1], difficulty: 'expert' },
  { setting: setting('full'), seeds: [1], difficulty: 'practised' },
];

test('the same seed gives the same talks in Node and in the browser, at every difficulty', async ({
  page,
}) => {
  await page.addScriptTag({ content: await bundled('tests/ai/played.ts', 'played') });
  const inPage = await page.evaluate(all => all.map(table => played.playedBy(table)), tables);
  const inNode = tables.map(playedBy);
  expect(inPage).toEqual(inNode);
  const hashes = new Set(inNode.flat().map(({ log }) => log));
  expect(hashes.size).toBe(tables.reduce((sum, { seeds }) => sum + seeds.length, 0));
});
