/** What a card shows of the talks, as plain data: canvas and twin read the same. */
import type { Catalogue } from '#content/catalogue.ts';
import { sourcesDiffer } from '#content/coverage.ts';
import { answerOf } from '#engine/answer.ts';
import { byParty } from '#engine/parties.ts';
import {
  DRAFTED,
  STRUCK,
  type Answer,
  type ByParty,
  type Initiative,
  type PartyView,
  type PointId,
  type PublicView,
  type Reveal,
} from '#engine/types.ts';
import { articleNumber, isUnread } from './select.ts';

type View = PublicView | PartyView;

export type Stamp = 'settled' | 'amended' | 'struck';

export interface Face {
  readonly differ: boolean; // both articles speak of it, and differ
  readonly parked: boolean; // outside these talks
  readonly lit: boolean; // on this round's agenda, or in what is tabled
  readonly start: boolean; // the first of the first agenda, where a newcomer may begin
  readonly pill: Answer | 'tabled' | null; // the seat's own mark, or: part of the open initiative
  readonly link: string | null; // the letter of its package: points with one letter stand or fall together
  readonly flags: ByParty<Answer | null>; // what each seat answered at the last reveal
  readonly settled: { readonly stamp: Stamp; readonly article: number | null } | null; // `article`: null if struck
}

/** `seenReveal`: marks of a later round stay under the reveal's dialog, so the flags come when it closes. */
export function faceOf(
  content: Catalogue,
  view: View | null,
  seenReveal: number,
  point: PointId,
): Face {
  const tabled = isTabled(view, point);
  const settled = settledAs(view, seenReveal, point);
  const lit = tabled || (settled === null && isOnAgenda(view, point));
  return {
    differ: sourcesDiffer(content.point(point)),
    parked: view !== null && view.points[point] === undefined,
    lit,
    start: view?.agenda[0] === point && isUntouched(view),
    pill: tabled ? 'tabled' : ownMark(view, point),
    link: linkOf(view, point),
    flags: flagsOf(content, settled ? null : lastReveal(view, seenReveal, point), point),
    settled,
  };
}

/** The points an initiative is about. */
export function pointsIn(initiative: Initiative): readonly PointId[] {
  switch (initiative.type) {
    case 'amendment':
      return [initiative.change.point];
    case 'package':
      return initiative.changes.map(c => c.point);
    case 'reopening':
      return [initiative.point];
  }
}

/** Before the first mark of all; once the marks are revealed, they are no longer in the view. */
const isUntouched = (view: View | null): boolean =>
  view?.phase === 'marks' &&
  view.round === 1 &&
  'marks' in view &&
  Object.keys(view.marks).length === 0;

const A = 65; // of the letters A to Z

/** Packages in the order they were carried; one that is tabled comes after them. */
function linkOf(view: View | null, point: PointId): string | null {
  if (!view) return null;
  const ties = Object.values(view.points).flatMap(({ settled }) => settled?.tie ?? []);
  const carried = [...new Set(ties)].toSorted((a, b) => a - b);
  const tie = view.points[point]?.settled?.tie ?? null;
  const isTogether = view.caucus?.tabled?.initiative.type === 'package' && isTabled(view, point);
  if (tie === null && !isTogether) return null;
  return String.fromCharCode(A + (tie === null ? carried.length : carried.indexOf(tie)));
}

function isOnAgenda(view: View | null, point: PointId): boolean {
  const open = view?.phase === 'marks' || view?.phase === 'caucus';
  return open && view.agenda.includes(point);
}

function isTabled(view: View | null, point: PointId): boolean {
  const initiative = view?.caucus?.tabled?.initiative;
  return initiative !== undefined && pointsIn(initiative).includes(point);
}

function ownMark(view: View | null, point: PointId): Answer | null {
  if (!view || !('marks' in view) || view.phase !== 'marks') return null;
  const mark = view.marks[point];
  const current = view.points[point]?.current;
  return mark && current !== undefined ? answerOf(current, mark.option) : null;
}

function settledAs(view: View | null, seenReveal: number, point: PointId): Face['settled'] {
  const state = view?.points[point];
  if (!view || !state?.settled || isUnread(view, seenReveal, point)) return null;
  const stamp =
    state.current === STRUCK ? 'struck' : state.current === DRAFTED ? 'settled' : 'amended';
  return { stamp, article: articleNumber(view, point) };
}

/** The last marks on the point that have been read. */
const lastReveal = (view: View | null, seenReveal: number, point: PointId): Reveal | undefined =>
  view?.reveals.slice(0, seenReveal).findLast(r => r.agenda.includes(point));

function flagsOf(
  { parties }: Catalogue,
  reveal: Reveal | null | undefined,
  point: PointId,
): Face['flags'] {
  const before = reveal?.before[point];
  return byParty(parties, party => {
    const option = reveal?.marks[party][point]?.option;
    return option === undefined || before === undefined ? null : answerOf(before, option);
  });
}
