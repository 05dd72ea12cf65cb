/** A scripted person who plays with care: keeps its priorities, and offers trades that its own papers allow. */
import type { Opponent } from '#ai/opponent.ts';
import { changed, linesInForce } from '#engine/crossing.ts';
import { crossedBy } from '#engine/predicate.ts';
import { isSettled } from '#engine/text.ts';
import {
  changesOf,
  type Act,
  type Change,
  type OptionId,
  type Party,
  type PartyView,
  type PointId,
} from '#engine/types.ts';
import {
  allowedOn,
  crossesOwn,
  declareAsUsual,
  gainOf,
  isBetterOut,
  likedBest,
  markOf,
  notAsked,
  signOverLines,
  swapsWorthIt,
  wishersOf,
} from './scripted.ts';

/**
 * Marks what meets its priorities, and elsewhere what it likes best, leaning to the others where that costs nothing.
 * Puts forward what it wants together with what others marked and it can spare, and above all what takes the text off
 * others' lines, for who holds a crossed line does not sign. Votes yes to what keeps its priorities and is not worse for
 * it, or costs it little and takes the text off a line; with many rounds to come it waits for what is good for it. In the last round it gives up to half of what it has gained for
 * the wishes of the other who has got least, since who gets nothing signs nothing. Signs what its home would ratify. It
 * sees nothing but its own view, in which others' lines are.
 */
export const carefulPlayer: Opponent = { decide: view => actsOf(view) };

const SPARED_AT_LAST = { onPoint: 2, inAll: 0.5 }; // in the last round: worth on one point, and share of its gain in all
const SPARED_MOST = 1; // worth that it gives on one point, or in all for the sake of another's line
const LINE_PLEASES = 2; // as much as so many parties that have marked some part of it

function actsOf(view: PartyView): readonly Act[] {
  switch (view.phase) {
    case 'brief':
      return declareAsUsual(view);
    case 'marks':
      return [
        ...view.agenda.flatMap(point => markOf(point, bestOn(view, point))),
        { type: 'seal' },
      ];
    case 'caucus':
      return [view.caucus?.tabled ? voteOn(view) : putForward(view)];
    case 'ratification':
      return view.support > 0 ? signOverLines(view) : [{ type: 'sign', signing: 'refuse' }];
    case 'postSettlement':
      return swapsWorthIt(view);
    case 'summary':
    case 'ended':
      return notAsked(view);
  }
}

/** On a priority's point only what meets it; elsewhere what it likes best. */
function bestOn(view: PartyView, point: PointId): OptionId | null {
  const allowed = allowedOn(view, point);
  const meeting = allowed.filter(option => isMet(view, { point, option }));
  return likedBest(view, point, meeting.length > 0 ? meeting : allowed);
}

function voteOn(view: PartyView): Act {
  const initiative = view.caucus?.tabled?.initiative;
  if (!initiative) return { type: 'pass' };
  if (initiative.type === 'reopening')
    return { type: 'vote', yes: isBetterOut(view, initiative.point) };
  const changes = changesOf(initiative);
  const yes = !crossesOwn(view, changes) && keepsPriorities(view, changes) && isWorthIt(view, changes); // prettier-ignore
  return { type: 'vote', yes };
}

/** The offer that most others have wished some part of; of those the best for itself. */
function putForward(view: PartyView): Act {
  const refused = new Set(view.tabled.map(({ initiative }) => keyOf(changesOf(initiative))));
  const offers = [...offersOf(view)]
    .filter(changes => !refused.has(keyOf(changes)) && !crossesOwn(view, changes))
    .map(changes => {
      const pleased = pleasedBy(view, changes) + LINE_PLEASES * takenOff(view, changes);
      return { changes, pleased, gain: gainOf(view, changes) };
    })
    .filter(({ changes, pleased }) => pleased > 0 && isWorthIt(view, changes))
    .sort((a, b) => b.pleased - a.pleased || b.gain - a.gain);
  const changes = offers[0]?.changes;
  const [change] = changes ?? [];
  if (!changes || !change) return { type: 'pass' };
  return {
    type: 'table',
    initiative: changes.length > 1 ? { type: 'package', changes } : { type: 'amendment', change },
  };
}

/**
 * Not worse for it, and early in long talks good for it; or it costs little, leaves more than no agreement, and takes the text off a line of another. In the
 * last round also what costs it part of its gain and meets wishes of who has got least so far: who gets nothing signs
 * nothing.
 */
