/** The glass box tells what the seat went by. */
import { describe, expect, test } from 'vitest';
import { accountOf, forecastsOf } from '#ai/account.ts';
import { outcomeOf } from '#ai/board.ts';
import { mindOf } from '#ai/mind.ts';
import { temperOf } from '#ai/temper.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { playOut, someSeats, type Decided } from './games.ts';
import { SHIPPED, someSetting } from './settings.ts';

const settings = [SHIPPED.quick[0], SHIPPED.lesson[1], someSetting(3), someSetting(5), someSetting(8)]; // prettier-ignore

const games = settings.flatMap((setting, index) => {
  if (!setting) return [];
  const seed = index + 1;
  const seats = someSeats(seed);
  const decided: Decided[] = [];
  const log = playOut(setting, seed, seats, one => decided.push(one)).log();
  return PARTIES.map(party => ({
    party,
    seated: seats[party],
    decided: decided.filter(d => d.view.seat === party),
    account: accountOf(log, party, seats[party]),
  }));
});

const ROUND = ['mark', 'table', 'pass', 'vote'];

describe('the account of a seat', () => {
  test('has a round for each in which it acted, with its own acts in order', () => {
    for (const { decided, account } of games) {
      const acts = decided.flatMap(({ view, decision }) =>
        decision.filter(a => ROUND.includes(a.type)).map(act => ({ round: view.round, act })),
      );
      expect(account.rounds.flatMap(({ round, acts: own }) => own.map(act => ({ round, act })))).toEqual(acts); // prettier-ignore
      const signing = decided.flatMap(d => d.decision).findLast(a => a.type === 'sign');
      expect(account.signing).toEqual(signing ?? null);
    }
  });

  test('gives for each round what the seat read in its view before its first act in it', () => {
    let read = 0;
    for (const { decided, account, seated, party } of games) {
      const temper = temperOf(seated.character);
      expect(account).toMatchObject({ party, temper });
      for (const round of account.rounds) {
        const first = decided.find(
          d => d.view.round === round.round && d.decision.some(a => ROUND.includes(a.type)),
        );
        if (!first) throw new Error('no act in the round');
        const mind = mindOf(first.view, temper, seated.seed);
        expect(round.level).toBe(mind.level);
        expect(round.most).toBe(mind.plan?.most ?? 0);
        expect(round.target).toEqual(mind.aim && outcomeOf(mind.board, mind.aim.text));
        expect(round.text).toEqual(first.view.text);
        expect(round.beliefs[party]).toBeNull();
        for (const other of mind.others) {
          const { board } = mind;
          board.points.forEach((id, point) =>
            board.options[point]?.forEach((option, o) => {
              const worth = mind.beliefs[other][(board.start[point] ?? 0) + o];
              expect(round.beliefs[other]?.[id]?.[option]).toBe(worth);
              read += 1;
            }),
          );
        }
      }
    }
    expect(read).toBeGreaterThan(1_000);
  });

  test('of a log that does not replay is a mistake of ours', () => {
    const [setting] = SHIPPED.quick;
    if (!setting) throw new Error('no quick setting');
    const log = { version: 1, setting, seed: 1, moves: [{ by: 'eu', act: { type: 'seal' } }] } as const; // prettier-ignore
    expect(() => accountOf(log, 'eu', someSeats(1).eu)).toThrow('does not replay');
  });
});

describe('the forecast of a mark', () => {
  test('shares 1 among the options, more to what is believed to be worth more', () => {
    for (const { decided, seated, party } of games) {
      const { view } = decided.at(-1) ?? { view: null };
      if (!view) continue;
      const { board, beliefs } = mindOf(view, temperOf(seated.character), seated.seed);
      const [other] = PARTIES.filter(p => p !== party);
      if (!other) throw new Error('nobody else');
      board.points.forEach((id, point) => {
        const shares = forecastsOf(view, seated)(other, id);
        const options = board.options[point] ?? [];
        expect(Object.keys(shares)).toEqual(options);
        expect(Object.values(shares).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        const belief = (o: number) => beliefs[other][(board.start[point] ?? 0) + o] ?? 0;
        options.forEach((option, o) =>
          options.forEach((than, t) => {
            if (belief(o) > belief(t)) expect(shares[option]).toBeGreaterThan(shares[than] ?? 1);
          }),
        );
      });
    }
  });
});
