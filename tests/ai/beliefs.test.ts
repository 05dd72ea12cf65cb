/** What a seat makes of what the others do in the open. */
import { describe, expect, test } from 'vitest';
import { Believer, SIGNS } from '#ai/beliefs.ts';
import { boardOf, entryOf, pointAt } from '#ai/board.ts';
import { mindOf } from '#ai/mind.ts';
import { temperOf } from '#ai/temper.ts';
import type { Difficulty } from '#ai/character.ts';
import { begin } from '#engine/begin.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Negotiation, OptionId, Party, PointId, Reason } from '#engine/types.ts';
import { viewFor } from '#engine/view.ts';
import { after, allPass, by, chair, mark, setting as fivePoints } from '../engine/builders.ts';
import { decidedIn, someSeats } from './games.ts';
import { SHIPPED, someSetting } from './settings.ts';
import { TIME } from './runs.ts';

const NO_LINES = { ...fivePoints, lines: [], declarable: [] };
const START = begin(NO_LINES, 7);
const ROUND_1 = after(START, ...PARTIES.map(p => by(p, { type: 'declare', lines: [] })));
const SEALS = PARTIES.map(p => by(p, { type: 'seal' }));
const CAUCUS = after(ROUND_1, ...SEALS);

interface Asked {
  readonly of?: Party;
  readonly difficulty?: Difficulty;
  readonly seed?: number;
}

/** What the US, an expert without noise unless said, believes an option to be worth to Russia. */
function believed(
  n: Negotiation,
  point: PointId,
  option: OptionId,
  { of = 'russia', difficulty = 'expert', seed = 1 }: Asked = {},
): number {
  const temper = temperOf({ personality: 'firm', difficulty });
  const { board, beliefs } = mindOf(viewFor(n, 'us'), temper, seed);
  return beliefs[of][entryOf(board, pointAt(board, point), option)] ?? NaN;
}

const marked = (option: OptionId, ...reasons: readonly Reason[]) =>
  after(ROUND_1, by('russia', { type: 'mark', point: 'p1', option, reasons }), ...SEALS);

/** The first speaker tables p1 amended; Russia, where it does not speak itself, votes. */
function tabled(yes: boolean, ...reasons: readonly Reason[]): Negotiation {
  let n = CAUCUS;
  while (n.caucus?.order[n.caucus.turn] === 'russia') n = after(n, by('russia', { type: 'pass' }));
  const speaker = n.caucus?.order[n.caucus.turn] ?? 'eu';
  const change = { point: 'p1', option: 'amended' } as const;
  const initiative = { type: 'amendment', change } as const;
  return after(
    n,
    by(speaker, { type: 'table', initiative }),
    by('russia', { type: 'vote', yes, reasons }),
  );
}

describe('a seat that knows nothing of another', () => {
  test('believes all options to be worth nothing to it, and its own table is its own', () => {
    for (const point of NO_LINES.points)
      for (const option of point.options) {
        expect(believed(ROUND_1, point.id, option)).toBe(0);
        const worth = NO_LINES.mandates.us.preferences[point.id]?.[option] ?? 0;
        expect(believed(ROUND_1, point.id, option, { of: 'us' })).toBe(worth);
      }
  });
});

describe('a public line', () => {
  const lined = after(
    begin({ ...fivePoints, declarable: [] }, 7),
    ...PARTIES.map(p => by(p, { type: 'declare', lines: [] })),
  );

  test('speaks against what it forbids, and for what it requires or counts', () => {
    expect(believed(lined, 'p1', 'drafted', { of: 'ukraine' })).toBe(SIGNS.lineAgainst);
    expect(believed(lined, 'p1', 'amended', { of: 'ukraine' })).toBe(0);
    expect(believed(lined, 'p2', 'drafted')).toBe(SIGNS.lineFor);
    expect(believed(lined, 'p3', 'amended', { of: 'eu' })).toBeGreaterThan(0);
    expect(believed(lined, 'p3', 'amended')).toBe(0); // a line of another party
  });
});

