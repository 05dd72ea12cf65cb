import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { loadScenario } from '#content/load.ts';
import { loadFromShelf } from '#content/fromShelf.ts';
import { FIRST } from '#content/shelf.ts';
import { voicing } from '#content/voicing.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { STRUCK } from '#engine/types.ts';
import { REMOVED, replaced, type Path } from './mutate.ts';
import { readParts, shippedContent } from '../../scripts/content/read.ts';
import { wholeParts } from './shipped.ts';

const parts = readParts();
const content = shippedContent();
const whole = wholeParts(parts);
const look = voicing(catalogue(content));

describe('the words of computer seats', () => {
  test('are there for every side on every option, priority, line and point', () => {
    for (const { id: point, options } of content.points) {
      expect(look.topic(point), point).not.toContain('“');
      for (const { id: option } of options)
        for (const party of PARTIES)
          expect(look.voice(party, point, option) === null, `${party} ${point} ${option}`).toBe(
            option === STRUCK,
          );
    }
    for (const { priorities } of content.lengths)
      for (const party of PARTIES)
        for (const { point } of priorities[party]) expect(look.wish(party, point)).not.toBeNull();
    for (const { id } of [...content.lines, ...content.declarable])
      expect(look.line(id), id).toMatch(/^we (in Europe )?sign (no|only)/);
  });

  test('are said by each side in its own words: no two sides say the same of an option', () => {
    const said = content.voices?.options.map(v => `${v.point} ${v.option} ${v.says}`) ?? [];
    const twice = said.filter((words, i) => said.indexOf(words) < i);
    expect(twice).toEqual([]);
  });

  test('may be missing: a scenario can be played without them', () => {
    const { voices: _, 'texts/en-voices': __, ...rest } = parts;
    const loaded = loadScenario(rest);
    if (!loaded.ok) throw new Error(loaded.problems[0]?.sentence);
    const silent = voicing(catalogue({ ...loaded.content, id: 'another' }));
    expect(silent.voice('ukraine', 'p6', 'drafted')).toBeNull();
    expect(silent.line('UA-army')).toBeNull();
    expect(silent.wish('us', 'p14')).toBeNull();
    expect(silent.topic('p6')).toBe('“Cap on Ukraine’s forces”');
  });

  test('come to a page apart from the other files of the shipped scenario', async () => {
    const loaded = await loadFromShelf(FIRST.id);
    if (!loaded.ok) throw new Error('it does not load');
    expect(loaded.content.voices).toBeUndefined();
    const late = voicing(catalogue(loaded.content));
    expect(late.voice('us', 'p14', 'drafted')).toEqual(look.voice('us', 'p14', 'drafted'));
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
  ['end a sentence', [...army, 'says'], 'our army stays ours.', ['texts/en.json', 'says']],
  ['are of an option that is not there', [...army, 'option'], 'no-such', ['ukraine p6 no-such']],
  ['are given twice', [...army, 'option'], 'no-cap', ['ukraine p6 no-cap', 'twice']],
  ['are of a line that is not there', ['voices', 'voices', 'lines', 0, 'line'], 'XX-none', ['XX-none']],
  ['are of a priority that is not there', ['voices', 'voices', 'wishes', 0, 'point'], 'p9', ['eu p9']],
  ['are of a point that is not there', ['voices', 'voices', 'topics', 0, 'point'], 'p99', ['p99']],
  ['lack their list', ['voices', 'voices', 'lines'], REMOVED, ['voices.json', 'lines']],
])('words that %s are told of', (_fault, path, value, says) => {
  const loaded = loadScenario(replaced(whole, path, value) as Record<string, unknown>);
  const sentences = loaded.ok ? '' : loaded.problems.map(p => p.sentence).join('\n');
  for (const part of says) expect(sentences).toContain(part);
}); // prettier-ignore
