/**
 * What a seat believes the others want: from their public lines, what they mark, table and vote for, and the
 * reasons they give. Guesses in the units of preferences, -3 to 3, with `struck` at 0; worked out from the
 * view anew, so nothing is remembered that the table cannot see. (Frequency models of opponents: Baarslag,
 * Hendrikx, Hindriks and Jonker 2016.)
 */
import { byParty } from '#engine/parties.ts';
import { changesOf, type Party, type PartyView, type Reason, type Tabled } from '#engine/types.ts';
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

/**
 * One seat's reader of the others. It remembers nothing that the view does not say again: what it keeps is the
 * reading of the part of the history that has not changed since it was last asked.
 */
export class Believer {
  readonly #temper: Temper;
  readonly #seed: number;
  readonly #kept = new Map<Party, Reading>();

  constructor(temper: Temper, seed: number) {
    this.#temper = temper;
    this.#seed = seed;
  }

  beliefsOf(view: PartyView, board: Board): Beliefs {
    const of = (party: Party) =>
      party === view.seat ? board.own : this.#tableOf(party, view, board);
    return byParty(board.parties, of);
  }

  #tableOf(party: Party, view: PartyView, board: Board): Float64Array {
    const reading = this.#readingOf(party, view, board);
    if (!view.caucus?.tabled) return reading.finished();
    return finished(board, this.signsOf(party, view, board), reading.off);
  }

  /** What the table shows of a party, summed by option: its beliefs before the seat's own error is added. */
  signsOf(party: Party, view: PartyView, board: Board): Float64Array {
    const { signs } = this.#readingOf(party, view, board);
    const open = view.caucus?.tabled;
    if (!open) return signs;
    const all = signs.slice();
    readInitiative(party, open, board, all);
    return all;
  }

  #readingOf(party: Party, view: PartyView, board: Board): Reading {
    const { tabled, reveals, round } = view;
    const since = round - this.#temper.memory + 1; // the first round that is remembered
    let reading = this.#kept.get(party);
    if (!reading?.isAbout(view, board)) {
      const off = reading?.board === board ? reading.off : this.#offIn(party, board);
      reading = new Reading(board, reveals, round, off);
      readLines(party, board, reading.signs);
      readMarks(party, view, board, since, reading.signs);
      this.#kept.set(party, reading);
    }
    for (const each of reading.unread(tabled))
      if (each.round >= since) readInitiative(party, each, board, reading.signs);
    return reading;
  }

  /** How far off its beliefs of a party are: its skill, and its own chance. */
  #offIn(party: Party, board: Board): Float64Array {
    const { noise } = this.#temper;
    const off = new Float64Array(board.own.length);
    if (noise === 0) return off;
    const seed = (this.#seed ^ (board.parties.indexOf(party) << 8)) >>> 0;
    for (let e = 0; e < off.length; e++) off[e] = noise * (2 * chance(seed, e) - 1);
    return off;
  }
}

/** What has been read of one party so far; history only grows, so what is new is added to it. */
class Reading {
  readonly board: Board;
  readonly off: Float64Array;
  readonly signs: Float64Array; // what lines, marks and initiatives add up to
  readonly #reveals: PartyView['reveals'];
  readonly #round: number;
  #read: readonly Tabled[] = [];
  #finished: Float64Array | null = null;

  constructor(board: Board, reveals: PartyView['reveals'], round: number, off: Float64Array) {
    this.board = board;
    this.off = off;
    this.signs = new Float64Array(board.own.length);
    this.#reveals = reveals;
    this.#round = round;
  }

  /** Whether the view continues what was read: the same marks, and initiatives that begin as those read. */
  isAbout({ reveals, round, tabled }: PartyView, board: Board): boolean {
    const last = this.#read.length - 1;
    const continues = last < 0 || tabled[last] === this.#read[last];
    return board === this.board && reveals === this.#reveals && round === this.#round && continues;
  }

  unread(tabled: readonly Tabled[]): readonly Tabled[] {
    if (tabled.length === this.#read.length) return [];
    const fresh = tabled.slice(this.#read.length);
    this.#read = tabled;
    this.#finished = null;
    return fresh;
  }

  finished(): Float64Array {
    this.#finished ??= finished(this.board, this.signs, this.off);
    return this.#finished;
  }
}

function readLines(party: Party, board: Board, table: Float64Array): void {
  const { lines, start } = board;
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
            formula.count < formula.of.length && formula.of.length > 2 ? SIGNS.lineCounts : weight,
          );
        break;
      case 'truth':
        break;
    }
  };
  for (const line of lines) if (line.owner === party) visit(line.holds, true, SIGNS.lineFor);
}

function readMarks(
  party: Party,
  view: PartyView,
  board: Board,
  since: number,
  table: Float64Array,
): void {
  const seen = new Set<number>();
  for (const { round, agenda, marks } of view.reveals) {
    if (round < since) continue;
    for (const id of agenda) {
      const mark = marks[party][id];
      if (!mark) continue;
      const point = pointAt(board, id);
      const start = board.start[point] ?? 0;
      const end = board.start[point + 1] ?? start;
      const chosen = entryOf(board, point, mark.option);
      const isStruck = chosen === start + (board.struck[point] ?? 0);
      const weight = seen.has(point) ? SIGNS.markedLater : SIGNS.marked;
      const indifferent = mark.reasons.length > 0 && mark.reasons.every(r => GIVEN.has(r.type));
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

function readInitiative(
  party: Party,
  { by, initiative, reasons, votes }: Tabled,
  board: Board,
  table: Float64Array,
): void {
  const changes = changesOf(initiative);
  const vote = votes[party];
  const share = 1 / changes.length;
  for (const { point: id, option } of changes) {
    const entry = entryOf(board, pointAt(board, id), option);
    if (entry < 0) continue;
    if (by === party) table[entry]! += SIGNS.tabled * share + said(reasons, id);
    if (!vote) continue;
    const spoken = said(vote.reasons, id);
    if (vote.yes) table[entry]! += SIGNS.votedYes * share + spoken;
    else if (spoken !== 0) table[entry]! += spoken;
    else if (!vote.reasons.some(r => r.type === 'preference'))
      table[entry]! += SIGNS.votedNo * share;
  }
}

/** Within range, and `struck` at 0. */
function finished({ start, struck }: Board, signs: Float64Array, off: Float64Array): Float64Array {
  const table = new Float64Array(signs.length);
  for (let e = 0; e < table.length; e++)
    table[e] = Math.max(-3, Math.min(3, (signs[e] ?? 0) + (off[e] ?? 0)));
  struck.forEach((option, point) => (table[(start[point] ?? 0) + option] = 0));
  return table;
}

/** Whoever says nothing but these of a mark has no wish of its own in it. */
const GIVEN: ReadonlySet<Reason['type']> = new Set([
  'trade',
  'standing',
  'belief',
  'asks',
  'lastRound',
]);

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
