/** What a player is told to be certain is so, and nothing comes from papers that are not theirs. */
import { describe, expect, test } from 'vitest';
import { hintsOf, type Hint } from '#ai/hints.ts';
import { changed, linesCrossedByChoice, linesInForce } from '#engine/crossing.ts';
import { crossedBy, crosses } from '#engine/predicate.ts';
import { Referee } from '#engine/referee.ts';
import { tiedTo } from '#engine/text.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import {
  changesOf,
  STRUCK,
  type Change,
  type Log,
  type Outcome,
  type Party,
  type PartyView,
  type PointId,
  type Setting,
} from '#engine/types.ts';
import { byParty } from '#engine/parties.ts';
import { worthOf } from '#engine/worth.ts';
import { Dice } from '#tournament/dice.ts';
import { decidedIn, playOut, someSeats } from './games.ts';
import { frozen, guarded } from './guard.ts';
import { FULL, TIME } from './runs.ts';
import { SHIPPED, someSetting } from './settings.ts';

const GAMES = FULL ? 400 : 60;

/** Two drawn settings, small enough to look at every text, to one shipped. */
function settingFor(seed: number): Setting {
  const shipped = [...SHIPPED.quick, ...SHIPPED.lesson];
  return seed % 3 === 0 ? (shipped[seed % shipped.length] as Setting) : someSetting(seed);
}

interface Given {
  readonly view: PartyView;
  readonly hints: readonly Hint[];
  readonly seed: number;
}

/** Every view on which a seat had to decide, with its hints. */
const GIVEN: readonly Given[] = Array.from({ length: GAMES }, (_, i) => i + 1).flatMap(seed =>
  decidedIn(settingFor(seed), seed, someSeats(seed)).map(({ view }) => ({
    view,
    hints: hintsOf(view),
    seed,
  })),
);

type Of<T extends Hint['type']> = Extract<Hint, { type: T }>;

/** All hints of a type with their views; a test of none would show nothing. */
function given<T extends Hint['type']>(
  type: T,
): readonly { readonly view: PartyView; readonly hint: Of<T>; readonly seed: number }[] {
  const isOf = (hint: Hint): hint is Of<T> => hint.type === type;
  const all = GIVEN.flatMap(({ view, hints, seed }) =>
    hints.filter(isOf).map(hint => ({ view, hint, seed })),
  );
  expect(all.length, `hints of the type ${type}`).toBeGreaterThan(0);
  return all;
}

const isBracketed = (view: PartyView, point: PointId): boolean =>
  view.points[point]?.settled === null;

/** What the text would have if what is tabled were carried; a reopening leaves its points out. */
function tabledIn({ caucus, points }: PartyView): readonly Change[] {
  const initiative = caucus?.tabled?.initiative;
  if (initiative?.type !== 'reopening') return initiative ? changesOf(initiative) : [];
  return tiedTo(points, initiative.point).map(point => ({ point, option: STRUCK }));
}

/** Every text that keeps what is settled and these changes, and crosses no line in force. */
function* keptTexts(view: PartyView, changes: readonly Change[]): Generator<Outcome> {
  const lines = linesInForce(view);
  const text = changed(view.text, changes);
  const open = view.setting.points.filter(
    ({ id }) => isBracketed(view, id) && !changes.some(c => c.point === id),
  );
  const from = function* (index: number, tried: Outcome): Generator<Outcome> {
    const point = open[index];
    if (point)
      for (const option of point.options) yield* from(index + 1, { ...tried, [point.id]: option });
    else if (PARTIES.every(party => crossedBy(party, tried, lines).length === 0)) yield tried;
  };
  yield* from(0, text);
}

const isSmall = ({ setting }: PartyView): boolean => setting.scenario.startsWith('drawn');

/** Points whose striking alone would be worth something to the seat. */
function expectToCost(view: PartyView, text: Outcome, before: Outcome, points: readonly PointId[]) {
  for (const point of points) {
    const without = { ...before, [point]: text[point] ?? STRUCK };
    expect(worthOf(view.mandate, without)).toBeLessThan(worthOf(view.mandate, before));
  }
}

