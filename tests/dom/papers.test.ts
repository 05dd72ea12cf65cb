import { describe, expect, test } from 'vitest';
import { actsInWords } from '#words/seatActs.ts';
import { strongest } from '#record/beliefs.ts';
import { changesFrom } from '#record/textChanges.ts';
import { temperSentences, worthWords } from '#words/temper.ts';
import { accountsOf } from '#table/accounts.ts';
import { DIFFICULTIES, PERSONALITIES } from '#ai/character.ts';
import { temperOf } from '#ai/temper.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Mandate } from '#engine/types.ts';
import { papers } from '#words/en/papers.ts';
import { GRADE_MAX, gradeOf, textsIn } from '../../scripts/content/prose.ts';
import { CONTENT, playOn, seat } from '../table/shipped.ts';

const MANDATE: Mandate = {
  preferences: { p1: { drafted: 2, mild: -1, struck: 0 }, p2: { drafted: 3 } },
  linkages: [],
  priorities: [],
  walkAway: 0,
};

describe('what a seat believed', () => {
  test('is told most wanted first and least wanted last, beside what was true', () => {
    const belief = { p1: { drafted: 1.5, mild: -2, struck: 0 }, p2: { drafted: 3, other: -1 } };
    expect(strongest(belief, MANDATE)).toEqual([
      { point: 'p2', option: 'drafted', believed: 3, truth: 3 },
      { point: 'p1', option: 'drafted', believed: 1.5, truth: 2 },
      { point: 'p2', option: 'other', believed: -1, truth: 0 },
      { point: 'p1', option: 'mild', believed: -2, truth: -1 },
    ]);
  });

  test('is at most three either way, and nothing of which it believed little', () => {
    const many = { a: 1, b: 2, c: 3, d: 2.5, e: 0.9, f: -0.9, g: -1, h: -2, i: -3, j: -1.5 };
    const told = strongest({ p1: many }, MANDATE).map(b => b.option);
    expect(told).toEqual(['c', 'd', 'b', 'j', 'h', 'i']);
  });
});

test('the text aimed at is told by the points that differ, by number', () => {
  const text = { p10: 'struck', p2: 'struck', p3: 'drafted' };
  const target = { p10: 'drafted', p2: 'mild', p3: 'drafted' };
  expect(changesFrom(text, target)).toEqual([
    { point: 'p2', from: 'struck', to: 'mild' },
    { point: 'p10', from: 'struck', to: 'drafted' },
  ]);
});

test('worths have a sign and one decimal', () => {
  expect([1.25, -0.04, -2.06, 3].map(worthWords)).toEqual(['+1.3', '0', '−2.1', '+3']);
});

test('every character has each of its figures in a sentence with no gap', () => {
  for (const personality of PERSONALITIES) {
    for (const difficulty of DIFFICULTIES) {
      const character = { personality, difficulty };
      const sentences = temperSentences(temperOf(character));
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(sentences.length).toBeGreaterThanOrEqual(10);
      for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+\.$/);
    }
  }
});

test('the votes of a seat are told with what they were on', () => {
  const game = seat({ seed: 3 });
  playOn(game);
  const { view } = game.store.getState();
  const log = game.referee.log();
  const seated = PARTIES.map((party, place) => ({
    party,
    character: { personality: 'reciprocal', difficulty: 'practised' } as const,
    seed: 3 + place,
  }));
  let votes = 0;
  for (const { party, rounds } of accountsOf(log, seated)) {
    for (const { round, acts } of rounds) {
      const tabled = view?.tabled.filter(one => one.round === round) ?? [];
      const asked = tabled.filter(one => one.by !== party && one.votes[party]);
      const cast = acts.filter(act => act.type === 'vote');
      expect(cast.map(act => act.yes)).toEqual(asked.map(one => one.votes[party]?.yes));
      const told = actsInWords(CONTENT, party, acts, tabled);
      expect(told.length).toBe(acts.length);
      expect(told.filter(({ words }) => / to what .+ put forward: /.test(words)).length).toBe(cast.length); // prettier-ignore
      votes += cast.length;
    }
  }
  expect(votes).toBeGreaterThan(0);
});

test('the words can be read by a fourteen-year-old', () => {
  const sentences = textsIn(papers).filter(text => text.split(' ').length >= 8);
  for (const text of sentences) expect(gradeOf(text), text).toBeLessThanOrEqual(GRADE_MAX);
});
