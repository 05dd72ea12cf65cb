/** What plays a computer seat. */
import type { Act, PartyView } from '#engine/types.ts';

/** One act, or several of the same seat that belong together (all its marks and the seal), in order. */
export type Decision = readonly Act[];

/** Sees its own party's view and nothing else. Asked again after its acts until its seat is not awaited. */
export interface Opponent {
  decide(view: PartyView): Decision | Promise<Decision>;
}
