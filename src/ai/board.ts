/**
 * What a seat works with: the live points and their options as numbers, what they are worth to it, and the
 * texts that cross nobody's line as a decision diagram. Made from the seat's own view alone, once for each
 * setting and set of announced lines.
 */
import { linesInForce } from '#engine/crossing.ts';
import { byParty } from '#engine/parties.ts';
import {
  STRUCK,
  type Line,
  type Mandate,
  type Outcome,
  type OptionId,
  type Party,
  type PartyView,
  type PointId,
} from '#engine/types.ts';
import { arcsOf, build, type Diagram } from '#solver/diagram.ts';
import { issuesOf } from '#solver/formula.ts';
import { modelOf } from '#solver/from-setting.ts';
import type { Model, ModelLine } from '#solver/model.ts';
import { orderOf } from '#solver/order.ts';
import { demandsOf } from '#solver/progress.ts';

/** The option of every live point, in order, as its number. */
export type Sheet = Uint8Array;

export interface Board {
  readonly seat: Party;
  readonly parties: readonly Party[]; // in seating order
  readonly points: readonly PointId[];
  readonly places: ReadonlyMap<PointId, number>; // of the points
  readonly options: readonly (readonly OptionId[])[]; // by point
  /** Where the options of each point begin in every table that has one entry for each option; one entry more. */
  readonly start: Int32Array;
  readonly struck: Sheet; // every point left out
  readonly own: Float64Array; // by option: what it is worth to the seat, linkages apart
  readonly linked: boolean; // has the seat linkages?
  readonly required: readonly (readonly Party[])[]; // by point
  readonly model: Model; // the seat's own worths; nobody else's
  readonly lines: readonly BoardLine[]; // all in force
  readonly zone: Zone | null; // null: no text crosses nobody's line
}

export interface BoardLine extends ModelLine {
  readonly owner: Party;
  readonly points: readonly number[]; // those it speaks of
}

/** The texts that cross nobody's line, with the worth of each arc to the seat and the entry of its option. */
export interface Zone {
  readonly diagram: Diagram;
  readonly worth: Float64Array; // by arc
  readonly entry: Int32Array; // by arc
}

/** Enough for every length and for 28 points with many lines; beyond it the seat plans without a diagram. */
const ARCS_MAX = 20_000;
const KEPT = 24; // boards: a game needs one for each seat, a table of tests a few more

const boards = new Map<string, Board>();
const known = new WeakMap<Mandate, { readonly about: readonly unknown[]; readonly board: Board }>();

/** `bold`: the seat's own lines may be crossed as far as its home would still ratify. */
export function boardOf(view: PartyView, bold: boolean): Board {
  const { mandate, setting, declared } = view;
  const about = [
    view.seat,
    setting.parties,
    setting.points,
    setting.lines,
    setting.support,
    bold,
    ...setting.parties.map(p => declared[p]),
  ];
  const last = known.get(mandate);
  if (last?.about.every((part, i) => part === about[i])) return last.board;
  // a view that came by message shares nothing with the one before, but says the same
  const key = JSON.stringify([
    view.seat,
    mandate,
    setting.parties,
    setting.points,
    linesInForce(view),
    setting.support,
    bold,
  ]);
  let board = boards.get(key);
  if (!board) {
    if (boards.size >= KEPT) boards.clear();
    board = newBoard(view, bold);
    boards.set(key, board);
  }
  known.set(mandate, { about, board });
  return board;
}

function newBoard(view: PartyView, bold: boolean): Board {
  const { seat, setting, mandate } = view;
  const inForce = linesInForce(view);
  const model = modelFor(view, inForce, bold);
  const options = setting.points.map(p => p.options);
  const start = new Int32Array(options.length + 1);
  options.forEach((all, i) => (start[i + 1] = (start[i] ?? 0) + all.length));
  const party = setting.parties.indexOf(seat);
  const worths = model.parties[party]?.worths ?? [];
  return {
    seat,
    parties: setting.parties,
    points: setting.points.map(p => p.id),
    places: new Map(setting.points.map((p, i) => [p.id, i])),
    options,
    start,
    struck: Uint8Array.from(options, all => Math.max(0, all.indexOf(STRUCK))),
    own: Float64Array.from(worths.flat()),
    linked: mandate.linkages.length > 0,
    required: setting.points.map(p => p.required),
    model,
    lines: model.lines.map((line, i) => ({
      ...line,
      owner: inForce[i]?.party ?? seat,
      points: issuesOf(line.holds),
    })),
    zone: zoneOf(model, party, start),
  };
}

const NOTHING: Mandate = { preferences: {}, linkages: [], priorities: [], walkAway: 0 };

/** The solver's model of what the seat knows: others' lines are hard, others' worths are not in it. */
function modelFor(view: PartyView, lines: readonly Line[], bold: boolean): Model {
  const { setting, seat, mandate } = view;
  const mandates = byParty(setting.parties, p => (p === seat ? mandate : NOTHING));
  const declaredByDefault = byParty(setting.parties, () => []);
  const model = modelOf({ ...setting, mandates, declaredByDefault }, lines, 'uncrossed');
  if (!bold) return model;
  const cost = (i: number) => {
    const line = lines[i];
    return line?.party === seat ? setting.support[line.status] : null;
  };
  return { ...model, lines: model.lines.map((line, i) => ({ ...line, cost: cost(i) })) };
}

function zoneOf(model: Model, party: number, start: Int32Array): Zone | null {
  const order = orderOf(model);
  const built = build(model, order, demandsOf(model), ARCS_MAX);
  if (built.type !== 'built') return null;
  const { diagram } = built;
  const entry = new Int32Array(arcsOf(diagram));
  order.forEach((point, layer) => {
    const end = diagram.arcStart[diagram.layers[layer + 1] ?? 0] ?? 0;
    for (let a = diagram.arcStart[diagram.layers[layer] ?? 0] ?? 0; a < end; a++)
      entry[a] = (start[point] ?? 0) + (diagram.arcOption[a] ?? 0);
  });
  return { diagram, worth: diagram.worths[party] ?? new Float64Array(0), entry };
}

/** The number of a live point; -1 where it is not live. */
export const pointAt = (board: Board, point: PointId): number => board.places.get(point) ?? -1;

/** The entry of an option in every table that has one for each option; -1 where there is none. */
export function entryOf(board: Board, point: number, option: OptionId): number {
  const at = board.options[point]?.indexOf(option) ?? -1;
  return at < 0 ? -1 : (board.start[point] ?? 0) + at;
}

/** A text as numbers of options. */
export function sheetOf(board: Board, text: Outcome): Sheet {
  const sheet = board.struck.slice();
  board.points.forEach((id, i) => {
    const at = board.options[i]?.indexOf(text[id] ?? STRUCK) ?? -1;
    if (at >= 0) sheet[i] = at;
  });
  return sheet;
}

export function outcomeOf(board: Board, sheet: Sheet): Outcome {
  const outcome: Record<PointId, OptionId> = {};
  board.points.forEach((id, i) => (outcome[id] = optionAt(board, i, sheet[i] ?? 0)));
  return outcome;
}

export const optionAt = (board: Board, point: number, option: number): OptionId =>
  board.options[point]?.[option] ?? STRUCK;
