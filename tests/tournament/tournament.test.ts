import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byParty } from '#engine/parties.ts';
import { PARTIES, type Party } from '#engine/types.ts';
import { ENTRANTS } from '../../scripts/tournament/entrants.ts';
import { flagsIn } from '../../scripts/tournament/flags.ts';
import { estimate, said } from '../../scripts/tournament/intervals.ts';
import { Journal, keyOf } from '../../scripts/tournament/journal.ts';
import { difference, standingOf } from '../../scripts/tournament/measures.ts';
import { playMatch, type Match, type Played } from '../../scripts/tournament/play.ts';
import { allOf, amongOthers } from '../../scripts/tournament/schedule.ts';
import { subject } from '../../scripts/tournament/subject.ts';

const match = (seed: number, name = 'practised-reciprocal', on = 'quick'): Match => ({
  subject: on,
  seed,
  seats: byParty(() => name),
});

/** A result made by hand. */
const result = (seed: number, gains: Record<Party, number>, ratified = true): Played => ({
  ...match(seed),
  ending: ratified ? 'full' : 'someSign',
  ratified,
  gains,
  shares: byParty(p => gains[p] / 10),
  nashRatio: ratified ? 0.5 : null,
  surplus: ratified ? 2 : null,
  toFrontier: ratified ? 1 : null,
  crossed: byParty(() => 0),
  briers: byParty(() => null),
  settled: 0, tabled: 0, carried: 0, moves: 0, refused: 0, hash: String(seed),
}); // prettier-ignore

describe('a schedule', () => {
  it('lets an entrant speak for every party on the same seeds, among the same three others', () => {
    const seated = amongOthers({ subjects: ['quick', 'drawn 3'], seeds: [1, 2] }, 'a', 'b');
    expect(seated).toHaveLength(2 * 2 * PARTIES.length);
    for (const {
      party,
      match: { seats },
    } of seated)
      // prettier-ignore
      expect(PARTIES.filter(p => seats[p] === 'a')).toEqual([party]);
    expect(new Set(seated.map(s => keyOf(s.match))).size).toBe(seated.length);
  });

  it('gives all four seats to one where it says so', () => {
    const [first] = allOf({ subjects: ['quick'], seeds: [4] }, 'a');
    expect(first?.seats).toEqual({ eu: 'a', russia: 'a', ukraine: 'a', us: 'a' });
  });
});

describe('a game of the tournament', () => {
  it('is the same from the same seed, and another from another', () => {
    expect(playMatch(match(5))).toEqual(playMatch(match(5)));
    expect(playMatch(match(6)).hash).not.toBe(playMatch(match(5)).hash);
  });

  it.each(ENTRANTS)('is played by the rules: %s', name => {
    for (const on of ['quick', 'drawn 3', 'drawn 8'])
      expect(playMatch(match(2, name, on)).refused).toBe(0);
  });

  it('gives nobody a gain unless all four ratify', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { ratified, gains, nashRatio } = playMatch(match(seed, 'novice-firm'));
      if (!ratified) expect([gains, nashRatio]).toEqual([byParty(() => 0), null]);
      else for (const p of PARTIES) expect(gains[p]).toBeLessThanOrEqual(subject('quick').ideal[p]);
    }
  });

  it('measures forecasts between a sure hit and a sure miss', () => {
    const { briers } = playMatch(match(1));
    for (const p of PARTIES) {
      expect(briers[p]).toBeGreaterThan(0);
      expect(briers[p]).toBeLessThan(2);
    }
    expect(playMatch(match(1, 'novice-player')).briers.eu).toBeNull();
  });
});

describe('measures', () => {
  const games = [
    result(1, { eu: 4, russia: 2, ukraine: 0, us: 6 }),
    result(2, { eu: 0, russia: 0, ukraine: 0, us: 0 }, false),
  ];

  it('are means over the games that they speak of', () => {
    const standing = standingOf(games.map(played => ({ party: 'eu', played })));
    expect(standing.gain?.mean).toBe(2);
    expect(standing.share?.mean).toBeCloseTo(0.2);
    expect(standing.ratified?.mean).toBe(0.5);
    expect(standing.surplus).toMatchObject({ mean: 2, count: 1 }); // the ratified one alone
    expect(standing.brier).toBeNull();
    expect(standing.byParty.us).toBeNull();
  });

  it('compare two entrants game by game', () => {
    const more = games.map((played, i) => ({
      party: 'eu' as const,
      played: { ...played, gains: { ...played.gains, eu: played.gains.eu + i + 1 } },
    }));
    const less = games.map(played => ({ party: 'eu' as const, played }));
    expect(difference(more, less)).toMatchObject({ mean: 1.5, count: 2 });
  });

  it('have an interval around the mean, narrower with more values, always the same', () => {
    const values = (count: number) => Array.from({ length: count }, (_, i) => i % 10);
    const [few, many] = [estimate(values(20)), estimate(values(2_000))];
    expect(many?.mean).toBeCloseTo(4.5);
    expect(many!.low).toBeLessThan(4.5);
    expect(many!.high).toBeGreaterThan(4.5);
    expect(many!.high - many!.low).toBeLessThan(few!.high - few!.low);
    expect(estimate(values(20))).toEqual(few);
    expect(said(estimate([]))).toBe('–');
  });
});

describe('a journal', () => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'tournament-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = () => join(folder, 'journal.jsonl');

  it('gives back what was played before a run was broken off, in the middle of a line too', () => {
    const journal = new Journal(file(), false);
    const played = [1, 2, 3].map(seed => playMatch(match(seed)));
    for (const each of played) journal.add(each);
    const whole = readFileSync(file(), 'utf8');
    writeFileSync(file(), whole.slice(0, -40)); // killed while it wrote the third
    const again = new Journal(file(), true);
    expect([1, 2, 3].map(seed => again.get(match(seed)))).toEqual([
      played[0],
      played[1],
      undefined,
    ]);
    again.add(playMatch(match(3)));
    expect(new Journal(file(), true).get(match(3))).toEqual(played[2]);
  });

  it('begins anew where nobody asks it to go on', () => {
    new Journal(file(), false).add(result(1, { eu: 1, russia: 1, ukraine: 1, us: 1 }));
    expect(new Journal(file(), false).get(match(1))).toBeUndefined();
  });
});

describe('the command line', () => {
  it.each([
    [['--games', 'x'], '--games takes a whole number of at least 1, not x.'],
    [['--games', '0'], '--games takes a whole number of at least 1, not 0.'],
    [['--seed', '-1'], /seed/],
    [['--length', 'long'], '--length has no long; it takes quick, lesson, full.'],
    [['--entrants', 'baseline,nobody'], /^--entrants has no nobody; it takes /],
    [['--others', ''], /^--others has no empty name/],
    [['--unknown'], /unknown/],
    [['stray'], /stray/],
  ])('%j is answered with a sentence', (args, sentence) => {
    const flags = flagsIn(args);
    if (typeof sentence === 'string') expect(flags).toBe(sentence);
    else expect(flags).toMatch(sentence);
  });

  it('plays every entrant on quick talks where nothing else is asked', () => {
    expect(flagsIn([])).toMatchObject({ games: 20, lengths: ['quick'], entrants: ENTRANTS });
    expect(flagsIn(['--ladder'])).toMatchObject({ games: 80, lengths: ['quick', 'full'] });
  });
});
