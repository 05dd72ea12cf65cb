/** What a student has read and answered at one table: kept for this tab, so that a refresh shows none of it anew. */
import type { PartyView, PublicView } from '#engine/types.ts';
import type { ScreenState } from '#store/store.ts';

export type Bits = Pick<ScreenState, 'seenReveal' | 'opened' | 'answers' | 'dossier'>;

const KEY = 'twenty-eight-points.bits';

/** A browser that keeps nothing shows the last marks once more. */
export function keepBits(chair: string, bits: Bits): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ chair, bits }));
  } catch {
    return;
  }
}

/** As they were at that table; at one that is new to this tab, earlier rounds count as read. */
export function freshBits(
  chair: string,
  view: PublicView | PartyView,
): Bits & Pick<ScreenState, 'focused'> & { readonly isKept: boolean } {
  const kept = keptBits(chair);
  const fresh: Bits = { seenReveal: view.reveals.length, opened: [], answers: {}, dossier: null };
  return { ...(kept ?? fresh), focused: null, isKept: kept !== null };
}

function keptBits(chair: string): Bits | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as {
      readonly chair: string;
      readonly bits: Bits;
    } | null;
    return kept?.chair === chair ? kept.bits : null;
  } catch {
    return null;
  }
}
