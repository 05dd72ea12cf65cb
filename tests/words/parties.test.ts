/** Sentences speak of the parties of the scenario that is loaded, however many there are. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { nameOf } from '../../src/app/names.ts';
import { defaults } from '#dom/setup/form.ts';
import { FIRST, type PartyNames } from '#content/shelf.ts';
import { shippedContent } from '../../scripts/content/read.ts';
import type { Party } from '#engine/types.ts';
import {
  everyParty,
  inShownOrder,
  isNamed,
  shortly,
  theParties,
  TheShort,
} from '#words/parties.ts';
import { speakOf, t } from '#words/words.ts';

/** Parties of some other negotiation. */
const invented = (...names: readonly string[]): readonly PartyNames[] =>
  names.map((name, i) => ({
    id: name.toLowerCase() as Party,
    name,
    letters: name.slice(0, 2).toUpperCase(),
    slot: i + 1,
    forms: { the: `the ${name}`, The: `The ${name}`, short: name, theShort: `the ${name}`, TheShort: `The ${name}` }, // prettier-ignore
  }));

afterEach(() => speakOf(FIRST.parties));

describe('the parties in words', () => {
  it('are those of the shipped scenario until another is loaded', () => {
    const parties = shippedContent().parties;
    expect(FIRST.parties).toEqual(parties.map(({ id, name, letters, slot, forms }) => ({ id, name, letters, slot, forms }))); // prettier-ignore
    expect(everyParty()).toEqual(parties.map(({ id }) => id));
    expect(theParties(['eu', 'russia', 'us'])).toBe('the European Union, Russia and the United States'); // prettier-ignore
    expect(shortly(['eu', 'russia', 'us'])).toBe('EU, Russia, US');
    expect(t('table:allSilent')).toBe('All four silent in both articles.');
  });

  it('stand in the alphabetical order of the language shown', () => {
    speakOf(invented('Zeta', 'élan', 'Mill'));
    expect(everyParty()).toEqual(['élan', 'mill', 'zeta']);
    expect(inShownOrder(['zeta', 'us', 'mill'] as Party[])).toEqual(['mill', 'zeta', 'us']);
  });

  it('are not taken for those of another scenario', () => {
    speakOf(invented('Harbour', 'Town'));
    expect(isNamed('eu')).toBe(false);
    expect(TheShort('town' as Party)).toBe('The Town');
    expect(() => TheShort('eu')).toThrow('no eu');
  });

  it.each([
    [2, 'Both silent in both articles.'],
    [3, 'All three silent in both articles.'],
    [5, 'All five silent in both articles.'],
    [8, 'All eight silent in both articles.'],
  ])('are counted where sentences speak of all %d', (count, sentence) => {
    speakOf(invented(...Array.from({ length: count }, (_, i) => `Side ${i}`)));
    expect(t('table:allSilent')).toBe(sentence);
  });

  it('name a new game', () => {
    const towns = invented('Town', 'Harbour');
    const setup = { ...defaults(shippedContent()), seed: 1, seats: { harbour: 'person', town: 'person' } }; // prettier-ignore
    const content = { ...shippedContent(), parties: towns };
    expect(nameOf({ content } as never, setup as never)).toBe('Harbour and Town, quick talks');
  });
});

describe('the sentences', () => {
  it('count parties nowhere by a number of their own', () => {
    const files = readdirSync('src/words/en').filter(file => file !== 'parties.ts');
    const sentences = files.flatMap(file =>
      readFileSync(`src/words/en/${file}`, 'utf8').split('\n'),
    );
    const counted = /\b(all four|four (parties|sides|seats|homes|people|computer))\b/i;
    expect(sentences.filter(line => counted.test(line))).toEqual([]);
  });
});
