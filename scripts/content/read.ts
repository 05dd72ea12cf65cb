/** Reading the shipped scenario from disk, and files that scripts write out. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { EVERY_SENTENCE } from '#words/everySentence.ts';
import { format, resolveConfig } from 'prettier';
import { loadScenario, type Loaded } from '#content/load.ts';
import { SCENARIO_FILES, textFiles, type ScenarioContent } from '#content/schema.ts';

export const ROOT = join(import.meta.dirname, '../..');
const SCENARIOS = join(ROOT, 'data/scenarios');

/** What the game is about stands first, then the others by their ids. */
export const SHIPPED = 'twenty-eight-points';
export const scenarioIds = (): readonly string[] => {
  const folders = readdirSync(SCENARIOS, { withFileTypes: true }).filter(e => e.isDirectory());
  const others = folders.map(({ name }) => name).filter(name => name !== SHIPPED);
  return [SHIPPED, ...others.toSorted()];
};

/** The parts as they lie on disk; a file that is no JSON is told of, not thrown. */
export function readParts(id = SHIPPED): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...SCENARIO_FILES, ...textFiles('en')].map(file => [
      file,
      parsed(join(SCENARIOS, id, `${file}.json`)),
    ]),
  );
}

export const loadFromDisk = (id = SHIPPED): Loaded =>
  loadScenario(readParts(id), 'en', EVERY_SENTENCE);

/** A scenario's content, the first without an id; a script that needs it stops with the sentences if it does not load. */
export function shippedContent(id = SHIPPED): ScenarioContent {
  const loaded = loadFromDisk(id);
  if (loaded.ok) return loaded.content;
  for (const { sentence } of loaded.problems) console.error(sentence);
  process.exit(1);
}

/**
 * Writes a file that is made from others or, with `check`, only compares. Returns a sentence if the file on
 * disk is not the one that would be written.
 */
export async function writeOut(file: string, text: string, check: boolean): Promise<string | null> {
  const path = join(ROOT, file);
  const made = await format(text, { ...(await resolveConfig(path)), filepath: path });
  if (!check) {
    writeFileSync(path, made);
    console.log(`wrote ${relative(ROOT, path)}`);
    return null;
  }
  return onDisk(path) === made ? null : `${file} is not up to date; write it again.`;
}

function parsed(path: string): unknown {
  const text = onDisk(path);
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch (error) {
    console.error(`${relative(ROOT, path)}: ${error instanceof Error ? error.message : 'no JSON'}`);
    return undefined;
  }
}

function onDisk(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
