/** Talks that have ended, with everybody's papers, from their log. */
import { byParty } from '#engine/parties.ts';
import { Referee } from '#engine/referee.ts';
import type { Log } from '#engine/types.ts';
import type { Ended, Step } from '#record/ended.ts';
import type { Setup } from '#record/setup.ts';

/** Throws where the log does not replay: it is one of our own. */
export function endedFrom(
  name: string,
  setup: Setup,
  log: Log,
  { opened, answers }: Pick<Ended, 'opened' | 'answers'>,
): Ended {
  const referee = new Referee(log.setting, log.seed);
  const steps = log.moves.map((move): Step => {
    const before = referee.publicView();
    const played = move.by === 'chair' ? referee.chair(move.act) : referee.act(move.by, move.act);
    if (!played.ok) throw new Error(`the log does not replay: ${played.refusal.code}`);
    return { move, before };
  });
  const papers = byParty(log.setting.parties, party => referee.viewFor(party));
  return { name, setup, log, steps, view: referee.publicView(), papers, opened, answers };
}
