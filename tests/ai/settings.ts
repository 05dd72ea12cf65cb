/** What test games are played on: the shipped scenario in every form, and small settings drawn at random. */
import { settingOf } from '#content/setting.ts';
import { loadFromShelf } from '#content/fromShelf.ts';
import { FIRST } from '#content/shelf.ts';
import { byParty } from '#engine/parties.ts';
import { crosses } from '#engine/predicate.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import {
  DRAFTED,
  STRUCK,
  type Length,
  type Line,
  type LineId,
  type Mandate,
  type OptionId,
  type Party,
  type Point,
  type Predicate,
  type Setting,
} from '#engine/types.ts';
import { sides } from '../engine/sides.ts';
import { Dice } from '#tournament/dice.ts';
import { pointOf, randomPredicate } from '../solver/predicates.ts';
import { BRIEFS, DAYS, LENGTHS } from '#content/shipped-now.ts';

const loaded = await loadFromShelf(FIRST.id);
if (!loaded.ok) throw new Error(loaded.problems[0]?.sentence);
const { content } = loaded;

const formsOf = (length: Length): readonly Setting[] =>
  DAYS.flatMap(day => BRIEFS.toReversed().map(brief => settingOf(content, { length, day, brief })));

/** The shipped scenario at each length, on both days, in both briefs. */
export const SHIPPED = {
  quick: formsOf('quick'),
  lesson: formsOf('lesson'),
  full: formsOf('full'),
};
export const ALL_SHIPPED: readonly Setting[] = LENGTHS.flatMap(formsOf);

export interface Drawn {
  readonly points?: number;
  /** How many lines at most; many of them often leave no text that keeps all. */
  readonly lines?: number;
  /** How many negotiate, 2 to 8; without it, those of the shipped scenario. */
  readonly parties?: number;
}

/** A setting of two to eight parties and of three points or more. */
export const sidesSetting = (seed: number, pointsMost = 7): Setting =>
  someSetting(seed, { parties: 2 + (seed % 7), points: 3 + ((seed * 5) % (pointsMost - 2)) });

/**
 * The small setting of a seed, always the same: a few points of two to four options, lines of every form
 * (in three of four settings there is a text that keeps them all), linkages, points that do not need everyone,
 * walk-away values that some texts reach.
 */
export function someSetting(seed: number, drawn: Drawn = {}): Setting {
  const { points: count, lines: most = 6 } = drawn;
  const parties = drawn.parties === undefined ? PARTIES : sides(drawn.parties);
  const dice = new Dice(seed);
  const points = dice.times(count ?? dice.int(4, 7), index => point(dice, index, parties));
  const kept = dice.chance(0.75)
    ? Object.fromEntries(points.map(p => [p.id, dice.pick(p.options)]))
    : null;
  const isDrawn = (line: Line, before: readonly Line[]): boolean =>
    kept === null || !crosses(line, kept, before);
  const lines: Line[] = [];
  for (let left = dice.int(0, most); left > 0; left--) {
    const status = dice.pick(['stated', 'inferred'] as const);
    const holds = someHolds(dice, points, lines);
    const line = { id: `L${left}`, party: dice.pick(parties), status, holds };
    if (isDrawn(line, lines)) lines.push(line);
  }
  const declarable = parties.flatMap(party =>
    dice
      .times(dice.int(1, 4), (n): Line => {
        const holds = someHolds(dice, points, lines);
        return { id: `${party}-${n + 1}`, party, status: 'declared', holds };
      })
      .filter(line => isDrawn(line, lines)),
  );
  const rounds = dice.int(1, 3);
  return {
    scenario: `drawn ${seed}`, scenarioVersion: 1,
    length: 'quick', day: '2025-11-21', brief: 'full',
    parties,
    points,
    agendas: dice.times(rounds, round =>
      points.filter((_, i) => i % rounds === round).map(p => p.id),
    ),
    stars: dice.times(rounds, () => null),
    laps: dice.int(1, 2),
    lines,
    declarable,
    declaredByDefault: byParty(parties, party => declared(dice, party, declarable)),
    mandates: byParty(parties, () => mandate(dice, points)),
    support: supportOf(dice.int(2, 6), dice.chance(0.5)),
  }; // prettier-ignore
}

function point(dice: Dice, index: number, parties: readonly Party[]): Point {
  const amendments = dice.times(dice.int(0, 2), n => `amended${n + 1}`);
  const required = dice.chance(0.8) ? parties : parties.filter(() => dice.chance(0.6));
  return { id: pointOf(index), options: [DRAFTED, ...amendments, STRUCK], required };
}

/** A predicate of any form over these points. */
function someHolds(dice: Dice, points: readonly Point[], earlier: readonly Line[]): Predicate {
  const options = points.map(p => p.options.length);
  const named = (holds: Predicate): Predicate => {
    switch (holds.type) {
      case 'option': {
        const of = points.find(p => p.id === holds.point);
        return { ...holds, option: of?.options[Number(holds.option.slice(1)) - 1] ?? STRUCK };
      }
      case 'crosses':
        return holds;
      case 'onlyIf':
        return { ...holds, what: named(holds.what), when: named(holds.when) };
      default:
        return { ...holds, of: holds.of.map(named) };
    }
  };
  return named(randomPredicate(dice, options, earlier, dice.int(1, 2)));
}

function declared(dice: Dice, party: Party, declarable: readonly Line[]): readonly LineId[] {
  const own = declarable.filter(l => l.party === party).map(l => l.id);
  return own.slice(0, dice.int(1, 2));
}

function mandate(dice: Dice, points: readonly Point[]): Mandate {
  const preferences = Object.fromEntries(
    points.map(({ id, options }) => [
      id,
      Object.fromEntries(
        options.filter(o => o !== STRUCK).map((o): [OptionId, number] => [o, dice.int(-3, 3)]),
      ),
    ]),
  );
  const pair = () => dice.shuffled(points).slice(0, 2) as [Point, Point];
  return {
    preferences,
    linkages: dice.times(dice.chance(0.5) ? 0 : dice.int(1, 3), () => {
      const [a, b] = pair();
      const options = [dice.pick(a.options), dice.pick(b.options)] as const;
      return { points: [a.id, b.id], options, worth: dice.int(-3, 3) };
    }),
    priorities: dice
      .shuffled(points)
      .slice(0, 3)
      .map(({ id, options }) => ({ point: id, options: [dice.pick(options)] })),
    walkAway: dice.int(-2, 3),
  };
}

/** As it is now, or as before home minded what a text is worth. */
const supportOf = (start: number, minds: boolean): Setting['support'] => ({
  start,
  stated: 3,
  inferred: 2,
  declared: 1,
  priorities: 1,
  ...(minds && { belowWalkAway: start }),
});
