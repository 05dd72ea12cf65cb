/**
 * Holds the scenarios: form and cross-checks, the files written from it, words and reading grade, and
 * its quotes against the two articles where these are at hand.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioContent } from '#content/schema.ts';
import { en } from '#words/en/index.ts';
import { jsonSchema, SCHEMA_FILE } from './content/json-schema.ts';
import { BARRED, GRADE_MAX, gradeOf, textsIn } from './content/prose.ts';
import {
  loadFromDisk,
  readParts,
  ROOT,
  scenarioIds,
  shippedContent,
  writeOut,
} from './content/read.ts';
import { reference, REFERENCE_FILE } from './content/reference.ts';
import { shelf, SHELF_FILE } from './content/shelf.ts';

/** Keys whose values are ids, places or quotes: no prose of ours. */
const NO_PROSE = new Set(
  'id party point option options star locator date source confidence grade quote evidence marked linked quotes points stance matrix status layer origin kind type line speaker spellings'.split(
    ' ',
  ),
);

const faults: string[] = scenarioIds().flatMap(id => {
  const loaded = loadFromDisk(id);
  return loaded.ok
    ? prose(loaded.content)
    : loaded.problems.map(problem => `${id}/${problem.sentence}`);
});
if (faults.length === 0) {
  const written = [
    await writeOut(SCHEMA_FILE, jsonSchema(), true),
    await writeOut(REFERENCE_FILE, reference(shippedContent()), true),
    await writeOut(SHELF_FILE, shelf(scenarioIds().map(shippedContent)), true),
  ];
  faults.push(...written.filter(fault => fault !== null));
}
faults.push(...words());
for (const fault of faults) console.error(fault);
console.log(`content: ${faults.length === 0 ? 'sound' : `${faults.length} faults`}`);
const quoted = againstArticles();
if (faults.length > 0 || !quoted) process.exitCode = 1;

/** What reads harder than it may, page by page. */
function prose(content: ScenarioContent): readonly string[] {
  const pages: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(content.parties.map(p => [`the brief of ${p.id}`, p])),
    ...Object.fromEntries(
      content.readings?.sources.map(read => [`the page of ${read.of}`, read]) ?? [],
    ),
    'the points': content.points,
    'the evidence': content.evidence,
    'the positions': [content.positions, content.wholePlan],
    'the lines': [content.lines, content.declarable],
    'the reasons of numbers': [content.preferences, content.lengths],
    'the glossary': content.glossary,
    'the voices': content.voices,
  };
  return Object.entries(pages).flatMap(([page, value]) => {
    const grade = gradeOf(textsIn(value, NO_PROSE).join('\n'));
    return grade > GRADE_MAX
      ? [
          `${page} has reading grade ${grade.toFixed(1)}; it may have ${GRADE_MAX}. Shorten sentences.`,
        ]
      : [];
  });
}

/** Words that the game does not use, in the data and in the screens' texts. */
function words(): readonly string[] {
  const files = {
    ...Object.fromEntries(scenarioIds().map(id => [id, readParts(id)])),
    'src/words/en': en,
  };
  return Object.entries(files).flatMap(([file, value]) =>
    textsIn(value, new Set(['quote'])).flatMap(text =>
      [...text.matchAll(BARRED)].map(
        ([word]) => `${file}: "${word}" is a word the game does not use; find another: ${text}`,
      ),
    ),
  );
}

/** Runs the check of quotes against the articles, which are not part of the project. */
function againstArticles(): boolean {
  const tool = join(ROOT, '../shared/tools/check-evidence.mjs');
  if (!existsSync(tool)) {
    console.log(
      'quotes against the articles: NOT RUN, ../shared/tools/check-evidence.mjs is not here',
    );
    return true;
  }
  return spawnSync(process.execPath, [tool, ROOT], { stdio: 'inherit' }).status === 0;
}
