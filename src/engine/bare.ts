/** A move without what need not travel. */
import type { CrossingReason, Move } from './types.ts';

/** What stands for words that were left out: the rules want some. */
export const LEFT_OUT = '–';

/** Without what computer seats gave as reasons and, unless asked for, without what persons wrote. */
export function bare(move: Move, withWords: boolean): Move {
  if (move.by === 'chair') return move;
  const said = (reason: CrossingReason): CrossingReason =>
    withWords || reason.words === undefined
      ? reason
      : reason.code === 'own'
        ? { ...reason, words: LEFT_OUT }
        : { code: reason.code };
  const { by, act } = move;
  switch (act.type) {
    case 'mark':
    case 'table':
    case 'vote': {
      const { reasons: _, crossing, ...rest } = act;
      return { by, act: crossing ? { ...rest, crossing: said(crossing) } : rest };
    }
    case 'sign': {
      const { reasons: _, crossings, reservation, ...rest } = act;
      const kept = crossings
        ? Object.fromEntries(Object.entries(crossings).map(([id, why]) => [id, said(why)]))
        : null;
      return {
        by,
        act: {
          ...rest,
          ...(kept ? { crossings: kept } : {}),
          ...(reservation && {
            reservation:
              withWords && reservation.words !== undefined
                ? reservation
                : { point: reservation.point, words: LEFT_OUT },
          }),
        },
      };
    }
    default:
      return move;
  }
}
