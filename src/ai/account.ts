/** The glass box: what a computer seat wanted, believed and did, worked out again from the log once the talks are over. */
import { byParty } from '#engine/parties.ts';
import { Referee } from '#engine/referee.ts';
import {
  type Act,
  type ByParty,
  type Log,
  type OptionId,
  type Outcome,
  type Party,
  type PartyView,
  type PointId,
} from '#engine/types.ts';
import { exp } from '#solver/portable.ts';
import { optionAt, outcomeOf, pointAt, type Board } from './board.ts';
import { mindOf } from './mind.ts';
import type { Seated } from './negotiator.ts';
import { temperOf, type Temper } from './temper.ts';

/** What a seat believes an option to be worth to another one, in the units of preferences; 0 where it knows nothing. */
export type Belief = Readonly<Record<PointId, Readonly<Record<OptionId, number>>>>;

export interface AccountRound {
  readonly round: number;
  /** The worth of the whole text that it aimed at, and the least and most that it could still reach. */
  readonly level: number;
  readonly least: number;
  readonly most: number;
  readonly target: Outcome | null; // the text it aimed at; null: none that keeps all lines is left
  readonly text: Outcome; // as it stood then
  readonly beliefs: ByParty<Belief | null>; // null: itself
  readonly acts: readonly Act[]; // its own in this round, with their reasons
}

export interface Account {
  readonly party: Party;
  readonly temper: Temper; // the figures of its character
  readonly rounds: readonly AccountRound[]; // each as it stood at the first act of the seat in it
  readonly signing: Act | null;
}

/** The same reading that the seat had of the same view. Throws if the log does not replay. */
export function accountOf(log: Log, party: Party, { character, seed }: Seated): Account {
  const temper = temperOf(character);
  const referee = new Referee(log.setting, log.seed);
  const rounds = new Map<number, { readonly view: PartyView; readonly acts: Act[] }>();
  let signing: Act | null = null;
  for (const move of log.moves) {
    if (move.by === party && move.act.type === 'sign') signing = move.act;
    if (move.by === party && isInRound(move.act)) {
      const { round } = referee.publicView();
      const known = rounds.get(round) ?? { view: referee.viewFor(party), acts: [] };
      known.acts.push(move.act);
      rounds.set(round, known);
    }
    const played = move.by === 'chair' ? referee.chair(move.act) : referee.act(move.by, move.act);
    if (!played.ok) throw new Error(`the log does not replay: ${played.refusal.code}`);
  }
  return {
    party,
    temper,
    signing,
    rounds: [...rounds.values()].map(({ view, acts }) => roundOf(view, acts, temper, seed)),
  };
}

const isInRound = ({ type }: Act): boolean =>
  type === 'mark' || type === 'table' || type === 'pass' || type === 'vote';

function roundOf(
  view: PartyView,
  acts: readonly Act[],
  temper: Temper,
  seed: number,
): AccountRound {
  const { board, plan, aim, level, beliefs } = mindOf(view, temper, seed);
  const of = (party: Party) => (party === view.seat ? null : beliefIn(board, beliefs[party]));
  return {
    round: view.round,
    level,
    least: Math.max(view.mandate.walkAway, plan?.least ?? 0),
    most: plan?.most ?? 0,
    target: aim && outcomeOf(board, aim.text),
    text: view.text,
    beliefs: byParty(board.parties, of),
    acts,
  };
}

function beliefIn(board: Board, table: Float64Array): Belief {
  const belief: Record<PointId, Record<OptionId, number>> = {};
  board.points.forEach((id, point) => {
    const start = board.start[point] ?? 0;
    const worths: Record<OptionId, number> = {};
    board.options[point]?.forEach(
      (_, o) => (worths[optionAt(board, point, o)] = table[start + o] ?? 0),
    );
    belief[id] = worths;
  });
  return belief;
}

/**
 * What a seat expects the others to mark, as it believes them when it sees this view: for a party and a point, the
 * share of each option; they sum to 1.
 */
export function forecastsOf(
  view: PartyView,
  { character, seed }: Seated,
): (party: Party, point: PointId) => Readonly<Record<OptionId, number>> {
  const { board, beliefs } = mindOf(view, temperOf(character), seed);
  return (party, point) => {
    const at = pointAt(board, point);
    const start = board.start[at] ?? 0;
    const options = board.options[at] ?? [];
    const weights = options.map((_, o) => exp(beliefs[party][start + o] ?? 0));
    const sum = weights.reduce((a, b) => a + b, 0);
    return Object.fromEntries(options.map((id, o) => [id, (weights[o] ?? 0) / sum]));
  };
}
