import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, isTextAt } from '#content/apart.ts';
import { loadScenario } from '#content/load.ts';
import { PARTS, scenarioSchema, textFiles } from '#content/schema.ts';
import { withTexts } from '#content/texts.ts';
import { REMOVED, replaced, type Path } from './mutate.ts';
import { shippedContent, shippedParts } from './shipped.ts';

const content = shippedContent();
const [EN = ''] = textFiles('en');

describe('texts and structure', () => {
  test('come apart and together again without loss', () => {
    const { structure, texts } = apart(scenarioSchema, content);
    expect(withTexts(structure, texts)).toEqual(content);
  });

  test('are apart in the shipped scenario: no file of its structure holds a sentence', () => {
    for (const { file, keys } of PARTS) {
      const part = (shippedParts[file] ?? {}) as Record<string, unknown>;
      const own = keys.filter(key => key in part).map(key => [key, part[key]]);
      const { texts } = apart(scenarioSchema, Object.fromEntries(own));
      expect(texts, file).toBeUndefined();
    }
  });

  test('do not mix: no text of the shipped scenario is an id, a number or a place in a source', () => {
    const stray: string[] = [];
    const joined = withTexts({}, shippedParts[EN]);
    const walk = (value: unknown, path: readonly string[]): void => {
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
      else if (typeof value !== 'string') stray.push(path.join(' '));
    };
    walk(joined, []);
    expect(stray).toEqual([]);
  });

  test.each<[string, (string | number)[], boolean]>([
    ['a clause', ['points', 3, 'options', 0, 'clause'], true],
    ['a term of the glossary', ['glossary', 3, 'term'], true],
    ['a form of a name', ['parties', 0, 'forms', 'the'], true],
    ['a quote, which is its source’s', ['evidence', 0, 'quote'], false],
    ['an id', ['points', 3, 'id'], false],
    ['what nobody knows', ['points', 3, 'nothing', 1], false],
  ])('tell where %s stands', (_what, path, isText) => {
    expect(isTextAt(scenarioSchema, path)).toBe(isText);
  });

  test('reach no prototype', () => {
    const texts = JSON.parse('{"__proto__": {"polluted": "yes"}, "constructor": "x"}') as unknown;
    withTexts({ a: {} }, texts);
    expect({}).not.toHaveProperty('polluted');
  });

  test.each([
    ['a list in a list in a list …', (of: unknown) => [of]],
    ['an object in an object …', (of: unknown) => ({ id: of })],
  ])('and structure that are nested for ever are told of: %s', (_what, around) => {
    let deep: unknown = 1;
    for (let i = 0; i < 20_000; i++) deep = around(deep);
    for (const parts of [
      { ...shippedParts, points: { points: deep } },
      { ...shippedParts, points: { points: deep }, [EN]: { points: deep } },
      { ...shippedParts, [EN]: { points: { p6: { title: deep } } } },
    ]) {
      const loaded = loadScenario(parts);
      expect(loaded.ok ? [] : loaded.problems[0]?.sentence).toContain('too deep');
    }
  });

  test('of any JSON join without a throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (structure, texts) => {
        withTexts(structure, texts);
      }),
    );
  });
});

describe('a fault in the texts is told of:', () => {
  test.each<[string, Path, unknown, readonly string[]]>([
    ['one is missing', ['points', 'p6', 'title'], REMOVED, ['texts/en.json', 'point p6', '"title" is missing']],
    ['one is empty', ['points', 'p6', 'title'], ' ', ['texts/en.json', 'point p6', 'not be empty']],
    ['one is a number', ['points', 'p6', 'title'], 6, ['texts/en.json', 'point p6', '"title" is 6']],
    ['one is of no point', ['points', 'p99'], { title: 'x' }, ['texts/en.json', '“points › p99” has no place']],
    ['one stands where an id stands', ['points', 'p6', 'id'], 'p7', ['texts/en.json', '“points › p6 › id” has no place']],
    ['a list stands for items', ['points'], [], ['texts/en.json', '“points” has no place']],
    ['a number is given as a text', ['points', 'p6', 'options', 'no-cap', 'weight'], '3', ['“points › p6 › options › no-cap › weight” has no place']],
    ['a rule is brought by the texts', ['map', 'tiles', 'kyiv', 'column'], '4', ['“map › tiles › kyiv › column” has no place']],
    ['the file is a list', [], [], ['texts/en.json', 'a list of 0']],
  ])('%s', (_what, path, value, expected) => {
    const loaded = loadScenario(
      replaced(shippedParts, [EN, ...path], value) as Record<string, unknown>,
    );
    const told = loaded.ok ? [] : loaded.problems.map(({ sentence }) => sentence);
    const found = told.filter(sentence => expected.every(part => sentence.includes(part)));
    expect(found.length, told.join('\n') || 'it loads').toBeGreaterThan(0);
  }); // prettier-ignore
});