function isWorthIt(view: PartyView, changes: readonly Change[]): boolean {
  const gain = gainOf(view, changes);
  if (gain >= 0) return gain >= patience(view) * mostOn(view, changes);
  const surplus = view.worth - view.mandate.walkAway;
  if (takenOff(view, changes) > 0 && gain >= -SPARED_MOST && surplus + gain > 0) return true;
  return (
    view.isLastRound && -gain <= SPARED_AT_LAST.inAll * surplus && servesNeediest(view, changes)
  );
}

const PATIENCE = { most: 0.5, rounds: [2, 5] } as const; // share of the best on these points, with so many rounds to come

/** What it asks for early, as a share of what these points could give it: there is time for a better offer. */
function patience({ round, rounds }: PartyView): number {
  const [none, full] = PATIENCE.rounds;
  const share = (rounds - round - none) / (full - none);
  return PATIENCE.most * Math.max(0, Math.min(1, share));
}

/** What it would gain at most on these points, each for itself. */
const mostOn = (view: PartyView, changes: readonly Change[]): number =>
  changes.reduce((sum, { point }) => {
    const gains = allowedOn(view, point).map(option => gainOf(view, [{ point, option }]));
    return sum + Math.max(0, ...gains);
  }, 0);

/** Whether it meets a wish of the other of whose wishes the text meets the smallest share. */
function servesNeediest(view: PartyView, changes: readonly Change[]): boolean {
  const [neediest] = view.setting.parties
    .filter(p => p !== view.seat)
    .toSorted((a, b) => servedShare(view, a) - servedShare(view, b));
  return changes.some(change => wishersOf(view, change).some(p => p === neediest));
}

/** Of the points that a party has marked, the share that the text has as it marked them last. */
function servedShare(view: PartyView, party: Party): number {
  const wishes = new Map<PointId, OptionId>();
  for (const { marks } of view.reveals)
    for (const [point, mark] of Object.entries(marks[party]))
      if (mark) wishes.set(point as PointId, mark.option);
  const met = [...wishes].filter(([point, option]) => view.text[point] === option).length;
  return wishes.size === 0 ? 1 : met / wishes.size;
}

/** How many fewer lines of the others the text would cross. */
function takenOff(view: PartyView, changes: readonly Change[]): number {
  const lines = linesInForce(view);
  const after = changed(view.text, changes);
  return view.setting.parties
    .filter(p => p !== view.seat)
    .reduce((sum, p) => sum + view.crossed[p].length - crossedBy(p, after, lines).length, 0);
}

/** What it wants on one open point, alone or with one or two others on which it gives way. */
function* offersOf(view: PartyView): Iterable<readonly Change[]> {
  const open = view.setting.points.map(p => p.id).filter(id => !isSettled(view.points, id));
  const gives = open.flatMap(point =>
    allowedOn(view, point)
      .map(option => ({ point, option }))
      .filter(
        give =>
          keepsPriorities(view, [give]) &&
          gainOf(view, [give]) >= -(view.isLastRound ? SPARED_AT_LAST.onPoint : SPARED_MOST) &&
          wishersOf(view, give).length > 0,
      ),
  );
  if (view.isLastRound) for (const give of gives) yield [give];
  for (const point of open) {
    const option = bestOn(view, point);
    if (option === null) continue;
    const want = { point, option };
    yield [want];
    for (const [i, give] of gives.entries()) {
      if (give.point === point) continue;
      yield [want, give];
      for (const other of gives.slice(i + 1))
        if (other.point !== point && other.point !== give.point) yield [want, give, other];
    }
  }
}

/** How many of the others have marked some part of it. */
const pleasedBy = (view: PartyView, changes: readonly Change[]): number =>
  new Set(changes.flatMap(change => wishersOf(view, change))).size;

const isMet = (view: PartyView, { point, option }: Change): boolean =>
  view.mandate.priorities.some(p => p.point === point && p.options.includes(option));

const keepsPriorities = (view: PartyView, changes: readonly Change[]): boolean =>
  changes.every(
    change =>
      !view.mandate.priorities.some(({ point }) => point === change.point) || isMet(view, change),
  );

const keyOf = (changes: readonly Change[]): string =>
  changes
    .map(({ point, option }) => `${point} ${option}`)
    .sort()
    .join();
