import { describe, expect, test } from 'vitest';
import { viewFor } from '#engine/view.ts';
import { worthOf } from '#engine/worth.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Reservation, Swap } from '#engine/types.ts';
import {
  after,
  allDeclare,
  allSign,
  by,
  REASON,
  refusalOf,
  ROUND_1,
  setting,
  START,
  toRatification,
} from './builders.ts';

/** Keeps every line: p1 amended, p2 drafted, one of p3 and p4 amended, p5 not struck. */
const KEEPING = { p1: 'amended', p2: 'drafted', p3: 'drafted', p4: 'amended', p5: 'drafted' };
const swaps = (offered: readonly Swap[]) =>
  ({ by: 'chair', act: { type: 'offerSwaps', swaps: offered } }) as const;

describe('a signature', () => {
  const ready = toRatification({ ...KEEPING, p1: 'drafted' });

  test('on a text that crosses a line of one’s own needs a logged reason for that line', () => {
    const bare = by('ukraine', { type: 'sign', signing: 'sign' });
    expect(refusalOf(ready, bare)).toEqual({ code: 'ERR_REASON_NEEDED', lines: ['UA-one'] });
    const given = after(
      ready,
      by('ukraine', { type: 'sign', signing: 'sign', crossings: { 'UA-one': REASON } }),
    );
    expect(given.crossings.at(-1)).toMatchObject({ at: 'sign', line: 'UA-one', point: null });
  });

  test('that is refused needs none', () => {
    const n = after(ready, by('ukraine', { type: 'sign', signing: 'refuse' }));
    expect(n.signatures.ukraine).toMatchObject({ signing: 'refuse', ratified: false });
  });

  test('stays hidden until all four are in', () => {
    const n = after(ready, by('us', { type: 'sign', signing: 'sign' }));
    expect(viewFor(n, 'eu')).toMatchObject({ signed: { us: true }, signatures: { us: null } });
  });

  test('with a reservation names a settled point and a reason, and changes no worth', () => {
    const bare = by('us', { type: 'sign', signing: 'reserve' });
    expect(refusalOf(ready, bare).code).toBe('ERR_RESERVATION_NEEDED');
    const reservation = { point: 'p1', words: 'Not for long' } as const;
    const n = after(ready, by('us', { type: 'sign', signing: 'reserve', reservation }));
    expect(n.signatures.us).toMatchObject({ signing: 'reserve', reservation, ratified: true });
    const coded = { point: 'p1', code: 'notAgreed' } as const;
    const said = after(ready, by('us', { type: 'sign', signing: 'reserve', reservation: coded }));
    expect(said.signatures.us?.reservation).toEqual(coded);
    for (const unsaid of [
      { point: 'p1' },
      { ...coded, words: 'Soon' },
      { point: 'p1', code: 'x' },
    ]) {
      const act = { type: 'sign', signing: 'reserve', reservation: unsaid as Reservation } as const;
      expect(refusalOf(ready, by('us', act)).code).toBe('ERR_RESERVATION_NEEDED');
    }
  });
});

describe('support at home', () => {
  // Rule: 2, less 2 a stated line, less 1 an inferred or declared one, plus 1 for all priorities.
  test.each([
    ['no line crossed', KEEPING, 'ukraine', 2],
    ['a stated line crossed', { ...KEEPING, p1: 'drafted' }, 'ukraine', 0],
    ['an inferred line crossed', { ...KEEPING, p2: 'struck' }, 'russia', 1],
    [
      'an inferred and a declared line crossed',
      { ...KEEPING, p2: 'struck', p5: 'struck' },
      'russia',
      0,
    ],
  ] as const)('with %s', (_, marks, party, support) => {
    const n = toRatification(marks);
    expect(viewFor(n, party).support).toBe(support);
  });

  test('a stated line can be sold by bringing home all one came for', () => {
    const mandate = {
      ...setting.mandates.ukraine,
      priorities: [{ point: 'p2', options: ['drafted'] }],
    } as const;
    const n = toRatification({ ...KEEPING, p1: 'drafted' });
    const mandates = { ...setting.mandates, ukraine: mandate };
    expect(viewFor({ ...n, setting: { ...setting, mandates } }, 'ukraine').support).toBe(1);
  });
});

describe('a text worth less than walking away', () => {
  const n = toRatification(KEEPING);
  const having = (walkAway: number, belowWalkAway?: number) => {
    const { ukraine } = setting.mandates;
    const priorities = [{ point: 'p2', options: ['drafted'] }] as const; // KEEPING has it
    const mandates = { ...setting.mandates, ukraine: { ...ukraine, priorities, walkAway } };
    const support = { ...setting.support, belowWalkAway };
    return { ...n, setting: { ...setting, mandates, support } };
  };
  const worth = viewFor(n, 'ukraine').worth;

  test.each([
    ['costs all support, and priorities give nothing back', worth + 1, 2, 0],
    ['costs nothing where it is worth just as much', worth, 2, 2],
    ['cost nothing before the rule was made', worth + 1, undefined, 2],
  ])('%s', (_, walkAway, belowWalkAway, support) => {
    const view = viewFor(having(walkAway, belowWalkAway), 'ukraine');
    expect(view.support).toBe(support);
  });

  test('is not ratified, and the signature says why', () => {
    const end = after(having(worth + 1, 2), ...allSign);
    expect(end.signatures.ukraine).toMatchObject({ support: 0, ratified: false, fallsShort: true });
    expect(end.signatures.russia).not.toHaveProperty('fallsShort');
    expect(end.ending?.type).toBe('someSign');
    expect(after(having(worth, 2), ...allSign).phase).toBe('postSettlement');
  });
});

