/** The rules: a negotiation and a move give the next negotiation, or a refusal that changes nothing. */
import { declare } from './brief.ts';
import { pass, table, vote } from './caucus.ts';
import { isMove } from './form.ts';
import { mark, predict, seal, unmark } from './marks.ts';
import { leave, sign } from './ratify.ts';
import { ok, refuse } from './refusal.ts';
import { isLastRound, startRound } from './rounds.ts';
import { answerSwaps, offerSwaps } from './swaps.ts';
import {
  REFUSALS,
  type Act,
  type ChairAct,
  type Move,
  type Negotiation,
  type Party,
  type Result,
} from './types.ts';

/** Pure: same negotiation, same move, same answer. */
export function play(n: Negotiation, move: Move): Result<Negotiation> {
  if (!isMove(move, n.setting.parties)) return refuse(REFUSALS.MalformedAct);
  return move.by === 'chair' ? playChair(n, move.act) : playSeat(n, move.by, move.act);
}

function playSeat(n: Negotiation, party: Party, act: Act): Result<Negotiation> {
  switch (act.type) {
    case 'declare':
      return declare(n, party, act.lines);
    case 'mark':
      return mark(n, party, act);
    case 'unmark':
      return unmark(n, party, act.point);
    case 'predict':
      return predict(n, party, act);
    case 'seal':
      return seal(n, party);
    case 'table':
      return table(n, party, act);
    case 'pass':
      return pass(n, party);
    case 'vote':
      return vote(n, party, act);
    case 'sign':
      return sign(n, party, act);
    case 'answerSwaps':
      return answerSwaps(n, party, act.yes);
    case 'leave':
      return leave(n, party);
  }
}

function playChair(n: Negotiation, act: ChairAct): Result<Negotiation> {
  switch (act.type) {
    case 'nextRound':
      if (n.phase !== 'summary') return refuse(REFUSALS.NotNow);
      return ok(isLastRound(n) ? { ...n, phase: 'ratification' } : startRound(n, n.round + 1));
    case 'offerSwaps':
      return offerSwaps(n, act.swaps);
  }
}
