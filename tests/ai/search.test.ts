/** The exact search of a seat against reading every text. */
import { describe, expect, test } from 'vitest';
import { boardOf, outcomeOf, sheetOf, type Board, type Sheet } from '#ai/board.ts';
import { sumOf } from '#ai/mind.ts';
import { allowedBy, fix, planOf, type Allowed } from '#ai/search.ts';
import { linesInForce } from '#engine/crossing.ts';
import { crosses } from '#engine/predicate.ts';
import { Referee } from '#engine/referee.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { PartyView } from '#engine/types.ts';
import { worthOf } from '#engine/worth.ts';
import { Dice } from '#tournament/dice.ts';
import { someSetting } from './settings.ts';
import { FULL, TIME } from './runs.ts';

const BOARDS = FULL ? 4_000 : 300;

interface Case {
  readonly seed: number;
  readonly dice: Dice;
  readonly view: PartyView;
  readonly board: Board;
  readonly allowed: Allowed;
  readonly others: Float64Array;
}

/** Boards with announced lines; some points settled, some with an option alone, tables of the others of any size. */
function* cases(): Generator<Case> {
  for (let seed = 1; seed <= BOARDS; seed++) {
    const dice = new Dice(seed);
    const setting = someSetting(seed, { lines: seed % 5 === 0 ? 12 : 5 });
    const referee = new Referee(setting, seed);
    for (const party of PARTIES)
      referee.act(party, { type: 'declare', lines: setting.declaredByDefault[party] });
    const view = referee.viewFor(dice.pick(PARTIES));
    const board = boardOf(view, false);
    const text = board.options.map(options => dice.int(0, options.length - 1));
    const fixed = text.map(() => dice.chance(0.2));
    const allowed = allowedBy(board, Uint8Array.from(text), fixed);
    if (dice.chance(0.3)) {
      const point = dice.int(0, text.length - 1);
      fix(board, allowed, point, text[point] ?? 0);
    }
    const scale = dice.pick([0, 1, 0.37]);
    const others = Float64Array.from(board.own, () => scale * dice.int(-6, 6));
    yield { seed, dice, view, board, allowed, others };
  }
}

interface Read {
  readonly text: Sheet;
  readonly own: number;
  readonly others: number;
}

/** Every text that is allowed and that crosses nobody's line, by the rules. */
function readAll({ view, board, allowed, others }: Case): readonly Read[] {
  const lines = linesInForce(view);
  let texts: readonly (readonly number[])[] = [[]];
  board.options.forEach((options, point) => {
    const open = [...options.keys()].filter(o => allowed[(board.start[point] ?? 0) + o] === 1);
    texts = texts.flatMap(text => open.map(option => [...text, option]));
  });
  return texts
    .map(text => Uint8Array.from(text))
    .filter(text => !lines.some(line => crosses(line, outcomeOf(board, text), lines)))
    .map(text => ({
      text,
      own: worthOf(view.mandate, outcomeOf(board, text)),
      others: sumOf(board, others, text),
    }));
}

describe('the plan of a seat', () => {
  test(
    'equals brute force: its reach, and the best for the others at every level',
    () => {
      let [empty, open] = [0, 0];
      for (const one of cases()) {
        const { seed, board, allowed, others } = one;
        const all = readAll(one);
        const plan = planOf(board, allowed, others);
        if (!plan) {
          expect(all, `seed ${seed}`).toEqual([]);
          empty += 1;
          continue;
        }
        open += 1;
        const least = Math.min(...all.map(t => t.own));
        const most = Math.max(...all.map(t => t.own));
        expect([plan.least, plan.most], `seed ${seed}`).toEqual([least, most]);
        for (let level = least - 2; level <= most + 2; level += 0.5) {
          const aim = plan.at(level);
          const asked = Math.min(most, level);
          const best = Math.max(...all.filter(t => t.own >= asked).map(t => t.others));
          expect(aim.others, `seed ${seed}, level ${level}`).toBeCloseTo(best, 6);
          expect(aim.own).toBeGreaterThanOrEqual(asked);
          const equal = all.filter(t => t.own >= asked && t.others >= best - 1e-6);
          expect(aim.own, `seed ${seed}, level ${level}`).toBeCloseTo(
            Math.max(...equal.map(t => t.own)),
            9,
          );
          const same = all.find(t => t.text.every((option, i) => option === aim.text[i]));
          expect(same?.own).toBeCloseTo(aim.own, 9);
          expect(same?.others).toBeCloseTo(aim.others, 6);
        }
      }
      expect(empty).toBeGreaterThan(BOARDS / 20);
      expect(open).toBeGreaterThan(BOARDS / 4);
    },
    TIME,
  );

  test(
    'knows nothing but the lines in force, whoever has declared them',
    () => {
      for (const { view, board } of cases()) {
        expect(board.lines.map(l => l.id)).toEqual(linesInForce(view).map(l => l.id));
        const sheet = sheetOf(board, view.text);
        expect(outcomeOf(board, sheet)).toEqual(view.text);
      }
    },
    TIME,
  );
});
