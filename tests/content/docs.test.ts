/** docs/scenarios.md, held against the warm-up of which it speaks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCENARIO_FILES } from '#content/schema.ts';
import { readParts, ROOT, shippedContent } from '../../scripts/content/read.ts';

const PAGE = readFileSync(join(ROOT, 'docs/scenarios.md'), 'utf8');
const [texts, holds] = [...PAGE.matchAll(/```json\n(.*?)```/gs)].map(
  ([, sample]) => JSON.parse(sample ?? '') as object,
);

test('docs/scenarios.md names every file of a scenario', () => {
  for (const file of [...SCENARIO_FILES, 'texts/en']) expect(PAGE).toContain(`\`${file}.json\``);
});

test('the texts in docs/scenarios.md stand so in the warm-up', () => {
  expect(readParts('three-towns')['texts/en']).toMatchObject(texts ?? {});
});

test('the line in docs/scenarios.md is one of the warm-up', () => {
  expect(shippedContent('three-towns').lines.map(line => line.holds)).toContainEqual(holds);
});
