import { defaultCharacters } from '#ai/character.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { expect, test } from 'vitest';
import { matching } from '#dom/beside/glossary/search.ts';
import { openingOf, savedAs } from '#record/savedAs.ts';
import { allSeats, onlySeat } from '#dom/setup/seating.ts';
import type { SavedGame } from '#record/games.ts';

const saved = (over: Partial<SavedGame>): SavedGame => ({
  id: 'a',
  name: 'Talks',
  savedAt: '2025-12-01T10:00:00Z',
  setup: {
    length: 'quick',
    day: '2025-11-21',
    brief: 'full',
    seats: onlySeat('ukraine'),
    characters: defaultCharacters(PARTIES),
    seed: 1,
    hints: true,
  },
  round: 2,
  phase: 'marks',
  ...over,
});

test('the glossary is searched without case and accents, terms first', () => {
  const terms = [
    { term: 'Ceasefire', means: 'The fighting stops.' },
    { term: 'Armistice', means: 'A formal ceasefire, as Orbán says.' },
  ];
  expect(matching(terms, 'CEASE').map(t => t.term)).toEqual(['Ceasefire', 'Armistice']);
  expect(matching(terms, 'orban').map(t => t.term)).toEqual(['Armistice']);
  expect(matching(terms, 'ceasefire formal').map(t => t.term)).toEqual(['Armistice']);
  expect(matching(terms, '  ')).toEqual(terms);
  expect(matching(terms, 'tariff')).toEqual([]);
});

test('the game to go on with is said by round and seat', () => {
  expect(savedAs(saved({}))).toBe('Round 2, as Ukraine');
});

test('every kind of seating has words of its own', () => {
  const setup = saved({}).setup;
  const everyone = saved({ setup: { ...setup, seats: allSeats('person') } });
  expect(savedAs(everyone)).toBe(
    'Round 2, as the European Union, Russia, Ukraine and the United States',
  );
  expect(savedAs(saved({ setup: { ...setup, seats: allSeats('computer') } }))).toBe(
    'Round 2, four computer seats',
  );
  expect(savedAs(saved({ round: 0, phase: 'brief' }))).toBe('Reading the brief, as Ukraine');
});

test('a saved game says which part of the talks it is in, and never a round that is over', () => {
  const where = (phase: SavedGame['phase']) => savedAs(saved({ round: 3, phase })).split(', ')[0];
  expect((['marks', 'caucus', 'summary'] as const).map(where)).toEqual([
    'Round 3',
    'Round 3',
    'Round 3',
  ]);
  expect((['ratification', 'postSettlement', 'ended'] as const).map(where)).toEqual([
    'Signing the text',
    'Changes after the signatures',
    'Talks that have ended',
  ]);
  expect(openingOf(saved({ phase: 'caucus' }))).toBe('Continue');
  expect(openingOf(saved({ phase: 'ended' }))).toBe('Read the debrief');
});
