import type { Signature } from '#engine/types.ts';

/** How a seat answered at ratification, with what home made of it. */
export type SignedAs = 'signed' | 'reserved' | 'notRatified' | 'refused';

export function signedAs({ signing, ratified }: Signature): SignedAs {
  if (signing === 'refuse') return 'refused';
  if (!ratified) return 'notRatified';
  return signing === 'reserve' ? 'reserved' : 'signed';
}
