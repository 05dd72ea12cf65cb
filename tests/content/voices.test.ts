import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { loadScenario } from '#content/load.ts';
import { PARTIES, STRUCK } from '#engine/types.ts';
import { REMOVED, replaced, type Path } from './mutate.ts';
import { shippedContent, shippedParts } from './shipped.ts';

const content = shippedContent();
const look = catalogue(content);

describe('the words of computer seats', () => {
  test('are there for every side on every option, every line and every point', () => {
    for (const { id: point, options } of content.points) {
      expect(look.topic(point), point).not.toContain('“');
      for (const { id: option } of options)
        for (const party of PARTIES)
          expect(look.voice(party, point, option) === null, `${party} ${point} ${option}`).toBe(
            option === STRUCK,
          );
    }
    for (const { id } of [...content.lines, ...content.declarable])
      expect(look.lineVoice(id), id).toMatch(/^we (in Europe )?sign (no|only)/);
  });

  test('are said by each side in its own words: no two sides say the same of an option', () => {
    const said = content.voices?.options.map(v => `${v.point} ${v.option} ${v.says}`) ?? [];
    const twice = said.filter((words, i) => said.indexOf(words) < i);
    expect(twice).toEqual([]);
  });

  test('may be missing: a scenario can be played without them', () => {
    const loaded = loadScenario({ ...shippedParts, voices: undefined });
    if (!loaded.ok) throw new Error(loaded.problems[0]?.sentence);
    const silent = catalogue(loaded.content);
    expect(silent.voice('ukraine', 'p6', 'drafted')).toBeNull();
    expect(silent.lineVoice('UA-army')).toBeNull();
    expect(silent.topic('p6')).toBe('“Cap on Ukraine’s forces”');
  });
});

const at = (party: string, point: string, option: string): number =>
  content.voices?.options.findIndex(
    v => v.party === party && v.point === point && v.option === option,
  ) ?? -1;
const army: Path = ['voices', 'voices', 'options', at('ukraine', 'p6', 'drafted')];

test.each<[string, Path, unknown, readonly string[]]>([
  ['take the other side of the number', [...army, 'toward'], 'for', ['voices.json', 'ukraine p6 drafted', '"for"', '"against"']],
  ['are too long for a sentence', [...army, 'says'], 'our army '.repeat(8).trim(), ['16 words', 'at most 15']],
  ['end a sentence', [...army, 'says'], 'our army stays ours.', ['voices.json', 'says']],
  ['are of an option that is not there', [...army, 'option'], 'no-such', ['ukraine p6 no-such']],
  ['are given twice', [...army, 'option'], 'no-cap', ['ukraine p6 no-cap', 'twice']],
  ['are of a line that is not there', ['voices', 'voices', 'lines', 0, 'line'], 'XX-none', ['XX-none']],
  ['are of a point that is not there', ['voices', 'voices', 'topics', 0, 'point'], 'p99', ['p99']],
  ['lack their list', ['voices', 'voices', 'lines'], REMOVED, ['voices.json', 'lines']],
])('words that %s are told of', (_fault, path, value, says) => {
  const loaded = loadScenario(replaced(shippedParts, path, value) as Record<string, unknown>);
  const sentences = loaded.ok ? '' : loaded.problems.map(p => p.sentence).join('\n');
  for (const part of says) expect(sentences).toContain(part);
}); // prettier-ignore
