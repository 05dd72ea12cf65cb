/** Games of the tournament: by the rules, the same again, and no fault hidden. */
import { describe, expect, it } from 'vitest';
import type { Opponent } from '#ai/opponent.ts';
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Act, PartyView } from '#engine/types.ts';
import { Solver } from '#solver/answer.ts';
import { modelOf, textIn } from '#solver/from-setting.ts';
import { linesByDefault } from '#engine/defaults.ts';
import { entrant, ENTRANTS } from '#tournament/entrants.ts';
import { Forecasts } from '#tournament/forecasts.ts';
import { keyOf, nashRatio, playMatch } from '#tournament/match.ts';
import { playGame } from '#tournament/play.ts';
import { allOf, amongOthers } from '#tournament/schedule.ts';
import { subject } from '#tournament/subject.ts';
import { TIME } from '../ai/runs.ts';
import { matchOf, NOTHING } from './results.ts';

const { setting } = subject('quick');
const usual = (seed: number) => byParty(PARTIES, () => entrant('practised-firm', seed).opponent);

/** Seats that agree to everything: all options as drafted, and a signature over any line. */
const agreeable: Opponent = {
  decide: view => [...actsOf(view)],
};
const crossing = { code: 'traded' } as const;
function* actsOf(view: PartyView): Generator<Act> {
  if (view.phase === 'brief') yield { type: 'declare', lines: view.declaredByDefault };
  else if (view.phase === 'caucus') yield { type: 'pass' };
  else if (view.phase === 'marks') {
    for (const point of view.agenda) yield { type: 'mark', point, option: 'drafted', crossing };
    yield { type: 'seal' };
  } else
    yield {
      type: 'sign',
      signing: 'sign',
      crossings: Object.fromEntries(view.crossed[view.seat].map(line => [line, crossing])),
    };
}

describe('a schedule', () => {
  it('lets an entrant speak for every party on the same seeds, among the same three others', () => {
    const seated = amongOthers({ subjects: ['quick', 'invented 3'], seeds: [1, 2] }, 'a', 'b');
    expect(seated).toHaveLength(2 * 2 * PARTIES.length);
    for (const { party, match } of seated)
      expect(PARTIES.filter(p => match.seats[p] === 'a')).toEqual([party]);
    expect(new Set(seated.map(s => keyOf(s.match))).size).toBe(seated.length);
    const others = amongOthers({ subjects: ['quick', 'invented 3'], seeds: [1, 2] }, 'c', 'b');
    expect(others.map(s => s.match.seed)).toEqual(seated.map(s => s.match.seed));
  });

  it('gives every seat games of its own, among its like too', () => {
    const seated = amongOthers({ subjects: ['quick'], seeds: [0, 1, 2] }, 'a', 'a');
    expect(new Set(seated.map(s => keyOf(s.match))).size).toBe(3 * PARTIES.length);
  });

  it('gives all four seats to one where it says so', () => {
    const [first] = allOf({ subjects: ['quick'], seeds: [4] }, 'a');
    expect(first?.seats).toEqual({ eu: 'a', russia: 'a', ukraine: 'a', us: 'a' });
  });
});

