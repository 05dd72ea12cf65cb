/** Settings that nobody wrote: drawn from a seed, for seats that must not have learnt the shipped one by heart. */
import { byParty } from '#engine/parties.ts';
import {
  DRAFTED,
  STRUCK,
  type Linkage,
  type Mandate,
  type Outcome,
  type Party,
  type Point,
  type Priority,
  type Setting,
} from '#engine/types.ts';
import { worthOf } from '#engine/worth.ts';
import { Dice } from './dice.ts';
import { linesOver } from './invent-lines.ts';
import { calibrated, textOver } from './invent-walk-aways.ts';

/** What is not left to the seed. */
export interface Shape {
  readonly parties: readonly Party[];
  readonly points?: number; // 2 to 98; default 8 to 28
  readonly linesEach?: number; // published ones of each party, at most; default 3
  readonly empty?: boolean; // whether no text is one that all could sign; default one in eight
}

const TRIED = 300; // texts among which the one is chosen that keeps all lines

/**
 * The setting of a seed, always the same. Unless it is an empty one, one text crosses no line and is worth at
 * least walking away to all, and of texts drawn at random mostly 1 to 10 % are ones that all could sign.
 */
export function inventSetting(seed: number, shape: Shape): Setting {
  const dice = new Dice(seed);
  const { parties } = shape;
  const { points: count = dice.int(8, 28), linesEach = 3, empty = dice.chance(1 / 8) } = shape;
  const points = dice.times(count, index => pointAt(dice, parties, index));
  const mandates = byParty(parties, () => mandateOn(dice, points));
  const kept = fairText(dice, points, Object.values(mandates));
  const { lines, declarable } = linesOver(dice, { parties, points, kept, each: linesEach });
  const start = dice.int(2, 4);
  const rounds = dice.int(2, 5);
  const setting: Setting = {
    scenario: `invented ${seed}`,
    scenarioVersion: 1,
    length: 'invented',
    day: 'invented',
    brief: 'invented',
    parties,
    points,
    ...agendasOf(dice, points, rounds),
    laps: dice.int(1, 2),
    lines,
    declarable,
    declaredByDefault: byParty(parties, party => {
      const own = declarable.filter(line => line.party === party).map(line => line.id);
      const states = lines.some(line => line.party === party && line.status === 'stated');
      return own.slice(0, dice.int(states ? 0 : 1, 2));
    }),
    mandates,
    support: { start, stated: 2, inferred: 1, declared: 1, priorities: dice.int(0, 1) },
  };
  return calibrated(dice, setting, kept, empty);
}

function pointAt(dice: Dice, parties: readonly Party[], index: number): Point {
  const amendments = dice.times(dice.int(0, 2), n => `amended-${n + 1}`);
  const [missing] = dice.shuffled(parties);
  const required = dice.chance(0.85) ? parties : parties.filter(party => party !== missing);
  return { id: `p${index + 1}`, options: [DRAFTED, ...amendments, STRUCK], required };
}

/** Its walk-away value is set once the lines are known. */
function mandateOn(dice: Dice, points: readonly Point[]): Mandate {
  const preferences = Object.fromEntries(
    points.map(({ id, options }) => {
      const cares = dice.chance(0.85);
      const worth = (option: string) => (option === STRUCK || !cares ? 0 : dice.int(-3, 3));
      return [id, Object.fromEntries(options.map(option => [option, worth(option)]))];
    }),
  );
  const linkages = dice.times(dice.chance(0.5) ? 0 : dice.int(1, 3), (): Linkage => {
    const [a, b] = dice.shuffled(points) as [Point, Point];
    const options = [dice.pick(a.options), dice.pick(b.options)] as const;
    return { points: [a.id, b.id], options, worth: dice.pick([-2, -1, 1, 2]) };
  });
  const priorities = dice
    .shuffled(points)
    .slice(0, 3)
    .map(({ id, options }): Priority => {
      const worths = preferences[id] ?? {};
      const liked = options.filter(option => (worths[option] ?? 0) > 0);
      return { point: id, options: liked.length > 0 ? liked : [dice.pick(options)] };
    });
  return { preferences, linkages, priorities, walkAway: 0 };
}

/** Of some texts the one whose least worth to a party is the largest. */
function fairText(dice: Dice, points: readonly Point[], mandates: readonly Mandate[]): Outcome {
  const least = (text: Outcome) => Math.min(...mandates.map(mandate => worthOf(mandate, text)));
  return dice
    .times(TRIED, () => textOver(dice, points))
    .map(text => ({ text, least: least(text) }))
    .reduce((best, tried) => (tried.least > best.least ? tried : best)).text;
}

/** Every point on one agenda; the last round may have none of its own. */
function agendasOf(
  dice: Dice,
  points: readonly Point[],
  rounds: number,
): Pick<Setting, 'agendas' | 'stars'> {
  const filled = dice.chance(0.25) ? rounds - 1 : rounds;
  const order = dice.shuffled(points).map(point => point.id);
  const agendas = dice.times(rounds, round => order.filter((_, i) => i % filled === round));
  const stars = agendas.map(agenda =>
    agenda.length > 0 && dice.chance(0.5) ? dice.pick(agenda) : null,
  );
  return { agendas, stars };
}
