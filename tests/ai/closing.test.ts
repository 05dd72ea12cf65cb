/** On the shipped scenario, what hints say of every text that is left is what the solver finds. */
import { expect, test } from 'vitest';
import { hintsOf, type Hint } from '#ai/hints.ts';
import { linesInForce } from '#engine/crossing.ts';
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Change, Initiative, Mandate, PartyView, Setting } from '#engine/types.ts';
import { Solver } from '#solver/answer.ts';
import { modelOf, withOptions } from '#solver/from-setting.ts';
import { Dice } from '#tournament/dice.ts';
import { decidedIn, someSeats } from './games.ts';
import { FULL, TIME } from './runs.ts';
import { SHIPPED } from './settings.ts';

const GAMES = FULL ? 12 : 2; // of each length
const ANYTHING = -1e6; // a walk-away value that every text reaches
const NOTHING: Mandate = { preferences: {}, linkages: [], priorities: [], walkAway: 0 };

/** Whether a text is left that crosses nobody's line and is worth `floor` to the seat, with these changes settled. */
function isLeft(view: PartyView, changes: readonly Change[], floor: number): boolean | null {
  const settled = new Map(changes.map(({ point, option }) => [point, option]));
  const setting: Setting = {
    ...view.setting,
    declaredByDefault: byParty(PARTIES, () => []),
    mandates: byParty(PARTIES, p =>
      p === view.seat ? { ...view.mandate, walkAway: floor } : NOTHING,
    ),
  };
  const kept = withOptions(setting, (point, option) => {
    if (settled.has(point)) return settled.get(point) === option;
    return view.points[point]?.settled === null || view.text[point] === option;
  });
  const model = modelOf(kept, linesInForce(view), 'uncrossed');
  return new Solver(model).ask({ type: 'feasible' }).feasible;
}

/** Any changes on bracketed points; computer seats hardly ever table what closes the talks. */
function someChanges(view: PartyView, dice: Dice): readonly Change[] {
  const open = view.setting.points.filter(({ id }) => view.points[id]?.settled === null);
  return dice
    .shuffled(open)
    .slice(0, dice.int(1, 3))
    .map(({ id, options }) => ({ point: id, option: dice.pick(options) }));
}

/** The view as it would be with these changes tabled by another seat. */
function asked(view: PartyView, changes: readonly Change[]): PartyView | null {
  const { caucus, round, seat } = view;
  const [first] = changes;
  const by = PARTIES.find(party => party !== seat);
  if (!caucus || !first || !by) return null;
  const initiative: Initiative =
    changes.length === 1 ? { type: 'amendment', change: first } : { type: 'package', changes };
  const tabled = { round, lap: caucus.lap, by, initiative, reasons: [], votes: {}, result: 'open' } as const; // prettier-ignore
  return { ...view, may: ['vote', 'leave'], awaited: [seat], caucus: { ...caucus, tabled } };
}

const isReach = (hint: Hint): boolean => hint.type === 'belowWalkAway' && hint.what === 'reach';

test.each(['quick', 'lesson', 'full'] as const)(
  'what closes the talks, or leaves the player below walking away, is told and nothing else is: %s',
  length => {
    const told = { closes: 0, reach: 0, neither: 0 };
    for (let seed = 1; seed <= GAMES; seed++) {
      const dice = new Dice(seed);
      const setting = SHIPPED[length][seed % SHIPPED[length].length] as Setting;
      for (const { view } of decidedIn(setting, seed, someSeats(seed))) {
        const changes = someChanges(view, dice);
        const voting = asked(view, changes);
        if (!voting) continue;
        const hints = hintsOf(voting);
        const [before, after] = [isLeft(view, [], ANYTHING), isLeft(view, changes, ANYTHING)];
        const closes = before === true && after === false;
        expect(
          hints.some(h => h.type === 'closes'),
          `seed ${seed}`,
        ).toBe(closes);
        const { walkAway } = view.mandate;
        const reach =
          !view.isLastRound &&
          after === true &&
          isLeft(view, [], walkAway) === true &&
          isLeft(view, changes, walkAway) === false;
        expect(hints.some(isReach), `seed ${seed}`).toBe(reach);
        told[closes ? 'closes' : reach ? 'reach' : 'neither'] += 1;
      }
    }
    expect(told.closes).toBeGreaterThan(0);
    expect(told.neither).toBeGreaterThan(0);
  },
  TIME,
);
