/** What computer seats gave as reasons, told again for a log that came without. */
import type { Opponent } from '#ai/opponent.ts';
import { hashOf } from '#engine/hash.ts';
import { Referee } from '#engine/referee.ts';
import type { Act, Log, Move, Party } from '#engine/types.ts';
import { bare } from '#engine/bare.ts';
import type { Opponents } from './opponents.ts';

/**
 * The same moves, each with its reasons where the seat decides the same on the same view. Where it does not,
 * as after a change to the computer seats, the move stands as it is. Throws if the log does not replay.
 */
export async function retold(log: Log, opponents: Opponents): Promise<Log> {
  const referee = new Referee(log.setting, log.seed);
  const moves: Move[] = [];
  const due = new Map<Party, Act[]>(); // decided, and not yet seen in the log
  for (const move of log.moves) {
    const told = move.by === 'chair' ? move : await toldBy(opponents[move.by], move, due, referee);
    const played = told.by === 'chair' ? referee.chair(told.act) : referee.act(told.by, told.act);
    if (!played.ok) throw new Error(`the log does not replay: ${played.refusal.code}`);
    moves.push(told);
  }
  return { ...log, moves };
}

type SeatMove = Exclude<Move, { readonly by: 'chair' }>;

async function toldBy(
  opponent: Opponent | undefined,
  move: SeatMove,
  due: Map<Party, Act[]>,
  referee: Referee,
): Promise<SeatMove> {
  const { by } = move;
  if (!opponent) return move;
  const waiting = due.get(by) ?? [];
  if (waiting.length === 0) {
    const view = referee.viewFor(by);
    waiting.push(...(await opponent.decide(view)));
  }
  const [next, ...rest] = waiting;
  const isSame = next !== undefined && sameActs(move, { by, act: next });
  due.set(by, isSame ? rest : []);
  return isSame ? { by, act: next } : move;
}

const sameActs = (one: SeatMove, other: SeatMove): boolean =>
  hashOf(bare(one, false)) === hashOf(bare(other, false));
