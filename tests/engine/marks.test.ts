import { describe, expect, test } from 'vitest';
import { answerOf } from '#engine/answer.ts';
import { brier } from '#engine/predictions.ts';
import { viewFor } from '#engine/view.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Predicate } from '#engine/types.ts';
import { after, allMark, allDeclare, by, mark, refusalOf, ROUND_1, START } from './builders.ts';

describe('the brief', () => {
  test('ends when every seat has declared, and round 1 begins', () => {
    const three = after(START, ...allDeclare.slice(0, 3));
    expect(three.phase).toBe('brief');
    expect(ROUND_1).toMatchObject({ phase: 'marks', round: 1 });
  });

  test.each([
    ['a line of another party', ['russia-p3'], 'ERR_UNKNOWN_LINE'],
    ['the same line twice', ['eu-p3', 'eu-p3'], 'ERR_UNKNOWN_LINE'],
    ['three lines', ['eu-p3', 'eu-p4', 'eu-p5'], 'ERR_TOO_MANY_LINES'],
    ['none, where the sources state none', [], 'ERR_TOO_FEW_LINES'],
  ])('refuses %s', (_, lines, code) => {
    expect(refusalOf(START, by('eu', { type: 'declare', lines })).code).toBe(code);
  });

  test('lets a party whose sources state a line declare none', () => {
    const n = after(START, by('ukraine', { type: 'declare', lines: [] }));
    expect(n.declared.ukraine).toEqual([]);
  });

  test('is over for a seat that has declared', () => {
    const n = after(START, by('eu', { type: 'declare', lines: ['eu-p3'] }));
    const again = by('eu', { type: 'declare', lines: ['eu-p4'] });
    expect(refusalOf(n, again).code).toBe('ERR_ALREADY_DONE');
  });
});

describe('a mark', () => {
  test.each([
    ['of a point that is not on the agenda', mark('us', 'p4', 'drafted'), 'ERR_NOT_ON_AGENDA'],
    ['of a parked point', mark('us', 'p9', 'drafted'), 'ERR_PARKED_POINT'],
    ['of an option the point does not have', mark('us', 'p1', 'other'), 'ERR_UNKNOWN_OPTION'],
  ])('%s is refused', (_, move, code) => {
    expect(refusalOf(ROUND_1, move).code).toBe(code);
  });

  test('can be changed and taken back until it is sealed', () => {
    let n = after(ROUND_1, mark('us', 'p1', 'drafted'), mark('us', 'p1', 'struck'));
    expect(n.marks.us.p1?.option).toBe('struck');
    n = after(n, by('us', { type: 'unmark', point: 'p1' }));
    expect(n.marks.us).toEqual({});
    n = after(n, by('us', { type: 'seal' }));
    expect(refusalOf(n, mark('us', 'p1', 'drafted')).code).toBe('ERR_ALREADY_DONE');
  });

  test('that crosses a line of one’s own needs a reason, and logs it at no cost', () => {
    const bare = by('ukraine', { type: 'mark', point: 'p1', option: 'drafted' });
    expect(refusalOf(ROUND_1, bare)).toEqual({
      code: 'ERR_REASON_NEEDED',
      point: 'p1',
      lines: ['UA-one'],
    });
    const n = after(ROUND_1, mark('ukraine', 'p1', 'drafted'));
    expect(n.crossings).toMatchObject([{ party: 'ukraine', line: 'UA-one', at: 'mark' }]);
  });

  test('that leaves out what a line requires needs a reason too', () => {
    const strike = by('russia', { type: 'mark', point: 'p2', option: 'struck' });
    expect(refusalOf(ROUND_1, strike).lines).toEqual(['RU-two']);
  });

  test('needs no reason where no option on its point would keep the line', () => {
    const two = ROUND_1.setting.lines.map(l =>
      l.id === 'EU-some' ? { ...l, holds: { ...l.holds, count: 2 } as Predicate } : l,
    );
    const n = { ...ROUND_1, setting: { ...ROUND_1.setting, lines: two } };
    const away = by('eu', { type: 'mark', point: 'p3', option: 'drafted' });
    expect(refusalOf(ROUND_1, away).lines).toEqual(['EU-some']); // p3 amended alone would keep it
    expect(after(n, away).crossings).toEqual([]); // it would take p3 and p4
  });

  test.each([
    [{ code: 'own' }, 'ERR_REASON_INVALID'],
    [{ code: 'own', words: ' ' }, 'ERR_REASON_INVALID'],
    [{ code: 'own', words: 'x'.repeat(141) }, 'ERR_REASON_INVALID'],
  ] as const)('is refused with the reason %j', (crossing, code) => {
    const act = { type: 'mark', point: 'p1', option: 'drafted', crossing } as const;
    expect(refusalOf(ROUND_1, by('ukraine', act)).code).toBe(code);
  });

  test.each([
    ['drafted', 'drafted', 'accept'],
    ['drafted', 'amended', 'amend'],
    ['drafted', 'struck', 'reject'],
    ['amended', 'drafted', 'amend'],
    ['struck', 'struck', 'accept'],
  ])('on %s for %s means %s', (current, option, answer) => {
    expect(answerOf(current, option)).toBe(answer);
  });
});

