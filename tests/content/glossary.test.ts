import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedContent } from './shipped.ts';

const { glossary, ...content } = shippedContent();
const FOLDER = join(import.meta.dirname, '../../src/words/en');
const screens = readdirSync(FOLDER).map(file => readFileSync(join(FOLDER, file), 'utf8'));
const told = [...screens, JSON.stringify(content)].join('\n');

describe('the glossary', () => {
  it('has at most 40 terms, so that it is read', () => {
    expect(glossary.length).toBeLessThanOrEqual(40);
  });

  it.each(glossary.map(({ term }) => term))('explains a word that the screens use: %s', term => {
    const written = new RegExp(String.raw`(?<![\p{L}\p{N}-])${term}s?(?![\p{L}\p{N}-])`, 'iu');
    expect(told).toMatch(written);
  });

  it('stands in the order of the alphabet', () => {
    const terms = glossary.map(({ term }) => term.toLowerCase());
    expect(terms).toEqual(terms.toSorted());
  });
});
