/** What a seat can read of the others: their lines, their marks and their votes, all public. */
import { changed, linesCrossedByChoice, linesInForce } from '#engine/crossing.ts';
import { crossedBy } from '#engine/predicate.ts';
import type { Change, Initiative, Party, PointId, PublicView } from '#engine/types.ts';
import { STRUCK } from '#engine/types.ts';

/** How the baseline reads what others showed, in the units of preferences. Guesses, named so that they can be tried. */
export const SHOWN = {
  marked: 1.5, // gave this option as its mark
  marksOther: -1, // gave another option
  strikes: -1, // would leave the point out
  tabled: 2, // tabled it itself
  votedYes: 1,
  votedNo: -1,
  lineKept: 2, // a line of its own would be kept that is crossed now
} as const;

/** Whether a point was on the agenda of a round that is revealed. */
export const wasMarked = (view: PublicView, point: PointId): boolean =>
  view.reveals.some(r => r.agenda.includes(point));

/** Whether the changes cross none of another party's lines by choice. */
export const keepsLinesOf = (view: PublicView, party: Party, changes: readonly Change[]): boolean =>
  linesCrossedByChoice(view, party, changes).length === 0;

/** A guess at what another party gains from the changes. */
export function guessOf(view: PublicView, party: Party, changes: readonly Change[]): number {
  const shown = changes.reduce((sum, change) => sum + shownOn(view, party, change), 0);
  const lines = linesInForce(view);
  const after = crossedBy(party, changed(view.text, changes), lines);
  const kept = view.crossed[party].filter(line => !after.includes(line)).length;
  return shown + SHOWN.lineKept * kept;
}

/** What an initiative would change; a reopening changes nothing. */
export function changesIn(initiative: Initiative): readonly Change[] {
  switch (initiative.type) {
    case 'amendment':
      return [initiative.change];
    case 'package':
      return initiative.changes;
    case 'reopening':
      return [];
  }
}

/** Whether the same changes were refused in this round, or in the one before. */
export function wasRefused(view: PublicView, changes: readonly Change[]): boolean {
  const key = keyOf(changes);
  return view.tabled.some(
    t =>
      t.result === 'refused' && t.round >= view.round - 1 && keyOf(changesIn(t.initiative)) === key,
  );
}

function shownOn(view: PublicView, party: Party, change: Change): number {
  const mark = view.reveals.findLast(r => r.agenda.includes(change.point))?.marks[party][
    change.point
  ];
  let shown = 0;
  if (mark?.option === change.option) shown += SHOWN.marked;
  else if (mark) shown += mark.option === STRUCK ? SHOWN.strikes : SHOWN.marksOther;
  for (const tabled of view.tabled) {
    const changes = changesIn(tabled.initiative);
    if (!changes.some(c => c.point === change.point && c.option === change.option)) continue;
    if (tabled.by === party) shown += SHOWN.tabled / changes.length;
    const vote = tabled.votes[party];
    if (vote) shown += (vote.yes ? SHOWN.votedYes : SHOWN.votedNo) / changes.length;
  }
  return shown;
}

const keyOf = (changes: readonly Change[]): string =>
  changes
    .map(c => `${c.point} ${c.option}`)
    .toSorted()
    .join(', ');
