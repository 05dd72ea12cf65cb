/** One seat's reading of its view: what it wants, believes, can still reach and aims at now. */
import type { Party, PartyView } from '#engine/types.ts';
import { comeTowards, levelAt, momentOf, progressAt } from './aspiration.ts';
import { Believer, type Beliefs } from './beliefs.ts';
import { boardOf, pointAt, sheetOf, type Board, type Sheet } from './board.ts';
import { isPassive } from './engagement.ts';
import { allowedBy, planOf, type Aim, type Allowed, type Plan } from './search.ts';
import type { Temper } from './temper.ts';

/** Worked out as far as it is asked for. */
export class Mind {
  readonly view: PartyView;
  readonly temper: Temper;
  readonly board: Board;
  readonly beliefs: Beliefs;
  readonly others: readonly Party[];
  readonly text: Sheet; // if the talks ended now
  readonly fixed: readonly boolean[]; // by point: settled
  readonly allowed: Allowed; // what the settled points leave
  readonly #believer: Believer;
  readonly #passive: readonly Party[];
  #wanted: Float64Array | null = null;
  #plan: Plan | null | undefined;
  #aim: Aim | null | undefined;
  #next: Aim | null | undefined;

  constructor(view: PartyView, temper: Temper, believer: Believer) {
    this.view = view;
    this.temper = temper;
    this.board = boardOf(view, temper.bold);
    this.#believer = believer;
    this.beliefs = believer.beliefsOf(view, this.board);
    this.others = this.board.parties.filter(p => p !== view.seat);
    this.#passive = this.others.filter(party => isPassive(party, view));
    this.text = sheetOf(this.board, view.text);
    this.fixed = this.board.points.map(id => view.points[id]?.settled != null);
    this.allowed = allowedBy(this.board, this.text, this.fixed);
  }

  /** What each option is believed to be worth to the others together. */
  get wanted(): Float64Array {
    this.#wanted ??= sumOver(this.board, this.beliefs, this.others);
    return this.#wanted;
  }

  /** Whether a party is served after those who put something forward. */
  isPassive(party: Party): boolean {
    return this.#passive.includes(party);
  }

  /** What the table has shown of a party: its beliefs of it, without its own error. */
  signsOf(party: Party): Float64Array {
    return this.#believer.signsOf(party, this.view, this.board);
  }

  /** Null where every text left crosses somebody's line. */
  get plan(): Plan | null {
    if (this.#plan === undefined) {
      const { board, beliefs, others, text } = this;
      const active = others.filter(party => !this.isPassive(party));
      this.#plan = planOf(board, this.allowed, togetherFor(board, beliefs, active, text));
    }
    return this.#plan;
  }

  /** The worth of the whole text that it aims at. */
  get level(): number {
    return this.#levelIn(0);
  }

  /** The best for the others at that level; null where no text is left that it could sign. */
  get aim(): Aim | null {
    if (this.#aim === undefined) this.#aim = this.#aimIn(0);
    return this.#aim;
  }

  /** What it would aim at a step later, at its next chance to speak. */
  get next(): Aim | null {
    if (this.#next === undefined) this.#next = this.#aimIn(1);
    return this.#next;
  }

  #aimIn(steps: number): Aim | null {
    const { plan } = this;
    return plan && plan.most >= this.view.mandate.walkAway ? plan.at(this.#levelIn(steps)) : null;
  }

  #levelIn(steps: number): number {
    const { view, temper, plan } = this;
    const { walkAway } = view.mandate;
    if (!plan) return walkAway;
    const reach = { least: Math.max(walkAway, plan.least), most: plan.most };
    return levelAt(reach, temper, progressAt(momentOf(view), steps), comeTowards(view));
  }
}

export const mindOf = (
  view: PartyView,
  temper: Temper,
  seed: number,
  believer = new Believer(temper, seed),
): Mind => new Mind(view, temper, believer);

function sumOver(board: Board, beliefs: Beliefs, parties: readonly Party[]): Float64Array {
  const sum = new Float64Array(board.own.length);
  for (const party of parties) {
    const theirs = beliefs[party];
    for (let e = 0; e < sum.length; e++) sum[e]! += theirs[e] ?? 0;
  }
  return sum;
}

/**
 * What each option is worth to some others together. A seat that has least in the text as it stands counts
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
