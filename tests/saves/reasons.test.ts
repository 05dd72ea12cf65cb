/** The form of a reason, by both who check it: the rules, and what reads kept games. */
import { describe, expect, test } from 'vitest';
import { isMove } from '#engine/form.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Reason } from '#engine/types.ts';
import { moveSchema } from '#saves/moves.ts';

const GOOD: { readonly [T in Reason['type']]: Extract<Reason, { type: T }> } = {
  line: { type: 'line', line: 'UA-army', kept: true, evidence: 'UA-1' },
  preference: {
    type: 'preference',
    point: 'p6',
    toward: 'against',
    option: 'drafted',
    evidence: 'UA-1',
  },
  priority: { type: 'priority', point: 'p21', option: 'line-frozen' },
  trade: { type: 'trade', gives: ['p3'], gets: [], changes: [{ point: 'p3', option: 'drafted' }] },
  standing: { type: 'standing', point: 'p6', is: 'better', option: 'no-cap' },
  asks: { type: 'asks', asks: { point: 'p5', option: 'mirrors-article-5' } },
  lastRound: { type: 'lastRound', point: 'p21' },
  linkage: { type: 'linkage', point: 'p6', with: 'p7' },
  opening: { type: 'opening', point: 'p6', option: 'no-cap', given: ['p5'] },
  belief: { type: 'belief', party: 'russia', point: 'p14', toward: 'for' },
  agreement: { type: 'agreement', lines: ['RU-nato-ukraine'] },
  walkAway: { type: 'walkAway', point: 'p14' },
  support: { type: 'support' },
};

/** What games of before have not noted. */
const MAY_MISS: { readonly [T in Reason['type']]?: readonly string[] } = {
  line: ['evidence', 'kept'],
  preference: ['evidence', 'option'],
  priority: ['option'],
  trade: ['changes'],
  standing: ['option'],
  walkAway: ['point'],
};

/** What no field of a reason may hold, by the field's name. */
const BAD: Readonly<Record<string, readonly unknown[]>> = {
  line: [5, null, ['UA-army']],
  evidence: [5, null],
  kept: [false, 'yes', null],
  asks: [null, 'p5', { point: '5', option: 'drafted' }, { point: 'p5' }],
  changes: [null, ['p3'], [{ point: '__proto__', option: 'drafted' }]],
  point: ['6', 'p0', 'p100', '__proto__', 6, null],
  with: ['7', '__proto__', null],
  toward: ['both', true, null],
  is: ['worse', true, null],
  gives: ['p3', [3], [null], null],
  gets: ['p3', ['__proto__'], null],
  option: [null, 3],
  given: ['p5', [5], null],
  party: ['No body', '__proto__', 'chair', null],
  lines: ['RU-nato-ukraine', [5], null],
};

const vote = (reason: unknown) => ({
  by: 'eu',
  act: { type: 'vote', yes: false, reasons: [reason] },
});
const verdicts = (reason: unknown) => ({
  rules: isMove(vote(reason), PARTIES),
  kept: moveSchema.safeParse(vote(reason)).success,
});

const fieldsOf = (reason: Reason) => Object.keys(reason).filter(field => field !== 'type');

describe.each(Object.values(GOOD))('a reason of the kind $type', reason => {
  test('is taken in its form', () => {
    expect(verdicts(reason)).toEqual({ rules: true, kept: true });
  });

  test('is refused where a field is missing, unless games of before lack it', () => {
    for (const field of fieldsOf(reason)) {
      const { [field]: _left, ...rest } = reason as unknown as Record<string, unknown>;
      const taken = MAY_MISS[reason.type]?.includes(field) ?? false;
      expect(verdicts(rest), field).toEqual({ rules: taken, kept: taken });
    }
  });

  test('is refused where a field holds what it may not', () => {
    for (const field of fieldsOf(reason)) {
      expect(BAD[field]?.length, field).toBeGreaterThan(0);
      for (const value of BAD[field] ?? []) {
        const told = `${field}: ${JSON.stringify(value)}`;
        expect(verdicts({ ...reason, [field]: value }), told).toEqual({
          rules: false,
          kept: false,
        });
      }
    }
  });
});

test.each([
  ['nothing', null],
  ['a word', 'line'],
  ['a list', [GOOD.line]],
  ['no kind', {}],
  ['an unknown kind', { type: 'whim' }],
  ['a kind by another name', { type: '__proto__' }],
  ['a kind that is no word', { type: 7 }],
])('what is no reason is refused: %s', (_what, value) => {
  expect(verdicts(value)).toEqual({ rules: false, kept: false });
});
