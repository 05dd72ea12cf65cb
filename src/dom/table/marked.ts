/** The seat's own mark as it is made, changed or taken back, in one short sentence. */
import { numberOf } from '#content/catalogue.ts';
import { answerOf } from '#engine/answer.ts';
import type { PartyView, PointId } from '#engine/types.ts';
import type { GameState } from '#store/store.ts';
import { t } from '#words/words.ts';

type View = GameState['view'];

const isMarking = (view: View): view is PartyView =>
  view !== null && view.phase === 'marks' && 'marks' in view;

/** The point whose mark differs between two views of one seat and round. */
export function markedBetween(before: View, now: View): PointId | null {
  if (!isMarking(before) || !isMarking(now)) return null;
  if (before.seat !== now.seat || before.round !== now.round) return null;
  return now.agenda.find(p => before.marks[p]?.option !== now.marks[p]?.option) ?? null;
}

/** "Point 5, your mark: reject. 1 of 5 marked." */
export function markedWords(view: View, point: PointId): string {
  if (!isMarking(view)) return '';
  const mark = view.marks[point];
  const answer = mark ? answerOf(view.points[point]?.current ?? '', mark.option) : 'none';
  return t('announcements:marked', {
    number: numberOf(point),
    mark: t(`table:mine_${answer}`),
    count: Object.keys(view.marks).length,
    total: view.agenda.length,
  });
}