describe('a game of the tournament', () => {
  it('is the same from the same seed, and another from another', () => {
    expect(playMatch(matchOf(5))).toEqual(playMatch(matchOf(5)));
    expect(playMatch(matchOf(6)).hash).not.toBe(playMatch(matchOf(5)).hash);
  });

  it.each(ENTRANTS)('is played by the rules: %s', { timeout: TIME }, name => {
    for (const on of ['quick', 'invented 8', 'invented 41', 'invented 43'])
      expect(playMatch(matchOf(2, name, on)).faults).toEqual([]);
  });

  it('gives nobody a gain unless all four ratify, and nobody more than can be had', () => {
    const { ideal } = subject('quick');
    for (let seed = 1; seed <= 12; seed++) {
      const { ratified, gains, nashRatio: ratio } = playMatch(matchOf(seed, 'novice-firm'));
      if (!ratified) expect([gains, ratio]).toEqual([NOTHING, null]);
      else for (const p of PARTIES) expect(gains[p]).toBeLessThanOrEqual(ideal?.[p] ?? 0);
    }
  });

  it('counts the lines that a seat signed over, and none that it refused to', () => {
    const signed = playGame({ setting, seed: 1, seats: byParty(PARTIES, () => agreeable) });
    expect(signed).toMatchObject({ agreed: true, faults: [], settled: setting.points.length });
    expect(signed.crossed.ukraine).toBeGreaterThan(0);
    const refusing: Opponent = {
      decide: view =>
        view.phase === 'ratification'
          ? [{ type: 'sign', signing: 'refuse' }]
          : agreeable.decide(view),
    };
    const refused = playGame({ setting, seed: 1, seats: byParty(PARTIES, () => refusing) });
    expect(refused).toMatchObject({ agreed: false, ratified: false, text: signed.text });
    expect(refused.crossed).toEqual(NOTHING);
  });

  it.each<[string, Opponent, RegExp]>([
    ['acts out of turn', { decide: () => [{ type: 'pass' }] }, /^us in brief, .* pass refused, /],
    ['does nothing', { decide: () => [] }, /^us in brief, .* did nothing$/],
    ['stops', { decide: () => { throw new Error('lost'); } }, /^us in brief, .* "lost"$/],
  ])('ends with a fault that is told of, where a seat %s', (_, us, fault) => {
    const played = playGame({ setting, seed: 1, seats: { ...usual(1), us } });
    expect(played).toMatchObject({ ending: 'leftEarly', gains: NOTHING });
    expect(played.faults).toEqual([expect.stringMatching(fault)]);
  }); // prettier-ignore

  it('is broken off where a seat never comes to an end', () => {
    const mark: Act = { type: 'mark', point: 'p1', option: 'drafted', crossing };
    const us: Opponent = {
      decide: view =>
        view.phase === 'marks'
          ? view.agenda.map(point => ({ ...mark, point }))
          : agreeable.decide(view),
    };
    const { faults, ending } = playGame({ setting, seed: 1, seats: { ...usual(1), us } });
    expect(faults).toEqual([expect.stringMatching(/^no end after /)]);
    expect(ending).toBe('none');
  });
});

describe('forecasts', () => {
  const seen = { seat: 'eu', round: 1, agenda: ['p1'], setting: { parties: PARTIES } };
  const view = seen as unknown as PartyView;
  const reveal = {
    round: 1, agenda: ['p1'], before: {}, settled: [],
    marks: {
      eu: {}, russia: { p1: { option: 'a', reasons: [] } },
      ukraine: { p1: { option: 'b', reasons: [] } }, us: {},
    },
  } as const; // prettier-ignore

  it('are held against the marks of the others, by hand', () => {
    const seen = new Forecasts('eu', () => () => ({ a: 0.75, b: 0.25 }));
    seen.expect(view);
    // Russia: 0.25² + 0.25²; Ukraine: 0.75² + 0.75²; the US gave no mark
    expect(seen.skillOn([reveal])).toEqual({ brier: (0.125 + 1.125) / 2, even: 0.5 });
  });

  it('count once a round, and not where nothing is expected', () => {
    let asked = 0;
    const seen = new Forecasts('eu', () => {
      asked += 1;
      return () => ({ a: 1, b: 0 });
    });
    seen.expect(view);
    seen.expect(view);
    expect(asked).toBe(1);
    const silent = new Forecasts('eu', null);
    silent.expect(view);
    expect(silent.skillOn([reveal])).toBeNull();
  });

  it('are measured in games of seats that have beliefs', () => {
    const { skills } = playMatch(matchOf(1));
    for (const p of PARTIES) {
      expect(skills[p]?.brier).toBeGreaterThan(0);
      expect(skills[p]?.brier).toBeLessThan(2);
    }
    expect(playMatch(matchOf(1, 'novice-player')).skills.eu).toBeNull();
  });
});

it('the Nash ratio is in the measure of gains: half of everything is a half', () => {
  expect(nashRatio({ eu: 2, russia: 4, ukraine: 1, us: 3 }, 4 * 8 * 2 * 6)).toBeCloseTo(0.5, 12);
  expect(nashRatio({ eu: 0, russia: 4, ukraine: 1, us: 3 }, 24)).toBe(0);
});

it(
  'surplus and distance to the frontier are what the solver says of the text',
  { timeout: TIME },
  () => {
    let compared = 0;
    for (const on of ['quick', 'invented 8', 'invented 41']) {
      const { setting: its, leftBy } = subject(on);
      const model = modelOf(its, linesByDefault(its), 'ratifiable');
      const solver = new Solver(model);
      for (let seed = 1; seed <= 6; seed++) {
        const seats = byParty(
          PARTIES,
          p => entrant('novice-conceder', seed * 4 + PARTIES.indexOf(p)).opponent,
        );
        const { ratified, text, gains } = playGame({ setting: its, seed, seats });
        if (!ratified) continue;
        compared += 1;
        const { surplus, toFrontier } = solver.ask({ type: 'standing', text: textIn(model, text) });
        expect(leftBy(gains)).toEqual({ surplus, toFrontier });
      }
    }
    expect(compared).toBeGreaterThan(5);
  },
);
