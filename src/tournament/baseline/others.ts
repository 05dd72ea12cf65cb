/** What a seat can read of the others: their lines, their marks and their votes, all public. */
import { changed, linesCrossedByChoice, linesInForce } from '#engine/crossing.ts';
import { crossedBy } from '#engine/predicate.ts';
import {
  changesOf,
  type Change,
  type Party,
  type PointId,
  type PublicView,
  type Reason,
  type Vote,
} from '#engine/types.ts';

/** How the baseline reads what others showed, in the units of preferences. Guesses, named so that they can be tried. */
export const SHOWN = {
  marked: 1.5, // gave this option as its mark
  marksOther: -1, // gave another option, or struck the point
  letsStand: -0.25, // gave another option, and said that it has no stake in the point
  tabled: 2, // tabled it itself
  votedYes: 1,
  votedNo: -1, // without a word on which point: shared among the points of a package
  saidAgainst: -1.5, // voted no and named this point
  saidFor: 1, // named this point as one it wants, whatever its vote
  lineKept: 2, // a line of its own would be kept that is crossed now
} as const;

/** Whether a point was on the agenda of a round that is revealed. */
export const wasMarked = (view: PublicView, point: PointId): boolean =>
  view.reveals.some(r => r.agenda.includes(point));

/** Whether the changes cross none of another party's lines by choice. */
export const keepsLinesOf = (view: PublicView, party: Party, changes: readonly Change[]): boolean =>
  linesCrossedByChoice(view, party, changes).length === 0;

/** How many of the lines that a party sees crossed now the changes would keep. */
export function linesKept(view: PublicView, party: Party, changes: readonly Change[]): number {
  const now = view.crossed[party];
  if (now.length === 0) return 0;
  const after = crossedBy(party, changed(view.text, changes), linesInForce(view));
  return now.filter(line => !after.includes(line)).length;
}

/** Whether the same changes were refused in this round, or in the one before. */
export function wasRefused(view: PublicView, changes: readonly Change[]): boolean {
  const key = keyOf(changes);
  return view.tabled.some(
    t =>
      t.result === 'refused' && t.round >= view.round - 1 && keyOf(changesOf(t.initiative)) === key,
  );
}

/** What another party has shown of one change, by its mark, its initiatives and its votes. */
export function shownOn(view: PublicView, party: Party, change: Change): number {
  const { point, option } = change;
  let shown = markShows(view, party, change);
  for (const { by, initiative, reasons, votes } of view.tabled) {
    const changes = changesOf(initiative);
    if (!changes.some(c => c.point === point && c.option === option)) continue;
    const share = 1 / changes.length;
    if (by === party) shown += SHOWN.tabled * share + saidOn(reasons, point);
    const vote = votes[party];
    if (vote) shown += voteShows(vote, point, share);
  }
  return shown;
}

function markShows(view: PublicView, party: Party, { point, option }: Change): number {
  const last = view.reveals.findLast(r => r.agenda.includes(point));
  const mark = last?.marks[party][point];
  if (!mark) return 0;
  if (mark.option === option) return SHOWN.marked;
  const noStake = mark.reasons.length > 0 && mark.reasons.every(r => r.type === 'trade');
  return noStake ? SHOWN.letsStand : SHOWN.marksOther;
}

/** A seat that says which point it is against is not taken to be against the rest of a package. */
function voteShows({ yes, reasons }: Vote, point: PointId, share: number): number {
  const said = saidOn(reasons, point);
  if (yes || said !== 0) return said + (yes ? SHOWN.votedYes * share : 0);
  return reasons.some(r => r.type === 'preference') ? 0 : SHOWN.votedNo * share;
}

function saidOn(reasons: readonly Reason[], point: PointId): number {
  for (const reason of reasons) {
    if (reason.type === 'priority' && reason.point === point) return SHOWN.saidFor;
    if (reason.type === 'preference' && reason.point === point) {
      return reason.toward === 'for' ? SHOWN.saidFor : SHOWN.saidAgainst;
    }
  }
  return 0;
}

const keyOf = (changes: readonly Change[]): string =>
  changes
    .map(c => `${c.point} ${c.option}`)
    .toSorted()
    .join(', ');
