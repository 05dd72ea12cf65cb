/** Figures over many games, worked out by hand, and the rungs that rest on them. */
import { describe, expect, it } from 'vitest';
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { estimate, said, type Value } from '#tournament/intervals.ts';
import { ladder, ladderMatches } from '#tournament/ladder.ts';
import { keyOf, type Match, type Measured } from '#tournament/match.ts';
import { allSeats, difference, standingOf } from '#tournament/measures.ts';
import { ladderPage } from '#tournament/page.ts';
import { TIME } from '../ai/runs.ts';
import { FAILED, NOTHING, resultOf } from './results.ts';

describe('an estimate', () => {
  const values = (count: number): readonly Value[] =>
    Array.from({ length: count }, (_, i) => ({ value: i % 10, group: String(i) }));

  it('has an interval around the mean, narrower with more values, always the same', () => {
    const [few, many] = [estimate(values(20)), estimate(values(2_000))];
    expect(many?.mean).toBeCloseTo(4.5);
    const width = (of: typeof few) => (of?.high ?? 0) - (of?.low ?? 0);
    // 1.96 standard errors either way: 2 × 1.96 × 2.87 / √2000 = 0.25
    expect(width(many)).toBeGreaterThan(0.2);
    expect(width(many)).toBeLessThan(0.3);
    expect(width(few)).toBeGreaterThan(5 * width(many));
    expect(many?.low).toBeLessThan(4.5);
    expect(many?.high).toBeGreaterThan(4.5);
    expect(estimate(values(20))).toEqual(few);
  });

  it('is no surer for values that are told twice in one group', () => {
    const once = values(30);
    const twice = [...once, ...once];
    const [a, b] = [estimate(once), estimate(twice)];
    expect([b?.mean, b?.low, b?.high, b?.groups]).toEqual([a?.mean, a?.low, a?.high, 30]);
  });

  it('has no interval for a single group, and there is none of nothing', () => {
    const one = estimate([{ value: 3, group: 'a' }, { value: 4, group: 'a' }]); // prettier-ignore
    expect(one).toEqual({ mean: 3.5, low: null, high: null, values: 2, groups: 1 });
    expect([said(one), said(estimate([]))]).toEqual(['3.50', '–']);
  });
});

describe('a standing', () => {
  const games = [
    resultOf(1, { eu: 4, russia: 2, ukraine: 0, us: 6 }, { crossed: byParty(PARTIES, () => 1), tabled: byParty(PARTIES, () => 3) }),
    resultOf(2, NOTHING, { ...FAILED, faults: ['eu in marks, round 1: did nothing'], hash: '1' }),
  ]; // prettier-ignore
  const asEu = games.map(played => ({ party: 'eu' as const, played }));

  it('holds means over the games that they speak of', () => {
    const standing = standingOf(asEu);
    expect(standing).toMatchObject({ games: 2, different: 1, crossed: 1 });
    expect(standing.gain?.mean).toBe(2);
    expect(standing.share?.mean).toBeCloseTo(0.2);
    expect(standing.agreed?.mean).toBe(0.5);
    expect(standing.ratified?.mean).toBe(0.5);
    expect(standing.surplus).toMatchObject({ mean: 2, values: 1 }); // the ratified one alone
    expect(standing.tabled?.mean).toBe(1.5);
    expect(standing.skill).toBeNull();
    expect(standing.byParty.us).toBeNull();
    expect(standing.faults).toHaveLength(1);
  });

  it('weighs skill against one who gives every option the same share', () => {
    const skills = { ...byParty(PARTIES, () => null), eu: { brier: 0.3, even: 0.6 } };
    const [first] = games;
    if (!first) throw new Error('no game');
    expect(standingOf([{ party: 'eu', played: { ...first, skills } }])).toMatchObject({
      brier: { mean: 0.3 },
      skill: { mean: 0.5 },
    });
  });

  it('counts a game once where all four seats look at it, and its interval is that of the games', () => {
    const standing = standingOf(allSeats(games));
    expect(standing.games).toBe(2);
    expect(standing.ratified).toMatchObject({ values: 8, groups: 2 });
    expect(standing.byParty.us?.mean).toBe(3);
  });

  it('takes games of one subject together where there are several', () => {
    const on = (subject: string) => games.map(played => ({ ...played, subject }));
    const { gain } = standingOf(allSeats([...on('invented 1'), ...on('invented 2')]));
    expect(gain?.groups).toBe(2);
  });

  it('compares two entrants game by game', () => {
    const more = games.map((played, i) => ({
      party: 'eu' as const,
      played: { ...played, gains: { ...played.gains, eu: played.gains.eu + i + 1 } },
    }));
    expect(difference(more, asEu)).toMatchObject({ mean: 1.5, values: 2 });
    expect(difference(more, [])).toBeNull();
  });
});

describe('the ladder', { timeout: TIME }, () => {
  const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);
  const GAINS: Readonly<Record<string, number>> = {
    'novice-reciprocal': 2,
    'practised-reciprocal': 4,
    'expert-reciprocal': 6,
  };

  /** A world in which difficulty is what it says: a person gains less, the better the others are. */
  const asItShould = (match: Match): Measured => {
    const names = Object.values(match.seats);
    const best = Math.max(...names.map(name => GAINS[name] ?? 0));
    const gains = byParty(PARTIES, p => (GAINS[match.seats[p]] ?? 8 - best) + (match.seed % 3) - 1);
    return resultOf(match.seed, gains, { ...match, ...(match.seed % 4 === 0 && FAILED) });
  };

  it('holds where it should, with its figures', () => {
    const climbed = ladder(['quick'], SEEDS, asItShould);
    expect(climbed.rungs.map(rung => rung.holds)).toEqual(Array(6).fill(true));
    const [person, practised] = climbed.rungs;
    expect(person?.figures.map(f => f.estimate?.mean.toFixed(2))).toEqual(['6.00', '4.00', '2.00', '4.00']); // prettier-ignore
    expect(practised?.figures.at(-1)?.estimate?.mean).toBeCloseTo(2);
    expect(ladderPage(climbed)).toContain('| PASS |');
    expect(climbed.balance.map(each => each.entrant)).toEqual(Object.keys(GAINS));
  });

  it('does not where all are alike, or where all texts are ratified', () => {
    const alike = (match: Match) =>
      resultOf(
        match.seed,
        byParty(PARTIES, () => 3),
        match,
      );
    const climbed = ladder(['full'], SEEDS, alike);
    expect(climbed.rungs.map(rung => rung.holds)).toEqual(Array(6).fill(false));
    expect(ladderPage(climbed)).not.toContain('PASS');
  });

  it('tells of every fault once', () => {
    const broken = (match: Match) => resultOf(match.seed, NOTHING, { ...match, faults: ['us: pass'] });
    const made = new Map<string, Measured>();
    const { faults } = ladder(['quick'], [1], match => {
      const known = made.get(keyOf(match)) ?? broken(match);
      made.set(keyOf(match), known);
      return known;
    });
    // a person and a seat in four places each, among three of each difficulty, and four of each
    expect(faults).toHaveLength(2 * 3 * PARTIES.length + 3);
    expect(new Set(ladderMatches(['quick'], [1]).map(keyOf)).size).toBe(faults.length);
  }); // prettier-ignore
});
