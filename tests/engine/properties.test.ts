/** What must hold for every negotiation, whatever the seats do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf } from '#engine/hash.ts';
import { play } from '#engine/play.ts';
import { Referee } from '#engine/referee.ts';
import { replay } from '#engine/replay.ts';
import { awaitedIn, publicView, viewFor } from '#engine/view.ts';
import { linesInForce } from '#engine/crossing.ts';
import { crossedBy } from '#engine/predicate.ts';
import { textOf } from '#engine/text.ts';
import { changesOf, type Move, type Negotiation, type Party, type PointId } from '#engine/types.ts';
import { anyMove, randomGame } from './arbitrary.ts';
import { START } from './builders.ts';

/** Whose consent at least one of the points needs. */
const requiredOn = ({ setting }: Negotiation, points: readonly PointId[]): readonly Party[] =>
  setting.parties.filter(p =>
    setting.points.some(({ id, required }) => points.includes(id) && required.includes(p)),
  );

const RUNS = process.env['FULL'] ? 2_000 : 200;

describe('whatever is played', () => {
  test('no sequence of 200 acts, legal or not, throws or changes what it was given', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { minLength: 200, maxLength: 200 }), moves => {
        let n: Negotiation = START;
        for (const move of moves) {
          const before = hashOf(n);
          const next = play(n, move);
          expect(hashOf(n)).toBe(before);
          if (next.ok) n = next.value;
          else expect(next.refusal.code).toMatch(/^ERR_/);
        }
      }),
      { numRuns: RUNS / 10 },
    );
  });

  test('a refused act leaves the referee as it was', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 60 }), moves => {
        const referee = new Referee(START.setting, START.seed);
        for (const move of moves) {
          const before = referee.hash();
          const played =
            move.by === 'chair' ? referee.chair(move.act) : referee.act(move.by, move.act);
          if (!played.ok) expect(referee.hash()).toBe(before);
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test.each([null, 1, 'seal', [], {}, { by: 'eu' }, { by: 'nobody', act: { type: 'seal' } }])(
    '%j is refused as no act at all',
    value => {
      const next = play(START, value as unknown as Move);
      expect(next).toEqual({ ok: false, refusal: { code: 'ERR_MALFORMED_ACT' } });
    },
  );
});

describe('every game', () => {
  test('ends', () => {
    fc.assert(
      fc.property(randomGame, ({ end }) => end.phase === 'ended' && end.ending !== null),
      { numRuns: RUNS },
    );
  });

  test('replays from its log to the same hash', () => {
    fc.assert(
      fc.property(randomGame, ({ log, end }) => {
        const again = replay(log);
        expect(again.ok && hashOf(again.value)).toBe(hashOf(end));
      }),
      { numRuns: RUNS },
    );
  });

  test('keeps consent to the text it was given for: a settled option never changes unless reopened or swapped', () => {
    fc.assert(
      fc.property(randomGame, ({ states }) => {
        states.reduce((before, now) => {
          for (const id of Object.keys(before.points) as (keyof typeof before.points)[]) {
            const [old, next] = [before.points[id], now.points[id]];
            if (!old?.settled || !next?.settled) continue;
            if (old.current !== next.current) expect(next.settled).not.toEqual(old.settled);
            else if (next.settled.by !== 'swap') expect(next.settled).toEqual(old.settled);
          }
          return now;
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('settles a point only where every required seat chose that option', () => {
    fc.assert(
      fc.property(randomGame, ({ states }) => {
        for (const n of states) {
          for (const reveal of n.reveals) {
            for (const point of reveal.settled) {
              const options = requiredOn(n, [point]).map(p => reveal.marks[p][point]?.option);
              expect(new Set(options).size).toBe(1);
            }
          }
          for (const tabled of n.tabled.filter(t => t.result === 'settled')) {
            const points = changesOf(tabled.initiative).map(change => change.point);
            const voters = requiredOn(n, points).filter(p => p !== tabled.by);
            expect(voters.every(p => tabled.votes[p]?.yes)).toBe(true);
          }
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('has no signature over a line of the signer’s own without a logged reason', () => {
    fc.assert(
      fc.property(randomGame, ({ end }) => {
        const lines = linesInForce(end);
        for (const party of end.setting.parties) {
          const signature = end.signatures[party];
          if (!signature || signature.signing === 'refuse') continue;
          expect(signature.crossed).toEqual(crossedBy(party, textOf(end.points), lines));
          const logged = end.crossings.filter(c => c.party === party && c.at === 'sign');
          expect(signature.crossed.every(l => logged.some(c => c.line === l))).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a view', () => {
  /** The state with everything another party may not see replaced. */
  const masked = (n: Negotiation, seat: Party): Negotiation => {
    const others = n.setting.parties.filter(p => p !== seat);
    const swap = <T>(all: Readonly<Record<string, T>>, value: T) => ({
      ...all,
      ...Object.fromEntries(others.map(p => [p, value])),
    });
    const mandate = { preferences: {}, linkages: [], priorities: [], walkAway: 99 };
    return {
      ...n,
      seed: 1,
      marks: swap(n.marks, {}),
      predictions: swap(n.predictions, {}),
      scored: n.scored.filter(s => s.by === seat),
      crossings: n.crossings.filter(c => c.party === seat),
      setting: {
        ...n.setting,
        mandates: swap(n.setting.mandates, mandate),
        declaredByDefault: swap(n.setting.declaredByDefault, []),
      },
    } as unknown as Negotiation;
  };

  test('of one party is the same whatever the others hold, marked or predicted', () => {
    fc.assert(
      fc.property(randomGame, fc.nat(7), ({ states, log }, place) => {
        const { parties } = log.setting;
        const seat = parties[place % parties.length] as Party;
        for (const n of states) {
          expect(viewFor(masked(n, seat), seat)).toEqual(viewFor(n, seat));
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('of an onlooker holds no mandate at all', () => {
    fc.assert(
      fc.property(randomGame, ({ states }) => {
        for (const n of states) {
          const text = JSON.stringify(publicView(n));
          for (const word of [
            'preferences',
            'walkAway',
            'priorities":[',
            'predictions',
            '"seed"',
          ]) {
            expect(text).not.toContain(word);
          }
        }
      }),
      { numRuns: RUNS / 10 },
    );
  });

  test('lets exactly the awaited seats act, apart from leaving', () => {
    fc.assert(
      fc.property(randomGame, ({ states }) => {
        for (const n of states) {
          const free = n.setting.parties.filter(p =>
            viewFor(n, p).may.some(act => act !== 'leave'),
          );
          expect(free).toEqual(awaitedIn(n));
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
