/** Every scenario that comes with the game, and what is held of all. */
import { describe, expect, test } from 'vitest';
import { apart } from '#content/apart.ts';
import { loadFromShelf } from '#content/fromShelf.ts';
import { loadScenario } from '#content/load.ts';
import { PARTS, scenarioSchema, type ScenarioContent } from '#content/schema.ts';
import { settingOf, usualChoice } from '#content/setting.ts';
import { SHELF } from '#content/shelf.ts';
import type { Outcome, Setting } from '#engine/types.ts';
import { isAcceptable } from '#engine/worth.ts';
import { EVERY_SENTENCE } from '#words/everySentence.ts';
import { readParts, scenarioIds } from '../../scripts/content/read.ts';
import { playOut, someSeats } from '../ai/games.ts';

const contentOf = (id: string): ScenarioContent => {
  const loaded = loadScenario(readParts(id));
  if (!loaded.ok) throw new Error(loaded.problems.map(p => p.sentence).join('\n'));
  return loaded.content;
};

test('the shelf holds each scenario of the folder', () => {
  expect(SHELF.map(({ id }) => id)).toEqual(scenarioIds());
});

describe.each(scenarioIds())('%s', id => {
  const content = contentOf(id);

  test('loads on a page as it stands on disk, but for what comes later', async () => {
    const loaded = await loadFromShelf(id);
    if (!loaded.ok) throw new Error('it does not load');
    const { voices: _, readings: __, ...now } = content;
    const { voices: ___, readings: ____, ...there } = loaded.content;
    expect(there).toEqual(now);
  });

  test('has no sentence in its structure', () => {
    const parts = readParts(id);
    for (const { file, keys } of PARTS) {
      const part = (parts[file] ?? {}) as Record<string, unknown>;
      const own = keys.filter(key => key in part).map(key => [key, part[key]]);
      expect(apart(scenarioSchema, Object.fromEntries(own)).texts, file).toBeUndefined();
    }
  });

  test('says otherwise only what the screens say, with the same values', () => {
    for (const [key, sentence] of Object.entries(content.words ?? {})) {
      const said = EVERY_SENTENCE.get(key);
      expect(said, key).toBeDefined();
      const valuesIn = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String);
      const values = new Set(valuesIn(String(said)));
      for (const value of valuesIn(sentence)) expect(values, key).toContain(value);
    }
  });
});

describe('the warm-up', () => {
  const content = contentOf('three-towns');
  const setting = settingOf(content, usualChoice(content));

  test('has agreements that all can accept, and not many', () => {
    const texts = textsOf(setting);
    const accepted = texts.filter(text =>
      setting.parties.every(party => isAcceptable(setting, setting.lines, party, text)),
    );
    expect(texts).toHaveLength(108);
    expect(accepted.length).toBeGreaterThanOrEqual(4);
    expect(accepted.length / texts.length).toBeLessThan(0.1);
  });

  test('ends, whoever plays it by computer, at times with a text', () => {
    const endings = Array.from(
      { length: 40 },
      (_, seed) =>
        playOut(setting, seed, someSeats(seed, undefined, setting.parties)).publicView().ending,
    );
    expect(endings.every(Boolean)).toBe(true);
    expect(endings.filter(e => e?.type === 'full' || e?.type === 'partial').length).toBeGreaterThan(4); // prettier-ignore
    expect(endings.filter(e => e?.type !== 'full').length).toBeGreaterThan(4);
  });
});

/** Every text: an option for each point. */
const textsOf = ({ points }: Setting): readonly Outcome[] =>
  points.reduce<readonly Outcome[]>(
    (texts, { id, options }) =>
      texts.flatMap(text => options.map(option => ({ ...text, [id]: option }))),
    [{}],
  );

test('words for a sentence that no screen has are refused by file and key', () => {
  const parts = readParts('three-towns');
  const texts = parts['texts/en'] as Record<string, unknown>;
  const saying = (words: object) =>
    loadScenario({ ...parts, 'texts/en': { ...texts, words } }, 'en', EVERY_SENTENCE);
  expect(saying({ 'debrief:text': 'What the towns reached' }).ok).toBe(true);
  const loaded = saying({ 'debrief:txt': 'What the towns reached' });
  const said = loaded.ok ? [] : loaded.problems.map(({ sentence }) => sentence);
  expect(said).toEqual([expect.stringMatching(/^texts\/en\.json, .*“debrief:txt”/)]);
});
