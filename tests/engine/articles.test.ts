/** The numbers of articles, as every screen shows them. */
import { expect, test } from 'vitest';
import { begin } from '#engine/begin.ts';
import { play } from '#engine/play.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { STRUCK, type Negotiation, type Swap } from '#engine/types.ts';
import { publicView } from '#engine/view.ts';
import { after, allMark, allSign, by, ROUND_1, toRatification } from './builders.ts';
import { RECORDED, recorded } from './recorded.ts';

/** "p2 1" for an article, "p4 –" for a settled point that is left out. */
const shown = (n: Negotiation): readonly string[] =>
  publicView(n).articles.map(({ point, number }) => `${point} ${number ?? '–'}`);

const numbers = (n: Negotiation) => publicView(n).articles.flatMap(a => a.number ?? []);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test('articles are numbered in the order in which they were settled', () => {
  expect(shown(toRatification({ p4: 'drafted', p2: 'drafted' }))).toEqual(['p2 1', 'p4 2']);
});

test('what is settled as struck has no number, and leaves no gap', () => {
  const n = after(ROUND_1, ...allMark({ p1: 'amended', p2: STRUCK, p3: 'drafted' }));
  expect(shown(n)).toEqual(['p1 1', 'p2 –', 'p3 2']);
});

test('a reopened article leaves no gap', () => {
  const n = after(ROUND_1, ...allMark({ p1: 'amended', p2: 'drafted' }));
  const [speaker] = n.caucus?.order ?? [];
  const reopening = { type: 'table', initiative: { type: 'reopening', point: 'p1' } } as const;
  expect(shown(after(n, by(speaker ?? 'eu', reopening)))).toEqual(['p2 1']);
});

test('an article that a swap rewords keeps its place; a point that it adds comes last', () => {
  const marks = { p1: 'amended', p2: 'drafted', p3: 'drafted', p4: 'amended', p5: 'drafted' } as const; // prettier-ignore
  const signed = after(toRatification(marks), ...allSign);
  const swap: Swap = { id: 's1', changes: [{ point: 'p3', option: 'amended' }] };
  const n = after(
    signed,
    { by: 'chair', act: { type: 'offerSwaps', swaps: [swap] } },
    ...PARTIES.map(p => by(p, { type: 'answerSwaps', yes: ['s1'] })),
  );
  expect(n.points['p3']?.settled?.by).toBe('swap');
  expect(shown(n)).toEqual(shown(signed));
});

test('in recorded games the numbers run from 1 without a gap after every move', () => {
  for (const file of RECORDED) {
    const { log } = recorded(file);
    let n = begin(log.setting, log.seed);
    for (const move of log.moves) {
      const next = play(n, move);
      if (!next.ok) throw new Error(next.refusal.code);
      n = next.value;
      expect(numbers(n)).toEqual(upTo(numbers(n).length));
    }
  }
});