describe('the reveal', () => {
  const revealed = after(
    ROUND_1,
    ...PARTIES.flatMap(p => [
      mark(p, 'p1', 'amended'),
      mark(p, 'p2', p === 'russia' ? 'drafted' : 'struck'),
      ...(p === 'us' ? [] : [mark(p, 'p3', 'struck')]),
      by(p, { type: 'seal' }),
    ]),
  );

  test('comes when the last seat seals, and opens the caucus', () => {
    expect(revealed.phase).toBe('caucus');
    expect(revealed.reveals).toMatchObject([{ round: 1, settled: ['p1'] }]);
  });

  test('settles the points on which all required seats chose the same option', () => {
    expect(revealed.points.p1).toMatchObject({
      current: 'amended',
      settled: { article: 1, round: 1, by: 'marks', tie: null },
    });
  });

  test('leaves the others bracketed, their current option unchanged, the chosen ones as candidates', () => {
    expect(revealed.points.p2).toMatchObject({
      current: 'drafted',
      settled: null,
      candidates: ['struck', 'drafted'],
    });
  });

  test('takes a missing mark for no consent', () => {
    expect(revealed.points.p3?.settled).toBeNull();
  });

  test('may settle a point as struck', () => {
    const n = after(ROUND_1, ...allMark({ p3: 'struck' }));
    expect(n.points.p3).toMatchObject({ current: 'struck', settled: { article: 1 } });
  });

  test('asks consent only of the seats a point requires', () => {
    const two = ROUND_1.setting.points.map(p =>
      p.id === 'p1' ? { ...p, required: ['eu', 'us'] as const } : p,
    );
    const n = { ...ROUND_1, setting: { ...ROUND_1.setting, points: two } };
    const marks = PARTIES.flatMap(p => [
      mark(p, 'p1', p === 'russia' ? 'drafted' : 'amended'),
      by(p, { type: 'seal' }),
    ]);
    expect(after(n, ...marks).points.p1?.settled).not.toBeNull();
  });
});

describe('a prediction', () => {
  const predict = (of: 'eu' | 'us') =>
    by('us', { type: 'predict', of, prediction: { answer: 'accept', sure: 70 } });

  test('is made on the star of the round, of another seat', () => {
    expect(after(ROUND_1, predict('eu')).predictions.us).toHaveProperty('eu');
    expect(refusalOf(ROUND_1, predict('us')).code).toBe('ERR_PREDICTION_INVALID');
  });

  test('can be withdrawn until it is sealed', () => {
    const n = after(
      ROUND_1,
      predict('eu'),
      by('us', { type: 'predict', of: 'eu', prediction: null }),
    );
    expect(n.predictions.us).toEqual({});
  });

  test('is scored at the reveal and stays with the seat that made it', () => {
    const n = after(ROUND_1, predict('eu'), ...allMark({ p1: 'drafted' }));
    expect(n.scored).toMatchObject([{ by: 'us', of: 'eu', point: 'p1', answered: 'accept' }]);
    expect(viewFor(n, 'us').scored).toHaveLength(1);
    expect(viewFor(n, 'eu').scored).toEqual([]);
  });

  // Brier (1950), three classes: sum of (p - o)^2, the rest split evenly.
  test.each([
    ['accept', 90, 'accept', 0.01 + 2 * 0.05 ** 2],
    ['accept', 90, 'reject', 0.81 + 0.95 ** 2 + 0.05 ** 2],
    ['amend', 50, 'amend', 0.25 + 2 * 0.25 ** 2],
    ['reject', 70, 'accept', 0.49 + 0.85 ** 2 + 0.15 ** 2],
  ] as const)(
    'of %s at %d %% where the seat chose to %s scores %d',
    (answer, sure, did, figure) => {
      expect(brier({ answer, sure }, did)).toBeCloseTo(figure, 12);
    },
  );
});
