/** Rounds and their agendas. */
import { draw } from './rng.ts';
import { byParty, seatingFrom } from './parties.ts';
import { remembered } from './remembered.ts';
import { bracketed, isSettled, type Points } from './text.ts';
import type { Caucus, Negotiation, Party, PointId, Setting } from './types.ts';

export const roundsOf = (n: Negotiation): number => n.setting.agendas.length;
export const isLastRound = (n: Negotiation): boolean => n.round === roundsOf(n);

/**
 * The points this round is about: those of its agenda that are still bracketed, and in the last round
 * every other bracketed point too. Once revealed, a round keeps the agenda it was answered on.
 */
export function agendaOf(n: Negotiation): readonly PointId[] {
  const revealed = n.reveals.at(-1);
  if (n.phase !== 'marks') return revealed?.round === n.round ? revealed.agenda : [];
  return markedIn(n.points, n.setting, n.round);
}

const markedIn = remembered((points: Points, setting: Setting, round: number) => {
  const listed = (setting.agendas[round - 1] ?? []).filter(p => !isSettled(points, p));
  if (round !== setting.agendas.length) return listed;
  return [...listed, ...bracketed(points).filter(p => !listed.includes(p))];
});

/** The point of this round on which the others may be predicted, if it is still to be answered. */
export function starOf(n: Negotiation): PointId | null {
  const star = n.setting.stars[n.round - 1] ?? null;
  return star !== null && agendaOf(n).includes(star) ? star : null;
}

/** Opens a round for marks; with nothing left to mark it opens at its caucus. */
export function startRound(n: Negotiation, round: number): Negotiation {
  const { parties } = n.setting;
  const next: Negotiation = {
    ...n,
    phase: 'marks',
    round,
    marks: byParty(parties, () => ({})),
    predictions: byParty(parties, () => ({})),
    sealed: byParty(parties, () => false),
    caucus: null,
  };
  return agendaOf(next).length > 0 ? next : openCaucus(next);
}

/** The first seat is drawn from the seed for round 1 and moves on by one seat a round. */
export function openCaucus(n: Negotiation): Negotiation {
  const { parties } = n.setting;
  const first = Math.floor(draw(n.seed).value * parties.length) + n.round - 1;
  const caucus: Caucus = { order: seatingFrom(parties, first), lap: 1, turn: 0, tabled: null };
  return { ...n, phase: 'caucus', caucus };
}

/** Whose turn it is to table an initiative or pass. */
export function speakerOf({ order, turn }: Caucus): Party {
  const speaker = order[turn];
  if (speaker === undefined) throw new Error('a turn of nobody');
  return speaker;
}

/** After an initiative or a pass: the next seat, the next lap, or the round summary. */
export function nextTurn(n: Negotiation, caucus: Caucus): Negotiation {
  const turn = caucus.turn + 1;
  if (turn < caucus.order.length) return { ...n, caucus: { ...caucus, turn, tabled: null } };
  if (caucus.lap < n.setting.laps) {
    return { ...n, caucus: { ...caucus, lap: caucus.lap + 1, turn: 0, tabled: null } };
  }
  return { ...n, phase: 'summary', caucus: null };
}