describe('a certain hint is true:', () => {
  test('what closes leaves no text that crosses nobody’s line', () => {
    const small = given('closes').filter(({ view }) => isSmall(view));
    expect(small.length).toBeGreaterThan(0);
    for (const { view, hint, seed } of small) {
      const changes = tabledIn(view);
      expect(hint.points).toEqual(changes.map(c => c.point));
      expect(keptTexts(view, changes).next().done, `seed ${seed}`).toBe(true);
      expect(keptTexts(view, []).next().done, `seed ${seed}`).toBe(false);
    }
  });

  test('what leaves a seat below walking away does, now or in every text left', () => {
    const told = new Set<string>();
    for (const { view, hint, seed } of given('belowWalkAway')) {
      const { mandate, text } = view;
      const below = (of: Outcome) => worthOf(mandate, of) < mandate.walkAway;
      if (hint.what === 'text') {
        expect(below(text)).toBe(true);
        const nothing = Object.fromEntries(view.setting.points.map(p => [p.id, STRUCK]));
        expectToCost(view, text, nothing, hint.points);
      } else if (hint.what === 'tabled') {
        const next = changed(text, tabledIn(view));
        expect(below(next)).toBe(true);
        expectToCost(view, next, text, hint.points);
      } else if (hint.what === 'reach') {
        if (!isSmall(view)) continue;
        expect([...keptTexts(view, tabledIn(view))].every(below), `seed ${seed}`).toBe(true);
        expect([...keptTexts(view, [])].every(below), `seed ${seed}`).toBe(false);
      }
      told.add(hint.what);
    }
    expect([...told].sort()).toEqual(['reach', 'tabled', 'text']);
  });

  test('the changes named for a line keep it, on bracketed points, and cross no other', () => {
    for (const { view, hint, seed } of given('lineNeeded')) {
      const lines = linesInForce(view);
      const line = lines.find(l => l.id === hint.line);
      if (!line) throw new Error(`no line ${hint.line}`);
      const next = changed(view.text, hint.changes);
      expect(crosses(line, view.text, lines), `seed ${seed}`).toBe(true);
      expect(crosses(line, next, lines), `seed ${seed}`).toBe(false);
      for (const { point, option } of hint.changes) {
        expect(isBracketed(view, point)).toBe(true);
        expect(view.setting.points.find(p => p.id === point)?.options).toContain(option);
      }
      expect(new Set(hint.changes.map(c => c.point)).size).toBe(hint.changes.length);
      for (const party of PARTIES) {
        expect(linesCrossedByChoice(view, party, hint.changes)).toEqual([]);
        const before = crossedBy(party, view.text, lines);
        expect(before).toEqual(expect.arrayContaining([...crossedBy(party, next, lines)]));
      }
    }
  });

  test('a priority named is the seat’s own, open and on the agenda', () => {
    for (const { view, hint } of given('priority')) {
      expect(view.mandate.priorities.map(p => p.point)).toContain(hint.point);
      expect(view.agenda).toContain(hint.point);
      expect(isBracketed(view, hint.point)).toBe(true);
    }
  });
});

describe('a guess', () => {
  test('to help others takes nothing from the player and crosses nobody’s line', () => {
    const named = [
      ...given('freeSwap').map(({ view, hint }) => ({ view, changes: hint.changes })),
      ...given('wants').map(({ view, hint }) => ({ view, changes: [hint.change] })),
    ];
    for (const { view, changes } of named) {
      const next = changed(view.text, changes);
      expect(worthOf(view.mandate, next)).toBeGreaterThanOrEqual(worthOf(view.mandate, view.text));
      for (const party of PARTIES) expect(linesCrossedByChoice(view, party, changes)).toEqual([]);
      expect(changes.every(({ point }) => isBracketed(view, point))).toBe(true);
    }
  });

  test('of who stands to lose names another seat that has still to vote, and points on the table', () => {
    for (const { view, hint } of given('against')) {
      const tabled = view.caucus?.tabled;
      expect([view.seat, tabled?.by]).not.toContain(hint.party);
      expect(tabled?.votes[hint.party]).toBeUndefined();
      expect(hint.points.length).toBeGreaterThan(0);
      const on = tabledIn(view).map(c => c.point);
      expect(on).toEqual(expect.arrayContaining([...hint.points]));
    }
  });
});

/** The same game with other wishes for everyone but one party, and other lines that nobody announces. */
function otherwise(setting: Setting, except: Party, seed: number): Setting {
  const dice = new Dice(seed);
  const announced = PARTIES.flatMap(party => setting.declaredByDefault[party]);
  const wishes = () =>
    Object.fromEntries(
      setting.points.map(({ id, options }) => [
        id,
        Object.fromEntries(options.slice(0, -1).map(option => [option, dice.int(-3, 3)])),
      ]),
    );
  return {
    ...setting,
    mandates: byParty(PARTIES, party =>
      party === except
        ? setting.mandates[party]
        : { preferences: wishes(), linkages: [], priorities: [], walkAway: dice.int(-5, 5) },
    ),
    declarable: setting.declarable.map(line =>
      line.party === except || announced.includes(line.id)
        ? line
        : { ...line, holds: { type: 'forbid', of: [] } },
    ),
  };
}