describe('a mark', () => {
  test('speaks for its option and against the others; a reason makes it say more', () => {
    const plain = marked('amended');
    expect(believed(plain, 'p1', 'amended')).toBe(SIGNS.marked);
    expect(believed(plain, 'p1', 'drafted')).toBe(SIGNS.passedOver);
    expect(believed(plain, 'p2', 'drafted')).toBe(0);
    const wanted = marked('amended', { type: 'priority', point: 'p1' });
    expect(believed(wanted, 'p1', 'amended')).toBe(SIGNS.marked + SIGNS.saidFor);
  });

  test('that leaves a point out speaks against all its options', () => {
    expect(believed(marked('struck'), 'p1', 'drafted')).toBe(SIGNS.struckOut);
    expect(believed(marked('struck'), 'p1', 'amended')).toBe(SIGNS.struckOut);
  });

  test('without a stake says little', () => {
    const idle = marked('amended', { type: 'trade', gives: ['p1'], gets: [] });
    expect(Math.abs(believed(idle, 'p1', 'amended'))).toBeLessThan(SIGNS.marked / 2);
    expect(believed(idle, 'p1', 'drafted')).toBe(0);
  });

  test('is forgotten by a novice a round later, and remembered by an expert', () => {
    const later = after(allPass(marked('amended')), chair);
    expect(believed(later, 'p1', 'amended')).toBe(SIGNS.marked);
    const novice = (n: Negotiation) => believed(n, 'p1', 'amended', { difficulty: 'novice' });
    const before = novice(ROUND_1); // noise alone
    expect(novice(marked('amended'))).toBeGreaterThan(before);
    expect(novice(later)).toBe(before);
  });

  test('counts for less when it is a later one on the same point', () => {
    const again = after(
      allPass(marked('amended')),
      chair,
      mark('russia', 'p1', 'drafted'),
      ...SEALS,
    );
    expect(believed(again, 'p1', 'drafted')).toBe(SIGNS.passedOver + SIGNS.markedLater);
  });
});

describe('an initiative', () => {
  test('speaks for what its mover tables, shared among the points of a package', () => {
    let n = CAUCUS;
    while (n.caucus?.order[n.caucus.turn] !== 'russia')
      n = after(n, by(n.caucus?.order[n.caucus.turn] ?? 'eu', { type: 'pass' }));
    const changes = (['p1', 'p2'] as const).map(point => ({ point, option: 'amended' }));
    const one = { type: 'amendment', change: { point: 'p1', option: 'amended' } } as const;
    const alone = after(n, by('russia', { type: 'table', initiative: one }));
    const both = after(n, by('russia', { type: 'table', initiative: { type: 'package', changes } })); // prettier-ignore
    expect(believed(alone, 'p1', 'amended')).toBe(SIGNS.tabled);
    expect(believed(both, 'p1', 'amended')).toBe(SIGNS.tabled / 2);
  });

  test('is liked by who votes yes and disliked by who votes no', () => {
    expect(believed(tabled(true), 'p1', 'amended')).toBe(SIGNS.votedYes);
    expect(believed(tabled(false), 'p1', 'amended')).toBe(SIGNS.votedNo);
  });

  test('is believed to be disliked where the no says so', () => {
    const here: Reason = { type: 'preference', point: 'p1', toward: 'against' };
    const there: Reason = { type: 'preference', point: 'p2', toward: 'against' };
    expect(believed(tabled(false, here), 'p1', 'amended')).toBe(SIGNS.saidAgainst);
    expect(believed(tabled(false, there), 'p1', 'amended')).toBe(0);
  });
});

describe('what is believed', () => {
  test('is off by no more than the noise of the skill, the same for the same seed', () => {
    const after1 = marked('amended');
    for (const difficulty of ['novice', 'practised', 'expert'] as const) {
      const { noise } = temperOf({ personality: 'firm', difficulty });
      const seen = new Set<number>();
      for (let seed = 0; seed < 50; seed++) {
        const off = believed(after1, 'p1', 'amended', { difficulty, seed }) - SIGNS.marked;
        expect(Math.abs(off)).toBeLessThanOrEqual(noise);
        expect(believed(after1, 'p1', 'amended', { difficulty, seed })).toBe(off + SIGNS.marked);
        expect(believed(after1, 'p1', 'struck', { difficulty, seed })).toBe(0);
        seen.add(off);
      }
      expect(seen.size > 40).toBe(noise > 0);
    }
  });

  test(
    'stays in the units of preferences, and is the same read in one go or move by move',
    () => {
      for (let seed = 1; seed <= 12; seed++) {
        const setting = seed % 2 === 0 ? someSetting(seed) : (SHIPPED.quick[seed % 4] ?? NO_LINES);
        const seats = someSeats(seed);
        for (const party of PARTIES) {
          const temper = temperOf(seats[party].character);
          const steady = new Believer(temper, seed);
          for (const { view } of decidedIn(setting, seed, seats)) {
            if (view.seat !== party) continue;
            const board = boardOf(view, false);
            const read = steady.beliefsOf(view, board);
            expect(read).toEqual(new Believer(temper, seed).beliefsOf(view, board));
            for (const other of PARTIES.filter(p => p !== party))
              expect(read[other].every(w => w >= -3 && w <= 3)).toBe(true);
          }
        }
      }
    },
    TIME,
  );
});
