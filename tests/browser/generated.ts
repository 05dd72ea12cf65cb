/** A scenario that the game does not come with, in place of the warm-up that it does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { loadScenario } from '#content/load.ts';
import type { ScenarioContent } from '#content/schema.ts';
import { scenarioFrom } from '#domains/scenario/from-domain.ts';

const ROOT = join(import.meta.dirname, '../..');
const WARM_UP = 'data/scenarios/three-towns/parts.ts';
/** The id stays that of the warm-up: by it the shelf knows what it fetches. */
const ID = 'three-towns';

/** From now on the page gets the scenario of a domain file, which is returned, where it asks for the warm-up. */
export async function inPlaceOfWarmUp(page: Page, domainFile: string): Promise<ScenarioContent> {
  const made = scenarioFrom(domainFile, readFileSync(join(ROOT, domainFile), 'utf8'), { id: ID });
  if (!made.ok) throw new Error(made.sentences.join('\n'));
  const loaded = loadScenario(made.parts);
  if (!loaded.ok) throw new Error('it does not load');
  const body = `export const parts = ${JSON.stringify(made.parts)};`;
  const manifest = JSON.parse(readFileSync(join(ROOT, 'dist/.vite/manifest.json'), 'utf8')) as Readonly<Record<string, { readonly file: string }>>; // prettier-ignore
  const { file = '' } = manifest[WARM_UP] ?? {};
  await page.route(`**/${file}`, route => route.fulfill({ contentType: 'text/javascript', body }));
  return loaded.content;
}
