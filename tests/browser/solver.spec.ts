import { join } from 'node:path';
import { settingOf } from '#content/setting.ts';
import { build } from 'vite';
import { linesByDefault } from '../../scripts/content/calibration.ts';
import { shippedContent } from '../../scripts/content/read.ts';
import { answersTo, type Shipped } from '../solver/asked.ts';
import { expect, test } from './quiet.ts';

declare const asked: { readonly answersTo: typeof answersTo };

/** The solver and its questions as one script for a page. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, '../solver/asked.ts'),
        formats: ['iife'],
        name: 'asked',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output[0].code;
}

test('every question has the same answer in Node and in the browser, byte for byte', async ({
  page,
}) => {
  const choice = { length: 'full', day: '2025-12-31', brief: 'full' } as const;
  const setting = settingOf(shippedContent(), choice);
  const shipped: Shipped = { setting, lines: linesByDefault(setting) };
  await page.addScriptTag({ content: await script() });
  const inPage = await page.evaluate(given => asked.answersTo(given), shipped);
  const inNode = answersTo(shipped);
  expect(inNode.length).toBeGreaterThan(100);
  inNode.forEach((answer, i) => expect(inPage[i]).toBe(answer));
  expect(inPage).toEqual(inNode);
});
