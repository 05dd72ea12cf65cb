/** Questions of the screens to the view, so that no screen holds a rule. */
import type { OptionId, PointId, PublicView, Settlement } from '#engine/types.ts';
import type { GameState } from './store.ts';

/** An article of the draft text, with all that is written beside it. */
export interface Article extends Settlement {
  readonly point: PointId;
  readonly option: OptionId;
}

/** Whether the talks wait for the person who has the device. */
export function isMyTurn({ view, device }: GameState): boolean {
  return device.seat !== null && view?.awaited.includes(device.seat) === true;
}

/** The articles of the draft text as far as it is settled, in their order. */
export const articlesOf = (view: PublicView): readonly Article[] =>
  view.setting.points
    .flatMap(({ id }): readonly Article[] => {
      const state = view.points[id];
      return state?.settled ? [{ ...state.settled, point: id, option: state.current }] : [];
    })
    .sort((a, b) => a.article - b.article);

/** Whether the person has yet to read that the marks have settled a point. */
export const isUnread = (view: PublicView, seenReveal: number, point: PointId): boolean =>
  view.reveals.some(reveal => reveal.round > seenReveal && reveal.settled.includes(point));

export const settledCount = (view: PublicView): number =>
  view.setting.points.filter(({ id }) => view.points[id]?.settled).length;
