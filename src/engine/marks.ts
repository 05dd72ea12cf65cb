/** Marks: sealed answers on the agenda, revealed all at once, and the consent they make. */
import { faultOf } from './answer.ts';
import { isReason, linesCrossedByChoice } from './crossing.ts';
import { logCrossings } from './intents.ts';
import { byParty } from './parties.ts';
import { ok, refuse } from './refusal.ts';
import { agendaOf, openCaucus, starOf } from './rounds.ts';
import { score } from './predictions.ts';
import { settle } from './settle.ts';
import {
  ANSWERS,
  REFUSALS,
  STRUCK,
  SURENESSES,
  type Act,
  type Change,
  type Mark,
  type Negotiation,
  type Party,
  type PointId,
  type PointState,
  type Result,
  type Reveal,
} from './types.ts';

type Of<T extends Act['type']> = Extract<Act, { type: T }>;

export function mark(n: Negotiation, party: Party, act: Of<'mark'>): Result<Negotiation> {
  const { point, option, crossing, reasons = [] } = act;
  const closed = closedFor(n, party);
  if (closed) return closed;
  const fault = faultOf(n, act);
  if (fault) return { ok: false, refusal: fault };
  if (!agendaOf(n).includes(point)) return refuse(REFUSALS.NotOnAgenda, { point });
  const lines = linesCrossedByChoice(n, party, [{ point, option }]);
  if (lines.length > 0 && !crossing) return refuse(REFUSALS.ReasonNeeded, { point, lines });
  if (crossing && !isReason(crossing)) return refuse(REFUSALS.ReasonInvalid, { point });
  const given: Mark = { option, reasons };
  const marked = { ...n, marks: withOwn(n.marks, party, { ...n.marks[party], [point]: given }) };
  return ok(crossing ? logCrossings(marked, party, lines, 'mark', point, crossing) : marked);
}

export function unmark(n: Negotiation, party: Party, point: PointId): Result<Negotiation> {
  const closed = closedFor(n, party);
  if (closed) return closed;
  if (!n.marks[party][point]) return refuse(REFUSALS.NoChange, { point });
  const { [point]: _taken, ...rest } = n.marks[party];
  return ok({ ...n, marks: withOwn(n.marks, party, rest) });
}

export function predict(n: Negotiation, party: Party, act: Of<'predict'>): Result<Negotiation> {
  const closed = closedFor(n, party);
  if (closed) return closed;
  const { of, prediction } = act;
  const star = starOf(n);
  const known =
    prediction === null ||
    (ANSWERS.includes(prediction.answer) && SURENESSES.includes(prediction.sure));
  if (star === null || !n.setting.parties.includes(of) || of === party || !known) {
    return refuse(REFUSALS.PredictionInvalid);
  }
  const { [of]: _old, ...rest } = n.predictions[party];
  const own = prediction === null ? rest : { ...rest, [of]: prediction };
  return ok({ ...n, predictions: withOwn(n.predictions, party, own) });
}

/** The last seal reveals all marks at once, settles what all agree on, and opens the caucus. */
export function seal(n: Negotiation, party: Party): Result<Negotiation> {
  const closed = closedFor(n, party);
  if (closed) return closed;
  const sealed = { ...n.sealed, [party]: true };
  const next = { ...n, sealed };
  return ok(n.setting.parties.every(p => sealed[p]) ? openCaucus(reveal(next)) : next);
}

function reveal(n: Negotiation): Negotiation {
  const { parties } = n.setting;
  const agenda = agendaOf(n);
  const agreed = agenda.flatMap(point => consentOn(n, point) ?? []);
  const before = Object.fromEntries(agenda.map(p => [p, n.points[p]?.current ?? STRUCK]));
  const shown: Reveal = {
    round: n.round,
    agenda,
    marks: n.marks,
    before,
    settled: agreed.map(c => c.point),
  };
  const scored = score(n, starOf(n));
  let next = withCandidates(n, agenda);
  for (const change of agreed) next = settle(next, [change], 'marks');
  return {
    ...next,
    reveals: [...n.reveals, shown],
    scored: [...n.scored, ...scored],
    marks: byParty(parties, () => ({})),
    predictions: byParty(parties, () => ({})),
  };
}

/** The option on which every required seat gave the same mark, if there is one. */
function consentOn(n: Negotiation, point: PointId): Change | null {
  const { points, parties } = n.setting;
  const required = points.find(p => p.id === point)?.required ?? parties;
  const options = required.map(party => n.marks[party][point]?.option);
  const [first] = options;
  return first !== undefined && options.every(o => o === first) ? { point, option: first } : null;
}

function withCandidates(n: Negotiation, agenda: readonly PointId[]): Negotiation {
  const points: Record<PointId, PointState> = { ...n.points };
  for (const id of agenda) {
    const point = points[id];
    const marked = n.setting.parties.flatMap(party => n.marks[party][id]?.option ?? []);
    if (point) points[id] = { ...point, candidates: [...new Set(marked)] };
  }
  return { ...n, points };
}

const closedFor = (n: Negotiation, party: Party): Result<never> | null => {
  if (n.phase !== 'marks') return refuse(REFUSALS.NotNow);
  return n.sealed[party] ? refuse(REFUSALS.AlreadyDone) : null;
};

const withOwn = <T>(
  all: Readonly<Record<Party, T>>,
  party: Party,
  own: T,
): Readonly<Record<Party, T>> => ({ ...all, [party]: own });
