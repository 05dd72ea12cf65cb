/**
 * The rest of the talks, played out in numbers: a single text, marks, packages, votes. Fast and rough: each
 * seat aims at a text by the tables it is given, tables the best part of its aim, and takes what it would ask
 * for next. (Single negotiating text: Klein, Faratin, Sayama and Bar-Yam 2003.)
 */
import { isTrue } from '#solver/formula.ts';
import { levelAt, progressAt, type Moment } from './aspiration.ts';
import type { Board, Sheet, Zone } from './board.ts';
import { allowedBy, fix, Plan, type Allowed } from './search.ts';
import type { Temper } from './temper.ts';
import { after, stepsWorth, type Step } from './worths.ts';

/** What the talks are played out with. Everything is a guess but the seat's own row. */
export interface Course {
  readonly board: Board;
  readonly agendas: readonly (readonly number[])[]; // points by round; the last round takes up all that is open
  readonly rounds: number;
  readonly laps: number;
  readonly players: readonly Player[]; // by party
}

export interface Player {
  readonly table: Float64Array; // whole numbers: what each option is worth to it
  readonly others: Float64Array; // ... and to the others together
  readonly zone: Zone | null; // with its own worths on the arcs
  readonly walkAway: number;
  readonly temper: Temper;
}

/** `tables`: by party, whole numbers. */
export function playersOf(
  board: Board,
  tables: readonly Float64Array[],
  walkAways: readonly number[],
  tempers: readonly Temper[],
): readonly Player[] {
  const all = new Float64Array(board.own.length);
  for (const table of tables) table.forEach((worth, e) => (all[e]! += worth));
  return tables.flatMap((table, p) => {
    const temper = tempers[p];
    const others = all.map((worth, e) => worth - (table[e] ?? 0));
    const walkAway = walkAways[p] ?? 0;
    return temper ? [{ table, others, zone: zoneFor(board, table), walkAway, temper }] : [];
  });
}

/** Where the talks stand. */
export interface Stand {
  readonly text: Sheet;
  readonly fixed: readonly boolean[];
}

const SLACK = 0.34; // what a seat lets go for each point of a package, as in its votes
const PLAUSIBLE = -1;

export class Playout {
  readonly #course: Course;
  readonly #text: Sheet;
  readonly #fixed: boolean[];
  #allowed: Allowed;
  #plans: (Plan | null | undefined)[] = []; // by party, until something is settled

  constructor(course: Course, { text, fixed }: Stand) {
    this.#course = course;
    this.#text = text.slice();
    this.#fixed = [...fixed];
    this.#allowed = allowedBy(course.board, text, fixed);
  }

