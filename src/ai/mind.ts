/** One seat's reading of its view: what it wants, believes, can still reach and aims at now. */
import type { Party, PartyView } from '#engine/types.ts';
import { PARTIES } from '#engine/types.ts';
import { comeTowards, levelAt, momentOf, progressAt } from './aspiration.ts';
import { beliefsOf, type Beliefs } from './beliefs.ts';
import { boardOf, pointAt, sheetOf, type Board, type Sheet } from './board.ts';
import { allowedBy, planOf, type Aim, type Allowed, type Plan } from './search.ts';
import type { Temper } from './temper.ts';

export interface Mind {
  readonly view: PartyView;
  readonly temper: Temper;
  readonly board: Board;
  readonly beliefs: Beliefs;
  readonly others: readonly Party[];
  readonly text: Sheet; // if the talks ended now
  readonly fixed: readonly boolean[]; // by point: settled
  readonly allowed: Allowed; // what the settled points leave
  readonly plan: Plan | null; // null: every text left crosses somebody's line
  readonly level: number; // the worth of the whole text that it aims at
  readonly aim: Aim | null; // the best for the others at that level
}

export function mindOf(view: PartyView, temper: Temper, seed: number): Mind {
  const board = boardOf(view, temper.bold);
  const beliefs = beliefsOf(view, board, temper, seed);
  const text = sheetOf(board, view.text);
  const fixed = board.points.map(id => view.points[id]?.settled != null);
  const allowed = allowedBy(board, text, fixed);
  const others = PARTIES.filter(p => p !== view.seat);
  const plan = planOf(board, allowed, togetherFor(board, beliefs, others, text));
  const level = levelFor(view, temper, plan);
  return {
    view, temper, board, beliefs, others, text, fixed, allowed, plan, level,
    aim: plan && plan.most >= view.mandate.walkAway ? plan.at(level) : null,
  }; // prettier-ignore
}

function levelFor(view: PartyView, temper: Temper, plan: Plan | null, ahead = 0): number {
  const { walkAway } = view.mandate;
  if (!plan) return walkAway;
  const reach = { least: Math.max(walkAway, plan.least), most: plan.most };
  return levelAt(reach, temper, progressAt(momentOf(view), ahead), comeTowards(view));
}

/** What the same seat would aim at a step later, at its next chance to speak. */
export function nextAim({ view, temper, plan }: Mind): Aim | null {
  if (!plan || plan.most < view.mandate.walkAway) return null;
  return plan.at(levelFor(view, temper, plan, 1));
}

/**
 * What each option is worth to the others together. A seat that has least in the text as it stands counts
 * more: no text comes into force without it.
 */
function togetherFor(
  board: Board,
  beliefs: Beliefs,
  others: readonly Party[],
  text: Sheet,
): Float64Array {
  const table = new Float64Array(board.own.length);
  const has = others.map(party => sumOf(board, beliefs[party], text));
  const most = Math.max(...has);
  others.forEach((party, i) => {
    const weight = 1 + NEED * (most - (has[i] ?? 0));
    const theirs = beliefs[party];
    for (let e = 0; e < table.length; e++) table[e]! += weight * (theirs[e] ?? 0);
  });
  return table;
}

const NEED = 0.1; // weight for each unit that a seat lags behind the one that has most

/** What a text is worth in a table with one entry for each option. */
export function sumOf(board: Board, table: Float64Array, text: Sheet): number {
  let sum = 0;
  for (let point = 0; point < text.length; point++)
    sum += table[(board.start[point] ?? 0) + (text[point] ?? 0)] ?? 0;
  return sum;
}

/** What one option is believed to be worth to a party; the seat's own worth where it is itself. */
export const worthTo = (mind: Mind, party: Party, point: number, option: number): number =>
  mind.beliefs[party][(mind.board.start[point] ?? 0) + option] ?? 0;

export const isAgenda = (mind: Mind, point: number): boolean =>
  mind.view.agenda.some(id => pointAt(mind.board, id) === point);
