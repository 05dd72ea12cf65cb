import { settingOf } from '#content/setting.ts';
import { linesByDefault } from '#engine/defaults.ts';
import { shippedContent } from '../../scripts/content/read.ts';
import { answersTo, type Shipped } from '../solver/asked.ts';
import { bundled } from './bundled.ts';
import { expect, test } from './quiet.ts';

declare const asked: { readonly answersTo: typeof answersTo };

test('every question has the same answer in Node and in the browser, byte for byte', async ({
  page,
}) => {
  const choice = { length: 'full', day: '2025-12-31', brief: 'full' } as const;
  const setting = settingOf(shippedContent(), choice);
  const shipped: Shipped = { setting, lines: linesByDefault(setting) };
  await page.addScriptTag({ content: await bundled('tests/solver/asked.ts', 'asked') });
  const inPage = await page.evaluate(given => asked.answersTo(given), shipped);
  const inNode = answersTo(shipped);
  expect(inNode.length).toBeGreaterThan(100);
  inNode.forEach((answer, i) => expect(inPage[i]).toBe(answer));
  expect(inPage).toEqual(inNode);
});
