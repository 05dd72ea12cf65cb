/** Other papers, other acts, in the direction that one expects. Paired: the same seeds with and without the change. */
import { describe, expect, test } from 'vitest';
import { DIFFICULTIES, PERSONALITIES, type Difficulty } from '#ai/character.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import {
  STRUCK,
  type Line,
  type OptionId,
  type Party,
  type PointId,
  type Setting,
} from '#engine/types.ts';
import { Dice } from '#tournament/dice.ts';
import { decidedIn, seatsOf, someSeats, type Decided } from './games.ts';
import { chosenIn } from './lines.ts';
import { SHIPPED } from './settings.ts';
import { FULL, TIME } from './runs.ts';

interface Target {
  readonly party: Party;
  readonly point: PointId;
  readonly option: OptionId;
}

const targetsIn = (setting: Setting): readonly Target[] =>
  PARTIES.flatMap(party =>
    setting.points.flatMap(({ id: point, options }) =>
      options.filter(o => o !== STRUCK).map(option => ({ party, point, option })),
    ),
  );

const ownIn = (decided: readonly Decided[], party: Party) =>
  decided.filter(d => d.view.seat === party);

/** What the party marked, tabled or voted for: every point with its option. */
const chosenBy = (decided: readonly Decided[], party: Party) =>
  ownIn(decided, party).flatMap(({ view, decision }) =>
    decision.flatMap(act => chosenIn(view, act)),
  );

/** The texts it signed. */
const signedBy = (decided: readonly Decided[], party: Party) =>
  ownIn(decided, party)
    .filter(d => d.decision.some(a => a.type === 'sign' && a.signing !== 'refuse'))
    .map(d => d.view.text);

describe('a new line on an option', () => {
  const GAMES = FULL ? 1_000 : 30;

  test(
    'is never crossed afterwards: by no mark, initiative, vote or signature',
    () => {
      let wanted = 0;
      for (let seed = 1; seed <= GAMES; seed++) {
        const dice = new Dice(seed);
        const setting = dice.pick([...SHIPPED.quick, ...SHIPPED.lesson]);
        const { party, point, option } = dice.pick(targetsIn(setting));
        const of = [{ type: 'option', point, option }] as const;
        const line: Line = { id: 'NEW', party, status: 'stated', holds: { type: 'forbid', of } };
        const drawn = someSeats(
          seed,
          seed % 6 === 0 ? 'expert' : dice.pick(['novice', 'practised']),
        );
        const { character } = drawn[party];
        const isBold = character.personality === 'broker' && character.difficulty === 'expert';
        const seats = isBold ? someSeats(seed, 'practised') : drawn;
        const isIt = (c: { point: PointId; option: OptionId }) =>
          c.point === point && c.option === option;
        if (chosenBy(decidedIn(setting, seed, seats), party).some(isIt)) wanted += 1;
        const lined = decidedIn({ ...setting, lines: [...setting.lines, line] }, seed, seats);
        const who = `${party}, ${point} ${option}, seed ${seed}`;
        expect(chosenBy(lined, party).filter(isIt), who).toEqual([]);
        expect(
          signedBy(lined, party).filter(text => text[point] === option),
          who,
        ).toEqual([]);
      }
      expect(wanted).toBeGreaterThan(GAMES / 10); // it would have been chosen in some
    },
    TIME,
  );
});

describe('the weight of an option', () => {
  const SEEDS: Readonly<Record<Difficulty, number>> = FULL
    ? { novice: 60, practised: 60, expert: 12 }
    : { novice: 16, practised: 16, expert: 2 };
  const EVERY: Readonly<Record<Difficulty, number>> = FULL
    ? { novice: 3, practised: 3, expert: 12 }
    : { novice: 29, practised: 29, expert: 53 }; // one option in so many
  const NOISE = FULL ? 0.05 : 0.1; // in the share of one option: other games, other chances to mark it
  const STEP = 2;

  /** Null where the weight is at its end already. */
  function weighed(setting: Setting, target: Target, by: number): Setting | null {
    const { party, point, option } = target;
    const { preferences, ...rest } = setting.mandates[party];
    const old = preferences[point]?.[option] ?? 0;
    const weight = Math.max(-3, Math.min(3, old + by));
    if (weight === old) return null;
    const row = { ...preferences[point], [option]: weight };
    const mandate = { ...rest, preferences: { ...preferences, [point]: row } };
    return { ...setting, mandates: { ...setting.mandates, [party]: mandate } };
  }

  /** How much of what the party marks and offers on the point is the option, over all seeds. */
  function shareOf(setting: Setting, { party, point, option }: Target, difficulty: Difficulty) {
    let [chosen, of] = [0, 0];
    for (let seed = 1; seed <= SEEDS[difficulty]; seed++) {
      const personality = PERSONALITIES[seed % PERSONALITIES.length] ?? 'firm';
      const decided = decidedIn(setting, seed, seatsOf({ personality, difficulty }, seed));
      for (const { view, decision } of ownIn(decided, party))
        for (const act of decision) {
          if (act.type === 'vote') continue;
          const here = chosenIn(view, act).filter(c => c.point === point);
          of += here.length;
          chosen += here.filter(c => c.option === option).length;
        }
    }
    return of === 0 ? 0 : chosen / of;
  }

  /** By target, how the share of its option changes. */
  function changesFor(difficulty: Difficulty, by: number) {
    return SHIPPED.quick.slice(0, 2).flatMap((setting, index) =>
      targetsIn(setting).flatMap((target, i) => {
        const other = (i + index * 4) % EVERY[difficulty] === 0 ? weighed(setting, target, by) : null; // prettier-ignore
        if (!other) return [];
        const before = shareOf(setting, target, difficulty);
        return [{ ...target, change: shareOf(other, target, difficulty) - before }];
      }),
    );
  }

  test.each(DIFFICULTIES)(
    'makes it never rarer in marks and offers when it is raised: %s',
    difficulty => {
      const changes = changesFor(difficulty, STEP);
      expect(changes.filter(({ change }) => change < -NOISE)).toEqual([]);
      expect(mean(changes)).toBeGreaterThan(0.05);
    },
    TIME,
  );

  test.each(DIFFICULTIES)(
    'makes it never more frequent when it is lowered: %s',
    difficulty => {
      const changes = changesFor(difficulty, -STEP);
      expect(changes.filter(({ change }) => change > NOISE)).toEqual([]);
      expect(mean(changes)).toBeLessThan(-0.05);
    },
    TIME,
  );

  const mean = (changes: readonly { readonly change: number }[]): number =>
    changes.reduce((sum, { change }) => sum + change, 0) / changes.length;
});
