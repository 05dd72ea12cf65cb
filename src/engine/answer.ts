/** What an option means as an answer, and whether it is one at all. */
import { remembered } from './remembered.ts';
import {
  REFUSALS,
  STRUCK,
  type Answer,
  type Change,
  type Negotiation,
  type OptionId,
  type Point,
  type PointId,
  type Refusal,
  type Setting,
} from './types.ts';

/** What an option says of the current one. Keeping a struck point struck is to accept it. */
export function answerOf(current: OptionId, option: OptionId): Answer {
  if (option === current) return 'accept';
  return option === STRUCK ? 'reject' : 'amend';
}

/** A live point of the setting; undefined where there is none of that id. */
export const pointIn = (setting: Setting, id: PointId): Point | undefined =>
  pointsById(setting.points).get(id);

const pointsById = remembered(
  (points: readonly Point[]): ReadonlyMap<PointId, Point> => new Map(points.map(p => [p.id, p])),
);

/** Names what is wrong with a change of a live point, if anything. */
export function faultOf(n: Negotiation, { point, option }: Change): Refusal | null {
  const live = pointIn(n.setting, point);
  if (!live) return { code: REFUSALS.ParkedPoint, point };
  return live.options.includes(option) ? null : { code: REFUSALS.UnknownOption, point };
}