/** The same moves, but for what the others mark in the round that they end in. */
function otherMarks(setting: Setting, seed: number, moves: Log['moves'], party: Party) {
  const referee = new Referee(setting, seed);
  const last = moves.findLastIndex(move => move.by === 'chair'); // begins the round
  let altered = 0;
  moves.forEach(({ by, act }, i) => {
    if (by === 'chair') return referee.chair(act);
    if (i > last && by !== party && act.type === 'mark') {
      const options = setting.points.find(p => p.id === act.point)?.options ?? [];
      for (const option of options.filter(o => o !== act.option)) {
        const other = referee.act(by, { type: 'mark', point: act.point, option });
        if (other.ok) return (altered += 1);
      }
    }
    return referee.act(by, act);
  });
  return { referee, altered };
}

describe('hints', () => {
  test('are three at most, each of its own kind', () => {
    for (const { hints } of GIVEN) {
      expect(hints.length).toBeLessThanOrEqual(3);
      expect(new Set(hints.map(hint => hint.type)).size).toBe(hints.length);
    }
    expect(GIVEN.some(({ hints }) => hints.length === 3)).toBe(true);
  });

  test('name no point twice as something to change', () => {
    for (const { hints } of GIVEN) {
      const wants = hints.find(hint => hint.type === 'wants');
      const changed = hints.flatMap(hint => ('changes' in hint ? hint.changes : []));
      expect(changed.map(c => c.point)).not.toContain(wants?.change.point);
    }
  });

  test('are none where it is not the player’s turn to decide', () => {
    let watched = 0;
    for (let seed = 1; seed <= GAMES / 4; seed++) {
      const setting = settingFor(seed);
      const log = playOut(setting, seed, someSeats(seed)).log();
      const referee = new Referee(setting, seed);
      for (const { by, act } of log.moves) {
        const { awaited, phase } = referee.publicView();
        for (const party of PARTIES) {
          if (awaited.includes(party) && phase !== 'brief') continue;
          expect(hintsOf(referee.viewFor(party))).toEqual([]);
          watched += 1;
        }
        if (by === 'chair') referee.chair(act);
        else referee.act(by, act);
      }
    }
    expect(watched).toBeGreaterThan(0);
  });

  test(
    'do not change with the papers of the others',
    () => {
      let compared = 0;
      for (let seed = 1; seed <= GAMES / 2; seed++) {
        const setting = settingFor(seed);
        const party = PARTIES[seed % PARTIES.length] ?? 'eu';
        const log = playOut(setting, seed, someSeats(seed)).log();
        const here = new Referee(setting, seed);
        const there = new Referee(otherwise(setting, party, seed), seed);
        for (const { by, act } of log.moves) {
          const hints = hintsOf(here.viewFor(party));
          expect(hintsOf(there.viewFor(party)), `seed ${seed}`).toEqual(hints);
          compared += hints.length;
          for (const r of [here, there]) if (by === 'chair') r.chair(act);
            else r.act(by, act); // prettier-ignore
          if (PARTIES.every(p => here.publicView().signed[p])) break; // home answers in the open
        }
      }
      expect(compared).toBeGreaterThan(0);
    },
    TIME,
  );

  test(
    'do not change with marks that the others have not revealed',
    () => {
      let altered = 0;
      let compared = 0;
      for (let seed = 1; seed <= GAMES / 3; seed++) {
        const setting = settingFor(seed);
        const party = PARTIES[seed % PARTIES.length] ?? 'eu';
        const { moves } = playOut(setting, seed, someSeats(seed)).log();
        const here = new Referee(setting, seed);
        moves.forEach(({ by, act }, played) => {
          const view = here.viewFor(party);
          if (view.phase === 'marks' && view.awaited.includes(party)) {
            const there = otherMarks(setting, seed, moves.slice(0, played), party);
            altered += there.altered;
            const hints = hintsOf(view);
            expect(hintsOf(there.referee.viewFor(party)), `seed ${seed}`).toEqual(hints);
            compared += hints.length;
          }
          if (by === 'chair') here.chair(act);
          else here.act(by, act);
        });
      }
      expect(altered).toBeGreaterThan(0);
      expect(compared).toBeGreaterThan(0);
    },
    TIME,
  );

  test('read the view alone, do not change it, and are the same each time', () => {
    for (const { view, hints } of GIVEN.slice(0, 400)) {
      expect(hintsOf(guarded(structuredClone(view)))).toEqual(hints);
      expect(hintsOf(frozen(view))).toEqual(hints);
    }
  });
});