  /** Another one from here on. What has been worked out so far serves both. */
  branch(): Playout {
    const branch = new Playout(this.#course, { text: this.#text, fixed: this.#fixed });
    branch.#allowed = this.#allowed;
    branch.#plans = this.#plans;
    return branch;
  }

  /** All rounds from the marks of this one. `own`: one seat's marks in it, given. */
  playRound(round: number, own: { readonly party: number; readonly text: Sheet } | null): void {
    this.#mark(round, own);
    this.playCaucus(round, 0, (round - 1) % this.#course.players.length);
  }

  /** From one turn of a caucus to the end of the talks. `first`: the seat that spoke first. */
  playCaucus(round: number, fromTurn: number, first: number): void {
    const { laps, rounds, players } = this.#course;
    const seats = players.length;
    for (let turn = fromTurn; turn < laps * seats; turn++) {
      const moment: Moment = { round, rounds, laps, seats, turn };
      this.#speak((first + turn) % seats, moment);
    }
    if (round < rounds) {
      this.#mark(round + 1, null);
      this.playCaucus(round + 1, 0, (first + 1) % seats);
    }
  }

  /** What the text is worth to a party above walking away, if all sign it; 0 if one does not. */
  gainOf(party: number): number {
    const { board, players } = this.#course;
    if (board.lines.some(line => line.cost === null && !isTrue(line.holds, this.#text))) return 0;
    const gains = players.map(
      ({ table, walkAway }) => textWorth(board, table, this.#text) - walkAway,
    );
    return gains.some(gain => gain < 0) ? 0 : (gains[party] ?? 0);
  }

  settle(steps: readonly Step[]): void {
    if (steps.length === 0) return;
    this.#plans = []; // new ones: a branch may still need those of before
    this.#allowed = this.#allowed.slice();
    for (const { point, option } of steps) {
      this.#text[point] = option;
      this.#fixed[point] = true;
      fix(this.#course.board, this.#allowed, point, option);
    }
  }

  /** Whether the named seats would all vote for these steps now. */
  isCarried(steps: readonly Step[], voters: readonly number[], moment: Moment): boolean {
    return voters.every(party => this.#takes(party, steps, moment));
  }

  #mark(round: number, own: { readonly party: number; readonly text: Sheet } | null): void {
    const { board, agendas, rounds, laps, players } = this.#course;
    const listed = agendas[round - 1] ?? [];
    const agenda = round === rounds ? board.points.map((_, point) => point) : listed;
    const moment: Moment = { round, rounds, laps, seats: players.length, turn: null };
    const aims = players.map((_, party) =>
      party === own?.party ? own.text : this.#aim(party, moment),
    );
    const agreed: Step[] = [];
    for (const point of agenda) {
      if (this.#fixed[point]) continue;
      const required = board.required[point] ?? board.parties;
      const [first, ...rest] = board.parties.flatMap((party, p) =>
        required.includes(party) ? [aims[p]?.[point] ?? -1] : [],
      );
      if (first !== undefined && first >= 0 && rest.every(option => option === first))
        agreed.push({ point, option: first });
    }
    this.settle(agreed);
  }

  #aim(party: number, moment: Moment, ahead = 0): Sheet | null {
    const player = this.#course.players[party];
    const plan = this.#plan(party);
    if (!player || !plan) return null;
    const { walkAway, temper } = player;
    const reach = { least: Math.max(walkAway, plan.least), most: plan.most };
    return plan.at(levelAt(reach, temper, progressAt(moment, ahead), 0)).text;
  }

  /** Null where no text is left that it could sign. */
  #plan(party: number): Plan | null {
    const known = this.#plans[party];
    if (known !== undefined) return known;
    const { board, players } = this.#course;
    const player = players[party];
    const plan = player?.zone
      ? new Plan(player.zone, this.#allowed, player.others, board.points.length)
      : null;
    const open = plan?.isOpen && plan.most >= (player?.walkAway ?? 0) ? plan : null;
    this.#plans[party] = open;
    return open;
  }

  #worth(party: number, steps: readonly Step[]): number {
    const { board, players } = this.#course;
    const table = players[party]?.table;
    return table ? stepsWorth(board, table, this.#text, steps) : 0;
  }

  /** Tables the part of its aim that is worth most to it and that nobody seems to lose much by. */
  #speak(party: number, moment: Moment): void {
    const { board, players } = this.#course;
    const aim = this.#aim(party, moment);
    const width = players[party]?.temper.width ?? 0;
    if (!aim) return;
    const others = players.flatMap((_, p) => (p === party ? [] : [p]));
    const open: { readonly step: Step; readonly own: number }[] = [];
    aim.forEach((option, point) => {
      if (this.#fixed[point] || option === board.struck[point]) return;
      const step = { point, option };
      open.push({ step, own: this.#worth(party, [step]) });
    });
    open.sort((a, b) => b.own - a.own);
    const chosen: Step[] = [];
    for (const { step } of open) {
      if (chosen.length >= width) break;
      if (others.every(p => this.#worth(p, [...chosen, step]) >= PLAUSIBLE)) chosen.push(step);
    }
    if (chosen.length === 0) return;
    const voters = others.filter(p => isRequired(board, p, chosen));
    if (this.isCarried(chosen, voters, moment)) this.settle(chosen);
  }

  #takes(party: number, steps: readonly Step[], moment: Moment): boolean {
    const { board } = this.#course;
    if (this.#breaks(party, steps)) return false;
    const gain = this.#worth(party, steps);
    const aim = this.#aim(party, moment, 1);
    if (!aim) return gain >= 0;
    const asked = steps.map(({ point }) => ({
      point,
      option: aim[point] ?? board.struck[point] ?? 0,
    }));
    return gain >= this.#worth(party, asked) - SLACK * steps.length;
  }

  /** Whether a line of its own that is kept now would be crossed. */
  #breaks(party: number, steps: readonly Step[]): boolean {
    const { lines: all, parties } = this.#course.board;
    const lines = all.filter(
      line => line.owner === parties[party] && steps.some(s => line.points.includes(s.point)),
    );
    if (lines.length === 0) return false;
    const next = after(this.#text, steps);
    return lines.some(line => isTrue(line.holds, this.#text) && !isTrue(line.holds, next));
  }
}

function textWorth(board: Board, table: Float64Array, text: Sheet): number {
  let worth = 0;
  for (let point = 0; point < text.length; point++)
    worth += table[(board.start[point] ?? 0) + (text[point] ?? 0)] ?? 0;
  return worth;
}

function isRequired({ parties, required }: Board, place: number, steps: readonly Step[]): boolean {
  const party = parties[place];
  return party !== undefined && steps.some(step => required[step.point]?.includes(party));
}

/** The diagram with another party's worths on its arcs. */
function zoneFor({ zone }: Board, table: Float64Array): Zone | null {
  if (!zone) return null;
  const worth = new Float64Array(zone.entry.length);
  for (let a = 0; a < worth.length; a++) worth[a] = table[zone.entry[a] ?? 0] ?? 0;
  return { ...zone, worth };
}
