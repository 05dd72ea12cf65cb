/**
 * An expert tries its best moves out before it acts (flat Monte-Carlo, one ply): the rest of the talks is
 * played out a few times for each, every time with other guesses of what the others want, and the move with
 * the best mean is taken. The guesses are the same for every move, so that moves are compared like with like.
 */
import { changesOf, type Party, type Tabled } from '#engine/types.ts';
import { isEnough } from './accepting.ts';
import { momentOf } from './aspiration.ts';
import { chance } from './chance.ts';
import { pointAt, type Sheet } from './board.ts';
import type { Mind } from './mind.ts';
import { ideasOf, soundIdeas, votersOn, type Idea } from './packages.ts';
import { Playout, playersOf, type Course } from './playout.ts';
import { temperOf } from './temper.ts';
import { stepOf } from './worths.ts';

/** How far a guess may be off from what is believed, in the units of preferences. */
const UNSURE = 2;
/** A move has to be better than the plain choice by so much in the mean: playouts are rough. */
const CLEARLY = 0.25;
/** Levels that are tried for the marks, as shares of the way from its plain level to the least and to the most. */
const SHIFTS = [-0.5, -0.25, 0.25];

/** Rounds that are played out for each move: with many to come, fewer playouts, for an act may not take long. */
const ROUNDS_PLAYED = 16;
const PLAYOUTS_LEAST = 2;

export interface Foresight {
  readonly mind: Mind;
  readonly starts: readonly Playout[]; // one for each guess; each move is played in a branch of each
}

export function foresightOf(mind: Mind, seed: number): Foresight | null {
  const { playouts } = mind.temper;
  if (playouts === 0 || !mind.plan) return null;
  const { round, rounds, caucus } = mind.view;
  const at = (round * 64 + (caucus ? caucus.lap * 8 + caucus.turn + 1 : 0)) * rounds;
  const affordable = Math.round(ROUNDS_PLAYED / (rounds - round + 1));
  const starts = Array.from(
    { length: Math.min(playouts, Math.max(PLAYOUTS_LEAST, affordable)) },
    (_, k) => new Playout(courseOf(mind, (seed ^ (at * 31 + k)) >>> 0), mind),
  );
  return { mind, starts };
}

/** The text to mark by: that at the level which turns out best. */
export function markedText({ mind, starts }: Foresight): Sheet | null {
  const { plan, aim, level, view } = mind;
  if (!plan || !aim) return null;
  const floor = Math.max(view.mandate.walkAway, plan.least);
  const texts = [aim.text];
  for (const shift of SHIFTS) {
    const to = shift < 0 ? level + shift * (level - floor) : level + shift * (plan.most - level);
    const { text } = plan.at(to);
    if (!texts.some(known => known.every((option, i) => option === text[i]))) texts.push(text);
  }
  const values = texts.map(text =>
    meanOf(starts, mind, playout =>
      playout.playRound(view.round, { party: placeOf(mind, view.seat), text }),
    ),
  );
  return texts[bestOf(values)] ?? aim.text;
}

/** The idea to table, or null for a pass. */
export function bestIdea({ mind, starts }: Foresight): Idea | null {
  const ideas = soundIdeas(mind, ideasOf(mind), mind.temper.moves);
  const moment = momentOf(mind.view);
  const turn = moment.turn ?? 0;
  const first = firstOf(mind);
  const values = [...ideas, null].map(idea =>
    meanOf(starts, mind, playout => {
      const voters = idea ? votersOn(mind, idea.steps).map(p => placeOf(mind, p)) : [];
      if (idea && playout.isCarried(idea.steps, voters, moment)) playout.settle(idea.steps);
      playout.playCaucus(moment.round, turn + 1, first);
    }),
  );
  return ideas[bestOf(values)] ?? null;
}

/** Whether a yes turns out better than a no; where neither does, what the plain rule says. */
export function isBetterCarried({ mind, starts }: Foresight, tabled: Tabled): boolean {
  const steps = changesOf(tabled.initiative).map(change => stepOf(mind.board, change));
  const plain = isEnough(mind, steps);
  const moment = momentOf(mind.view);
  const others = votersOn(mind, steps).filter(p => p !== tabled.by);
  const heard = others.filter(p => tabled.votes[p]);
  if (heard.some(p => tabled.votes[p]?.yes === false)) return plain;
  const waiting = others.filter(p => !tabled.votes[p]).map(p => placeOf(mind, p));
  const value = (yes: boolean) =>
    meanOf(starts, mind, playout => {
      if (yes && playout.isCarried(steps, waiting, moment)) playout.settle(steps);
      playout.playCaucus(moment.round, (moment.turn ?? 0) + 1, firstOf(mind));
    });
  const better = value(true) - value(false);
  if (better > CLEARLY) return true;
  return better < -CLEARLY ? false : plain;
}

function meanOf(starts: readonly Playout[], mind: Mind, play: (playout: Playout) => void): number {
  let sum = 0;
  for (const start of starts) {
    const playout = start.branch();
    play(playout);
    sum += playout.gainOf(placeOf(mind, mind.view.seat));
  }
  return sum / starts.length;
}

/** The first, unless another is clearly better. */
function bestOf(values: readonly number[]): number {
  let best = 0;
  values.forEach((value, i) => {
    if (value > (values[best] ?? 0) + (best === 0 ? CLEARLY : 0)) best = i;
  });
  return best;
}

function courseOf({ view, board, beliefs, temper }: Mind, seed: number): Course {
  const { setting, seat, mandate } = view;
  const others = temperOf({ personality: 'reciprocal', difficulty: 'practised' });
  const { parties } = board;
  const mine = (party: Party) => party === seat;
  return {
    board,
    agendas: setting.agendas.map(agenda =>
      agenda.map(id => pointAt(board, id)).filter(p => p >= 0),
    ),
    rounds: view.rounds,
    laps: setting.laps,
    players: playersOf(
      board,
      parties.map((party, p) =>
        mine(party) ? board.own : guessed(beliefs[party], seed + p, board),
      ),
      parties.map(party => (mine(party) ? mandate.walkAway : 0)),
      parties.map(party => (mine(party) ? temper : others)),
    ),
  };
}

function guessed(
  belief: Float64Array,
  seed: number,
  { struck, start }: Mind['board'],
): Float64Array {
  const table = belief.map((worth, e) => Math.round(worth + UNSURE * (2 * chance(seed, e) - 1)));
  struck.forEach((option, point) => (table[(start[point] ?? 0) + option] = 0));
  return table;
}

function firstOf(mind: Mind): number {
  const { view, board } = mind;
  const first = view.caucus?.order[0];
  return first ? placeOf(mind, first) : (view.round - 1) % board.parties.length;
}

/** Playouts know parties as numbers: their places at the table. */
const placeOf = ({ board }: Mind, party: Party): number => board.parties.indexOf(party);
