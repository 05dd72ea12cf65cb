/** Who plays which seat. */
import type { ByParty, Party } from '#engine/types.ts';
import type { SeatKind } from './store.ts';

/** The parties that persons play, in seating order; none where nobody is seated yet. */
export const personsIn = (
  parties: readonly Party[],
  seats: ByParty<SeatKind> | null | undefined,
): readonly Party[] => parties.filter(party => seats?.[party] === 'person');
