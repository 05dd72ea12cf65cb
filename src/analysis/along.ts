/** Talks played again from their log, as an onlooker sees them. */
import { Referee } from '#engine/referee.ts';
import type { Log, PublicView } from '#engine/types.ts';

/** Before the first move, and after each. Throws if the log does not replay. */
export function viewsAlong({ setting, seed, moves }: Log): readonly PublicView[] {
  const referee = new Referee(setting, seed);
  return [
    referee.publicView(),
    ...moves.map(move => {
      const played = move.by === 'chair' ? referee.chair(move.act) : referee.act(move.by, move.act);
      if (!played.ok) throw new Error(`the log does not replay: ${played.refusal.code}`);
      return referee.publicView();
    }),
  ];
}
