/** The caucus: each seat in turn tables one initiative or passes; the seats concerned vote in the open. */
import { isReason, linesCrossedByChoice } from './crossing.ts';
import { logChanges } from './intents.ts';
import { faultOf } from './answer.ts';
import { ok, refuse } from './refusal.ts';
import { isLastRound, nextTurn, speakerOf } from './rounds.ts';
import { reopen, settle } from './settle.ts';
import { isSettled, tiedTo } from './text.ts';
import {
  changesOf,
  PACKAGE_MAX,
  PACKAGE_MIN,
  REFUSALS,
  type Act,
  type Caucus,
  type Change,
  type CrossingReason,
  type Initiative,
  type Negotiation,
  type Party,
  type PointId,
  type Refusal,
  type Result,
  type Tabled,
  type Vote,
} from './types.ts';

type Of<T extends Act['type']> = Extract<Act, { type: T }>;

/** Every seat required on any point in it votes; the mover counts as yes. */
export function votersOn(n: Negotiation, { by, initiative }: Tabled): readonly Party[] {
  const points =
    initiative.type === 'reopening'
      ? tiedTo(n.points, initiative.point)
      : changesOf(initiative).map(c => c.point);
  const concerned = n.setting.points.filter(p => points.includes(p.id));
  return n.setting.parties.filter(
    p => p !== by && concerned.some(({ required }) => required.includes(p)),
  );
}

export function table(n: Negotiation, party: Party, act: Of<'table'>): Result<Negotiation> {
  const caucus = turnOf(n, party);
  if ('code' in caucus) return { ok: false, refusal: caucus };
  const { initiative, crossing, reasons = [] } = act;
  const fault = faultOfInitiative(n, party, initiative);
  if (fault) return { ok: false, refusal: fault };
  const weighed = weigh(n, party, changesOf(initiative), crossing, 'table');
  if (!weighed.ok) return weighed;
  const tabled: Tabled = {
    round: n.round,
    lap: caucus.lap,
    by: party,
    initiative,
    reasons,
    votes: {},
    result: 'open',
  };
  const next = weighed.value;
  const atOnce = initiative.type === 'reopening' && !isLastRound(n);
  if (atOnce || votersOn(n, tabled).length === 0) return ok(carry(next, caucus, tabled));
  return ok({ ...next, caucus: { ...caucus, tabled } });
}

export function pass(n: Negotiation, party: Party): Result<Negotiation> {
  const caucus = turnOf(n, party);
  return 'code' in caucus ? { ok: false, refusal: caucus } : ok(nextTurn(n, caucus));
}

/**
 * Carried by unanimity; otherwise it falls, once all voters are heard, or with the first no where the setting has it so:
 * then nobody is asked to vote on what has already failed.
 */
export function vote(n: Negotiation, party: Party, act: Of<'vote'>): Result<Negotiation> {
  const { caucus } = n;
  if (n.phase !== 'caucus' || !caucus?.tabled) return refuse(REFUSALS.NotNow);
  const { tabled } = caucus;
  const voters = votersOn(n, tabled);
  if (!voters.includes(party)) return refuse(REFUSALS.NotYourTurn);
  if (tabled.votes[party]) return refuse(REFUSALS.AlreadyDone);
  const { yes, crossing, reasons = [] } = act;
  const weighed = yes
    ? weigh(n, party, changesOf(tabled.initiative), crossing, 'vote')
    : ok<Negotiation>(n);
  if (!weighed.ok) return weighed;
  const votes: Tabled['votes'] = { ...tabled.votes, [party]: { yes, reasons } satisfies Vote };
  const heard: Tabled = { ...tabled, votes };
  const next = weighed.value;
  const isDecided = !yes && n.setting.firstNoEndsVoting === true;
  if (!isDecided && !voters.every(v => votes[v]))
    return ok({ ...next, caucus: { ...caucus, tabled: heard } });
  const unanimous = voters.every(v => votes[v]?.yes);
  return ok(unanimous ? carry(next, caucus, heard) : close(next, caucus, heard, 'refused'));
}

function carry(n: Negotiation, caucus: Caucus, tabled: Tabled): Negotiation {
  const { initiative, by } = tabled;
  if (initiative.type === 'reopening') {
    return close(reopen(n, initiative.point, by), caucus, tabled, 'reopened');
  }
  return close(settle(n, changesOf(initiative), 'initiative'), caucus, tabled, 'settled');
}

const close = (
  n: Negotiation,
  caucus: Caucus,
  tabled: Tabled,
  result: Tabled['result'],
): Negotiation => nextTurn({ ...n, tabled: [...n.tabled, { ...tabled, result }] }, caucus);

function turnOf(n: Negotiation, party: Party): Caucus | Refusal {
  if (n.phase !== 'caucus' || !n.caucus || n.caucus.tabled) return { code: REFUSALS.NotNow };
  return speakerOf(n.caucus) === party ? n.caucus : { code: REFUSALS.NotYourTurn };
}

function faultOfInitiative(n: Negotiation, party: Party, initiative: Initiative): Refusal | null {
  if (initiative.type === 'reopening') return faultOfReopening(n, party, initiative.point);
  const changes = changesOf(initiative);
  const points = new Set(changes.map(c => c.point));
  const sized = points.size >= PACKAGE_MIN && points.size <= PACKAGE_MAX;
  if (initiative.type === 'package' && (!sized || points.size !== changes.length)) {
    return { code: REFUSALS.PackageSize };
  }
  for (const change of changes) {
    const fault = faultOf(n, change);
    if (fault) return fault;
    const { point } = change;
    if (isSettled(n.points, point)) return { code: REFUSALS.PointSettled, point };
  }
  return null;
}

function faultOfReopening(n: Negotiation, party: Party, point: PointId): Refusal | null {
  const state = n.points[point];
  if (!state) return { code: REFUSALS.ParkedPoint, point };
  if (!state.settled) return { code: REFUSALS.PointBracketed, point };
  return state.reopenedBy.includes(party) ? { code: REFUSALS.ReopenedBefore, point } : null;
}

/** Asks for a reason where the changes cross a line of the party's own, and logs it. */
function weigh(
  n: Negotiation,
  party: Party,
  changes: readonly Change[],
  crossing: CrossingReason | undefined,
  at: 'table' | 'vote',
): Result<Negotiation> {
  const lines = linesCrossedByChoice(n, party, changes);
  if (lines.length > 0 && !crossing) return refuse(REFUSALS.ReasonNeeded, { lines });
  if (crossing && !isReason(crossing)) return refuse(REFUSALS.ReasonInvalid);
  return ok(crossing ? logChanges(n, party, lines, at, changes, crossing) : n);
}
