import { describe, expect, it } from 'vitest';
import { lessonsOfRefusal, lessonsOfTurn, type Learner } from '#analysis/lessons.ts';
import { turningPointsFor } from '#analysis/reach.ts';
import { linesInForce } from '#engine/crossing.ts';
import { Referee } from '#engine/referee.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import {
  changesOf,
  DRAFTED,
  STRUCK,
  type Outcome,
  type Party,
  type PartyView,
  type PublicView,
  type Tabled,
} from '#engine/types.ts';
import type { Points } from '#engine/text.ts';
import { isAcceptable, worthOf } from '#engine/worth.ts';
import { CONTENT, asBaseline, playOn, seat, settingFor } from '../table/shipped.ts';
import { deskWorker } from './workers.ts';

const setting = settingFor('quick');
const opening = new Referee(setting, 1).publicView();
const armyLine = setting.lines.find(l => l.party === 'ukraine' && crossesArmy(l.id))?.id ?? '';

/** Ukraine's stated line on the size of its army: point 6 as drafted caps it (Article A, L20). */
function crossesArmy(id: string): boolean {
  return CONTENT.line(id).points.includes('p6');
}

const learner = (party: Party, unread: Learner['unread'] = () => true): Learner => ({
  setting,
  lines: setting.lines,
  party,
  unread,
});

const tabled = (
  by: Party,
  initiative: Tabled['initiative'],
  against: readonly Party[],
): Tabled => ({
  round: 1,
  lap: 1,
  by,
  initiative,
  reasons: [],
  votes: Object.fromEntries(
    PARTIES.filter(p => p !== by).map(p => [p, { yes: !against.includes(p), reasons: [] }]),
  ),
  result: 'refused',
});

const armyCap = { type: 'amendment', change: { point: 'p6', option: DRAFTED } } as const;

describe('an initiative of one’s own that was not carried', () => {
  const moved = tabled('us', armyCap, ['ukraine']);

  it('tells of the line of another seat that its words cross, where none of its evidence was opened', () => {
    const lessons = lessonsOfRefusal(learner('us'), moved, opening);
    expect(lessons).toEqual([{ type: 'unreadLine', lines: expect.arrayContaining([armyLine]) }]);
  });

  it('tells nothing where some of it was opened, and never of one’s own line', () => {
    expect(
      lessonsOfRefusal(
        learner('us', id => id !== armyLine),
        moved,
        opening,
      ),
    ).toEqual([]);
    const own = tabled('ukraine', armyCap, ['us']);
    expect(lessonsOfRefusal(learner('ukraine'), own, opening)).toEqual([]);
  });
});

describe('an initiative that one voted down', () => {
  const gainOf = (party: Party, text: Outcome) => worthOf(setting.mandates[party], text);
  const nothing = Object.fromEntries(setting.points.map(p => [p.id, STRUCK])) as Outcome;
  const options = setting.points.flatMap(({ id, options: all }) =>
    all.map(option => ({ point: id, option })),
  );

  it('is a missed trade exactly where nobody loses, one gains oneself, and no further line is crossed', () => {
    let trades = 0;
    for (const change of options) {
      const text = { ...nothing, [change.point]: change.option };
      const vote = tabled('us', { type: 'amendment', change }, ['eu']);
      const gains = PARTIES.map(p => gainOf(p, text) - gainOf(p, nothing));
      const own = gainOf('eu', text) - gainOf('eu', nothing);
      const [found] = lessonsOfRefusal(learner('eu'), vote, opening);
      if (found) {
        trades += 1;
        expect(found).toEqual({ type: 'missedTrade', more: own });
        expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
      } else if (own > 0 && Math.min(...gains) >= 0) {
        const crosses = PARTIES.some(p => !isAcceptable({ ...setting, mandates: worthless }, setting.lines, p, text)); // prettier-ignore
        expect(crosses).toBe(true);
      }
    }
    expect(trades).toBeGreaterThan(0);
  });

  it('is none for whoever voted for it', () => {
    for (const change of options) {
      const vote = tabled('us', { type: 'amendment', change }, ['russia']);
      expect(lessonsOfRefusal(learner('eu'), vote, opening)).toEqual([]);
    }
  });

  /** Papers by which only the lines decide. */
  const worthless = Object.fromEntries(
    PARTIES.map(p => [p, { preferences: {}, linkages: [], priorities: [], walkAway: 0 }]),
  ) as unknown as typeof setting.mandates;
});

