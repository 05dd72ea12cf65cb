import { describe, expect, test } from 'vitest';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Initiative, Move, Negotiation, Party } from '#engine/types.ts';
import { awaitedIn, viewFor } from '#engine/view.ts';
import { after, allMark, allPass, by, chair, REASON, refusalOf, ROUND_1 } from './builders.ts';

const caucus = after(ROUND_1, ...allMark({ p1: 'amended' }));
const speakerIn = (n: Negotiation) => n.caucus?.order[n.caucus.turn] ?? 'eu';

const tableIn = (n: Negotiation, initiative: Initiative): Move =>
  by(speakerIn(n), { type: 'table', initiative, crossing: REASON });

const votes = (n: Negotiation, yes: boolean): readonly Move[] =>
  PARTIES.filter(p => p !== n.caucus?.tabled?.by).map(p =>
    by(p, { type: 'vote', yes, crossing: REASON }),
  );

const amendment: Initiative = { type: 'amendment', change: { point: 'p4', option: 'amended' } };
const pair: Initiative = {
  type: 'package',
  changes: [
    { point: 'p2', option: 'drafted' },
    { point: 'p4', option: 'amended' },
  ],
};

describe('the caucus', () => {
  test('goes once round the table in quick talks, and then to the round summary', () => {
    expect(caucus.caucus?.order).toHaveLength(4);
    expect(allPass(caucus).phase).toBe('summary');
  });

  test('goes round twice where the length has two laps', () => {
    const n = { ...caucus, setting: { ...caucus.setting, laps: 2 } };
    const passes = PARTIES.length * 2;
    let now: Negotiation = n;
    for (let i = 0; i < passes; i++) {
      expect(now.phase).toBe('caucus');
      now = after(now, by(speakerIn(now), { type: 'pass' }));
    }
    expect(now.phase).toBe('summary');
  });

  test('starts one seat further on in the next round', () => {
    const first = caucus.caucus?.order[0] ?? 'eu';
    const second = after(allPass(caucus), chair, ...allMark({}));
    const expected = PARTIES[(PARTIES.indexOf(first) + 1) % PARTIES.length];
    expect(second.caucus?.order[0]).toBe(expected);
  });

  test('hears only the seat whose turn it is', () => {
    const other = PARTIES.find(p => p !== speakerIn(caucus)) ?? 'eu';
    expect(refusalOf(caucus, by(other, { type: 'pass' })).code).toBe('ERR_NOT_YOUR_TURN');
  });
});

describe('an initiative', () => {
  test('settles its point when all voters say yes', () => {
    const open = after(caucus, tableIn(caucus, amendment));
    const n = after(open, ...votes(open, true));
    expect(n.points.p4).toMatchObject({ current: 'amended', settled: { by: 'initiative' } });
    expect(n.tabled).toMatchObject([{ result: 'settled' }]);
  });

  test('falls with a single no, after all have been heard, unless the setting has it otherwise', () => {
    const open = after(caucus, tableIn(caucus, amendment));
    const [first, ...rest] = PARTIES.filter(p => p !== open.caucus?.tabled?.by);
    const heard = after(open, by(first ?? 'eu', { type: 'vote', yes: false }));
    expect(heard.caucus?.tabled?.result).toBe('open');
    const n = after(heard, ...rest.map(p => by(p, { type: 'vote', yes: true, crossing: REASON })));
    expect(n.points.p4?.settled).toBeNull();
    expect(n.tabled).toMatchObject([{ result: 'refused' }]);
  });

  describe('where the first no ends the voting', () => {
    const strict = { ...caucus, setting: { ...caucus.setting, firstNoEndsVoting: true } } as const;
    const open = after(strict, tableIn(strict, amendment));
    const [first = 'eu', second = 'eu', third = 'eu'] = PARTIES.filter(
      p => p !== open.caucus?.tabled?.by,
    );
    const say = (party: Party, yes: boolean) => by(party, { type: 'vote', yes, crossing: REASON });

    test.each([
      ['nobody has spoken', [], first, [first]],
      ['one has said yes', [say(third, true)], second, [second, third]],
      ['all others have said yes', [say(second, true), say(third, true)], first, PARTIES.filter(p => [first, second, third].includes(p))], // prettier-ignore
    ] as const)('falls at once when %s', (_, before, no, heard) => {
      const n = after(open, ...before, say(no, false));
      expect(n.points.p4?.settled).toBeNull();
      expect(n.caucus?.tabled).toBeNull();
      const [refused] = n.tabled;
      expect(refused?.result).toBe('refused');
      expect(PARTIES.filter(p => refused?.votes[p])).toEqual(heard);
    });

    test('asks the next seat to speak, and nobody to vote on what has failed', () => {
      const n = after(open, say(second, false));
      expect(awaitedIn(n)).toEqual([speakerIn(n)]);
      expect(speakerIn(n)).not.toBe(speakerIn(open));
      expect(viewFor(n, first).may).not.toContain('vote');
      expect(refusalOf(n, say(first, true)).code).toBe('ERR_NOT_NOW');
    });

    test('still takes the yes of every voter to be carried', () => {
      const heard = after(open, say(first, true), say(third, true));
      expect(awaitedIn(heard)).toEqual([second]);
      expect(after(heard, say(second, true)).tabled).toMatchObject([{ result: 'settled' }]);
    });

    test('is known to every seat', () => {
      expect(viewFor(open, first).setting.firstNoEndsVoting).toBe(true);
      expect(viewFor(caucus, first).setting).not.toHaveProperty('firstNoEndsVoting');
    });
  });

  test('takes each voter once and never the mover', () => {
    const open = after(caucus, tableIn(caucus, amendment));
    const mover = open.caucus?.tabled?.by ?? 'eu';
    const vote = { type: 'vote', yes: false } as const;
    expect(refusalOf(open, by(mover, vote)).code).toBe('ERR_NOT_YOUR_TURN');
    const voter = PARTIES.find(p => p !== mover) ?? 'eu';
    const once = after(open, by(voter, vote));
    expect(refusalOf(once, by(voter, vote)).code).toBe('ERR_ALREADY_DONE');
  });

  test.each<[string, Initiative, string]>([
    [
      'on a settled point',
      { ...amendment, change: { point: 'p1', option: 'drafted' } } as Initiative,
      'ERR_POINT_SETTLED',
    ],
    [
      'on a parked point',
      { ...amendment, change: { point: 'p9', option: 'drafted' } } as Initiative,
      'ERR_PARKED_POINT',
    ],
    [
      'of one point as a package',
      { type: 'package', changes: [{ point: 'p2', option: 'drafted' }] },
      'ERR_PACKAGE_SIZE',
    ],
    [
      'that names a point twice',
      {
        type: 'package',
        changes: [
          { point: 'p2', option: 'drafted' },
          { point: 'p2', option: 'struck' },
        ],
      },
      'ERR_PACKAGE_SIZE',
    ],
    ['that reopens a bracketed point', { type: 'reopening', point: 'p2' }, 'ERR_POINT_BRACKETED'],
  ])('%s is refused', (_, initiative, code) => {
    expect(refusalOf(caucus, tableIn(caucus, initiative)).code).toBe(code);
  });

  test('that crosses a line of the mover needs a reason', () => {
    const russia = {
      ...caucus,
      caucus: { order: ['russia'], lap: 1, turn: 0, tabled: null },
    } as const;
    const strike: Initiative = { type: 'amendment', change: { point: 'p2', option: 'struck' } };
    const bare = by('russia', { type: 'table', initiative: strike });
    expect(refusalOf(russia, bare)).toMatchObject({ code: 'ERR_REASON_NEEDED', lines: ['RU-two'] });
  });
});

