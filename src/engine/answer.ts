/** What an option means as an answer, and whether it is one at all. */
import {
  REFUSALS,
  STRUCK,
  type Answer,
  type Change,
  type Negotiation,
  type OptionId,
  type Refusal,
} from './types.ts';

/** What an option says of the current one. Keeping a struck point struck is to accept it. */
export function answerOf(current: OptionId, option: OptionId): Answer {
  if (option === current) return 'accept';
  return option === STRUCK ? 'reject' : 'amend';
}

/** Names what is wrong with a change of a live point, if anything. */
export function faultOf(n: Negotiation, { point, option }: Change): Refusal | null {
  const live = n.setting.points.find(p => p.id === point);
  if (!live) return { code: REFUSALS.ParkedPoint, point };
  return live.options.includes(option) ? null : { code: REFUSALS.UnknownOption, point };
}