describe('the talks end', () => {
  test('in full when all ratify and every live point is settled', () => {
    const n = after(toRatification(KEEPING), ...allSign, swaps([]));
    expect(n.ending).toEqual({ type: 'full', by: null });
  });

  test('in part when all ratify and a point is left bracketed', () => {
    const { p3: _, ...most } = KEEPING;
    const n = after(toRatification(most), ...allSign, swaps([]));
    expect(n.ending?.type).toBe('partial');
  });

  test('with some signatures, not in force, when one home does not ratify', () => {
    const n = after(toRatification({ ...KEEPING, p1: 'drafted' }), ...allSign);
    expect(n.signatures.ukraine).toMatchObject({ signing: 'sign', ratified: false });
    expect(n.ending?.type).toBe('someSign');
  });

  test('with none when nobody signs', () => {
    const refusals = PARTIES.map(p => by(p, { type: 'sign', signing: 'refuse' }));
    expect(after(toRatification(KEEPING), ...refusals).ending?.type).toBe('none');
  });

  test.each([
    ['the brief', START],
    ['the marks', ROUND_1],
    ['ratification', toRatification(KEEPING)],
  ])('early when a seat leaves in %s', (_, n) => {
    expect(after(n, by('eu', { type: 'leave' })).ending).toEqual({ type: 'leftEarly', by: 'eu' });
  });

  test('for good', () => {
    const ended = after(START, by('eu', { type: 'leave' }));
    for (const move of allDeclare) expect(refusalOf(ended, move).code).toBe('ERR_NOT_NOW');
    expect(refusalOf(ended, by('us', { type: 'leave' })).code).toBe('ERR_NOT_NOW');
  });
});

describe('post-settlement swaps', () => {
  // With p1 amended and p2 drafted, amending p3 gives the EU 2 and costs nobody; see the mandates.
  const agreed = after(toRatification(KEEPING), ...allSign);
  const swap: Swap = { id: 's1', changes: [{ point: 'p3', option: 'amended' }] };
  const answer = (yes: readonly string[]) => PARTIES.map(p => by(p, { type: 'answerSwaps', yes }));

  test('follow four ratified signatures alone', () => {
    expect(agreed.phase).toBe('postSettlement');
    expect(refusalOf(ROUND_1, swaps([swap])).code).toBe('ERR_NOT_NOW');
  });

  test('that all agree to change the text, and all sign again', () => {
    const again = after(agreed, swaps([swap]), ...answer(['s1']));
    expect(again).toMatchObject({ phase: 'ratification', signatures: { eu: null } });
    const n = after(again, ...allSign);
    expect(n.ending?.type).toBe('full');
    expect(n.points.p3?.current).toBe('amended');
  });

  test('that one seat declines change nothing', () => {
    const three = answer(['s1']).slice(1);
    const n = after(agreed, swaps([swap]), by('eu', { type: 'answerSwaps', yes: [] }), ...three);
    expect(n.ending?.type).toBe('full');
    expect(n.points.p3?.current).toBe('drafted');
  });

  test('leave the first agreement in force when the second signing fails', () => {
    const again = after(agreed, swaps([swap]), ...answer(['s1']));
    const n = after(
      again,
      by('us', { type: 'sign', signing: 'refuse' }),
      ...allSign.filter(m => m.by !== 'us'),
    );
    expect(n.points.p3?.current).toBe('drafted');
    expect(n.ending?.type).toBe('full');
  });

  test('ask a seat again for its reservation, unless a swap has put other words in its place', () => {
    const reserving = (point: 'p3' | 'p4') => {
      const reservation = { point, words: 'Not without a date.' };
      const sign = by('us', { type: 'sign', signing: 'reserve', reservation });
      const others = allSign.filter(m => m.by !== 'us');
      const n = after(toRatification(KEEPING), sign, ...others);
      expect(viewFor(n, 'us').reservedBefore).toBeNull(); // it stands beside the signature
      return after(n, swaps([swap]), ...answer(['s1']));
    };
    const words = 'Not without a date.';
    expect(viewFor(reserving('p4'), 'us').reservedBefore).toEqual({ point: 'p4', words, isLapsed: false }); // prettier-ignore
    expect(viewFor(reserving('p3'), 'us').reservedBefore).toEqual({ point: 'p3', words, isLapsed: true }); // prettier-ignore
    expect(viewFor(reserving('p4'), 'eu').reservedBefore).toBeNull();
  });

  test.each([
    ['helps nobody', { id: 's', changes: [{ point: 'p5', option: 'amended' }] }],
    ['lowers someone’s worth', { id: 's', changes: [{ point: 'p2', option: 'struck' }] }],
    ['changes nothing', { id: 's', changes: [] }],
    ['names no live point', { id: 's', changes: [{ point: 'p9', option: 'drafted' }] }],
  ] as const)('are refused where one %s', (_, offered) => {
    expect(refusalOf(agreed, swaps([offered])).code).toBe('ERR_SWAP_INVALID');
  });
});

test('a text is worth the sum of the options that a party values, and its linkages', () => {
  const mandate = {
    ...setting.mandates.eu,
    linkages: [{ points: ['p1', 'p3'], options: ['amended', 'amended'], worth: -2 }],
  } as const;
  expect(worthOf(mandate, { p1: 'amended', p3: 'amended' })).toBe(1 + 2 - 2);
  expect(worthOf(mandate, { p1: 'amended', p3: 'struck' })).toBe(1);
});