describe('a package', () => {
  const open = after(caucus, tableIn(caucus, pair));
  const settled = after(open, ...votes(open, true));

  test('settles all its points and ties them together', () => {
    expect(settled.points.p2?.settled?.tie).toBe(1);
    expect(settled.points.p4?.settled?.tie).toBe(1);
  });

  test('is reopened as a whole', () => {
    const n = after(settled, tableIn(settled, { type: 'reopening', point: 'p4' }));
    expect(n.points.p2?.settled).toBeNull();
    expect(n.points.p4).toMatchObject({ settled: null, current: 'amended' });
  });
});

describe('reopening', () => {
  test('needs no vote before the last round', () => {
    const n = after(caucus, tableIn(caucus, { type: 'reopening', point: 'p1' }));
    expect(n.points.p1?.settled).toBeNull();
    expect(n.tabled).toMatchObject([{ result: 'reopened' }]);
  });

  test('is put to the vote in the last round', () => {
    const last = after(allPass(caucus), chair, ...allMark({}));
    const open = after(last, tableIn(last, { type: 'reopening', point: 'p1' }));
    expect(open.points.p1?.settled).not.toBeNull();
    const refused = after(open, ...votes(open, false));
    expect(refused.points.p1?.settled).not.toBeNull();
    const agreed = after(open, ...votes(open, true));
    expect(agreed.points.p1?.settled).toBeNull();
  });

  test('is open to each seat once on each point', () => {
    const alone = { ...caucus.setting, laps: 9 };
    let n: Negotiation = { ...caucus, setting: alone };
    const mover = speakerIn(n);
    n = after(n, tableIn(n, { type: 'reopening', point: 'p1' }));
    const back = tableIn(n, { type: 'amendment', change: { point: 'p1', option: 'amended' } });
    n = after(n, back);
    n = after(n, ...votes(n, true));
    while (speakerIn(n) !== mover) n = after(n, by(speakerIn(n), { type: 'pass' }));
    const again = tableIn(n, { type: 'reopening', point: 'p1' });
    expect(refusalOf(n, again).code).toBe('ERR_REOPENED_BEFORE');
  });
});

describe('the last round', () => {
  test('has every bracketed point on its agenda', () => {
    const n = after(allPass(caucus), chair, ...allMark({ p2: 'drafted', p5: 'drafted' }));
    expect(n.reveals[1]?.agenda).toEqual(['p4', 'p5', 'p2', 'p3']);
  });

  test('opens at the caucus when nothing is left to mark', () => {
    const all = { p1: 'amended', p2: 'drafted', p3: 'drafted' } as const;
    const one = {
      ...ROUND_1,
      setting: { ...ROUND_1.setting, agendas: [['p1', 'p2', 'p3'], []] },
    } as const;
    const points = Object.fromEntries(
      Object.entries(ROUND_1.points).filter(([id]) => ['p1', 'p2', 'p3'].includes(id)),
    );
    const n = after({ ...one, points }, ...allMark(all));
    expect(after(allPass(n), chair).phase).toBe('caucus');
  });
});
