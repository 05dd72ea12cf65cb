/** What computer seats say in seeded games, held against their papers and the texts; sentences are not known here. */
import { describe, expect, test } from 'vitest';
import { contradictionIn, namesTheThing, prioritiesIn } from '../../scripts/reasons/judged.ts';
import { drawn, reportOf } from '../../scripts/reasons/report.ts';
import { sampled, type Sample } from '../../scripts/reasons/sampled.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Reason } from '#engine/types.ts';
import { FULL, TIME } from './runs.ts';

const samples = sampled(FULL ? 10_000 : 1_000, {
  lengths: ['quick', 'full'],
  difficulties: FULL ? ['novice', 'practised', 'expert'] : ['novice', 'practised'],
  firstSeed: 700,
});
const report = reportOf(samples);

describe(
  'of a thousand reasons of both lengths and all chairs',
  () => {
    test('none contradicts the act', () => {
      expect(report.contradictions).toEqual([]);
    });

    test('at least nine in ten name something of the clause', () => {
      expect(report.naming).toBeGreaterThanOrEqual(0.9);
    });

    test('each is one sentence of at most 24 words with one source', () => {
      expect(report.long).toEqual([]);
      for (const { sentence } of samples)
      expect(sentence).toMatch(/^[A-Z][^.{}]+ \((?:game assumption|[^()]*(?:Article [AB]|record)[^()]*)\)\.$/u); // prettier-ignore
    });

    test('no priority is given up for nothing, and in the last round seldom', () => {
      expect(report.priorities.unpaid).toBe(0);
      expect(report.priorities.kept + report.priorities.paid).toBeGreaterThan(100);
      expect(report.unpaid).toBeLessThanOrEqual(0.02);
    });

    test('none opens with a priority of its own given up', () => {
      const first = samples.filter(({ view, act }) => view.round === 1 && act.type !== 'vote');
      expect(first.length).toBeGreaterThan(50);
      const kept = first.map(prioritiesIn).filter(each => each !== null);
      expect(new Set(kept)).toEqual(new Set(['kept']));
    });

    test('seats of one character say different things in different chairs', () => {
      const said = PARTIES.map(
        party => new Set(samples.filter(s => s.view.seat === party).map(s => s.sentence.replace(/^[^:]*: /, ''))), // prettier-ignore
      );
      for (const [i, own] of said.entries()) {
        const others = said.filter((_, k) => k !== i);
        const shared = [...own].filter(words => others.some(other => other.has(words)));
        expect(shared.length / own.size, PARTIES[i]).toBeLessThan(0.1);
      }
    });
  },
  TIME,
);

describe('the judge', () => {
  const [accepts] = samples.filter(
    s => s.act.type === 'mark' && s.reason?.type === 'preference' && s.reason.toward === 'for',
  );
  if (!accepts) throw new Error('nobody marks what it is for');

  test('finds a sentence that speaks for what is refused, and one of another side’s line', () => {
    const { view, act } = accepts;
    if (act.type !== 'mark') throw new Error('no mark');
    const refusing: Sample = { ...accepts, act: { ...act, option: 'struck' } };
    expect(contradictionIn(accepts)).toBeNull();
    expect(contradictionIn(refusing)).toMatch(/is for it/);
    const others = view.seat === 'us' ? 'our army' : 'a part in rebuilding';
    const line = view.seat === 'us' ? `we sign no text that caps the size of ${others}` : `we sign only a text that gives us ${others}`; // prettier-ignore
    expect(contradictionIn({ ...accepts, sentence: line })).toMatch(/no line of its own/);
  });

  test('finds a sentence that names nothing', () => {
    const sentence = 'Ukraine: this serves an interest of the side (game assumption).';
    expect(namesTheThing({ ...accepts, sentence })).toBe(false);
  });

  test('finds a priority given up for nothing, and tells what was given for something', () => {
    const { view } = samples.find(s => s.view.round === 1) ?? accepts;
    const [priority] = view.mandate.priorities;
    if (!priority) throw new Error('no priority');
    const { point } = priority;
    const given = (reasons: readonly Reason[]): Sample => ({
      ...accepts,
      view,
      act: { type: 'mark', point, option: 'struck', reasons },
    });
    const pay: Reason = { type: 'trade', gives: [point], gets: [point === 'p1' ? 'p2' : 'p1'] };
    expect(prioritiesIn(given([{ type: 'trade', gives: [point], gets: [] }]))).toBe('unpaid');
    expect(prioritiesIn(given([{ type: 'lastRound', point }]))).toBe('unpaid'); // it is not
    expect(prioritiesIn(given([pay]))).toBe('paid');
  });
});

test('what is drawn has the names covered and is never twice the same', () => {
  const lines = drawn(samples, 40, 1);
  expect(new Set(lines).size).toBe(40);
  for (const line of lines) expect(line).toMatch(/^\[(?:quick|full)\] \*\*\*/u);
});
