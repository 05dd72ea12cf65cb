/**
 * What a seat believes the others want: from their public lines, what they mark, table and vote for, and the
 * reasons they give. Guesses in the units of preferences, -3 to 3, with `struck` at 0; worked out from the
 * view anew, so nothing is remembered that the table cannot see. (Frequency models of opponents: Baarslag,
 * Hendrikx, Hindriks and Jonker 2016.)
 */
import { PARTIES, changesOf, type Party, type PartyView, type Reason } from '#engine/types.ts';
import type { Formula } from '#solver/formula.ts';
import { entryOf, pointAt, type Board } from './board.ts';
import { chance } from './chance.ts';
import type { Temper } from './temper.ts';

/** By party: what each option is believed to be worth to it. The seat's own table is its own worths. */
export type Beliefs = Readonly<Record<Party, Float64Array>>;

/** How much each sign counts. Named so that they can be tried in the tournament. */
export const SIGNS = {
  lineAgainst: -2, // its public line speaks against the option
  lineFor: 1.5, // ... needs the option
  lineCounts: 0.75, // ... counts the option among others
  marked: 1.5, // its first mark on the point that is remembered
  markedLater: 0.75, // each later one: it may be a step towards others
  passedOver: -0.5, // every other option of that point
  struckOut: -1, // every option of a point that it would leave out
  noStake: 0.2, // instead of `marked`, where it says that it has no stake
  tabled: 1.5, // it tabled the option, shared among the points of a package
  votedYes: 0.75, // shared likewise
  votedNo: -1,
  saidFor: 1, // it named the point as one that it wants ...
  saidAgainst: -1.25, // ... or as one that goes against it
} as const;

export function beliefsOf(view: PartyView, board: Board, temper: Temper, seed: number): Beliefs {
  const reader = new Reader(view, board, temper);
  const table = (party: Party): Float64Array =>
    party === view.seat
      ? board.own
      : reader.read(party, (seed ^ (PARTIES.indexOf(party) << 8)) >>> 0);
  return { eu: table('eu'), russia: table('russia'), ukraine: table('ukraine'), us: table('us') };
}

class Reader {
  readonly #view: PartyView;
  readonly #board: Board;
  readonly #temper: Temper;
  readonly #since: number; // the first round that is remembered

  constructor(view: PartyView, board: Board, temper: Temper) {
    this.#view = view;
    this.#board = board;
    this.#temper = temper;
    this.#since = view.round - temper.memory + 1;
  }

  read(party: Party, seed: number): Float64Array {
    const table = new Float64Array(this.#board.own.length);
    this.#readLines(party, table);
    this.#readMarks(party, table);
    this.#readInitiatives(party, table);
    return this.#finished(table, seed);
  }

  #readLines(party: Party, table: Float64Array): void {
    const { lines, start } = this.#board;
    const visit = (formula: Formula, holds: boolean, weight: number): void => {
      switch (formula.type) {
        case 'is': {
          const sign = holds ? weight : SIGNS.lineAgainst;
          table[(start[formula.issue] ?? 0) + formula.option]! += sign;
          break;
        }
        case 'not':
          visit(formula.of, !holds, weight);
          break;
        case 'atLeast':
          for (const part of formula.of)
            visit(
              part,
              holds,
              formula.count < formula.of.length && formula.of.length > 2
                ? SIGNS.lineCounts
                : weight,
            );
          break;
        case 'truth':
          break;
      }
    };
    for (const line of lines) if (line.owner === party) visit(line.holds, true, SIGNS.lineFor);
  }

  #readMarks(party: Party, table: Float64Array): void {
    const board = this.#board;
    const seen = new Set<number>();
    for (const { round, agenda, marks } of this.#view.reveals) {
      if (round < this.#since) continue;
      for (const id of agenda) {
        const mark = marks[party][id];
        if (!mark) continue;
        const point = pointAt(board, id);
        const start = board.start[point] ?? 0;
        const end = board.start[point + 1] ?? start;
        const chosen = entryOf(board, point, mark.option);
        const isStruck = chosen === start + (board.struck[point] ?? 0);
        const weight = seen.has(point) ? SIGNS.markedLater : SIGNS.marked;
        const indifferent = mark.reasons.length > 0 && mark.reasons.every(r => r.type === 'trade');
        seen.add(point);
        for (let e = start; e < end; e++) {
          if (e === chosen) {
            if (!isStruck) table[e]! += indifferent ? SIGNS.noStake : weight;
          } else if (!indifferent) table[e]! += isStruck ? SIGNS.struckOut : SIGNS.passedOver;
        }
        if (!isStruck && chosen >= 0) table[chosen]! += said(mark.reasons, id);
      }
    }
  }

  #readInitiatives(party: Party, table: Float64Array): void {
    const board = this.#board;
    const { tabled, caucus } = this.#view;
    const open = caucus?.tabled ? [caucus.tabled] : [];
    for (const { round, by, initiative, reasons, votes } of [...tabled, ...open]) {
      if (round < this.#since) continue;
      const changes = changesOf(initiative);
      const vote = votes[party];
      for (const { point: id, option } of changes) {
        const entry = entryOf(board, pointAt(board, id), option);
        if (entry < 0) continue;
        const share = 1 / changes.length;
        if (by === party) table[entry]! += SIGNS.tabled * share + said(reasons, id);
        if (!vote) continue;
        const spoken = said(vote.reasons, id);
        if (vote.yes) table[entry]! += SIGNS.votedYes * share + spoken;
        else if (spoken !== 0) table[entry]! += spoken;
        else if (!vote.reasons.some(r => r.type === 'preference'))
          table[entry]! += SIGNS.votedNo * share;
      }
    }
  }

  /** Within range, `struck` at 0, and as far off as the seat's skill has it. */
  #finished(table: Float64Array, seed: number): Float64Array {
    const { start, struck } = this.#board;
    const { noise } = this.#temper;
    for (let point = 0; point < struck.length; point++) {
      const zero = (start[point] ?? 0) + (struck[point] ?? 0);
      for (let e = start[point] ?? 0; e < (start[point + 1] ?? 0); e++) {
        const off = noise === 0 ? 0 : noise * (2 * chance(seed, e) - 1);
        table[e] = e === zero ? 0 : Math.max(-3, Math.min(3, (table[e] ?? 0) + off));
      }
    }
    return table;
  }
}

/** What a seat says of a point among its reasons. */
function said(reasons: readonly Reason[], point: string): number {
  for (const reason of reasons) {
    if (reason.type === 'priority' && reason.point === point) return SIGNS.saidFor;
    if (reason.type === 'preference' && reason.point === point)
      return reason.toward === 'for' ? SIGNS.saidFor : SIGNS.saidAgainst;
    if (reason.type === 'trade' && reason.gives.some(p => p === point))
      return SIGNS.saidAgainst / 2;
  }
  return 0;
}
