/** What plays a computer seat. */
import type { Act, PartyView } from '#engine/types.ts';

/** An act, with its reasons inside it where an act has room for them. */
export type Decision = Act;

/** Sees its own party's view and nothing else. Asked again after every act until its seat is not awaited. */
export interface Opponent {
  decide(view: PartyView): Decision | Promise<Decision>;
}