describe('a point that was settled', () => {
  const turn = { before: 0, after: 4, round: 1, by: 'vote', points: ['p5'] } as const;
  const after = (by: Party, against: readonly Party[]): PublicView => ({
    ...opening,
    tabled: [{ ...tabled(by, armyCap, against), result: 'settled' }],
  });
  const reader = learner('eu', () => false);
  const of = (from: number, to: number | null, then: PublicView) =>
    lessonsOfTurn(reader, turn, { from, to }, opening, then);

  it('is an unneeded concession where more was in reach of all four before it', () => {
    expect(of(9, 7, after('us', []))).toEqual([{ type: 'concession', less: 2 }]);
    expect(of(9, 7, after('eu', []))).toEqual([{ type: 'concession', less: 2 }]);
  });

  it('is none where as much is left, where it was not agreed to, or where nothing was in reach', () => {
    expect(of(9, 9, after('us', []))).toEqual([]);
    expect(of(9, 7, after('us', ['eu']))).toEqual([]);
    expect(of(9, null, after('us', []))).toEqual([]);
  });

  it('tells of a line of another seat that it newly crosses, unread', () => {
    const points: Points = {
      ...opening.points,
      p6: { ...opening.points.p6, current: DRAFTED, settled: { round: 1, tie: null } },
    } as unknown as Points;
    const found = lessonsOfTurn(learner('eu'), turn, { from: 9, to: 9 }, opening, {
      ...after('us', []),
      points,
    });
    expect(found).toEqual([{ type: 'unreadLine', lines: expect.arrayContaining([armyLine]) }]);
  });
});

describe('talks in which one seat votes everything down', () => {
  const game = seat({ seed: 4, persons: ['us'] });
  playOn(game, undefined, (view: PartyView) =>
    view.may.includes('vote') ? { type: 'vote', yes: false } : asBaseline(view),
  );
  const log = game.referee.log();
  const again = new Referee(log.setting, log.seed);
  const seen = log.moves.map(move => {
    const view = again.publicView();
    if (move.by === 'chair') again.chair(move.act);
    else again.act(move.by, move.act);
    return view;
  });
  const end = again.publicView();

  it('lead back to its votes, each with what was in reach with and without the trade', async () => {
    const { signal } = new AbortController();
    const found = await turningPointsFor({
      setting: log.setting,
      lines: linesInForce(end),
      seen: [...seen, end],
      party: 'us',
      unread: () => false,
      hire: deskWorker,
      signal,
    });
    const refused = found.filter(({ by }) => by === 'refused');
    expect(refused.length).toBeGreaterThan(0);
    expect(found.map(f => f.after)).toEqual(found.map(f => f.after).toSorted((a, b) => a - b));
    for (const { before, after, from, to, points } of refused) {
      const open = seen[before]?.caucus?.tabled;
      expect(open?.votes['us']).toBeUndefined(); // it can still vote otherwise
      expect(points).toEqual(changesOf(open?.initiative ?? armyCap).map(c => c.point));
      expect(to.texts).toBeGreaterThan(0);
      expect(to.texts).toBeLessThan(from.texts ?? 0);
      expect(end.tabled.some(t => t.result === 'refused' && t.votes.us?.yes === false)).toBe(true);
      expect(after).toBeGreaterThan(before);
    }
  });
});
