import { useEffect, useState } from 'preact/hooks';
import { isPartyView } from '#store/select.ts';
import { useApp, useGame } from '#dom/game.ts';
import type { PartyView } from '#engine/types.ts';
import type { Hint } from '#table/table.ts';

/** What was found for a view, or that it could not be worked out. */
export interface Found {
  readonly view: PartyView;
  readonly hints: readonly Hint[] | 'failed';
}

/** The hints of whoever has their papers on screen; null until they are found, and where nobody has. */
export function useHints(): Found | null {
  const { table } = useApp();
  const view = useGame(s => s.view);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isGone = false;
    if (!view || !isPartyView(view)) return setFound(null);
    const tell = (hints: Found['hints']) => {
      if (!isGone) setFound({ view, hints });
    };
    table()
      ?.hints()
      .then(
        hints => tell(hints ?? []),
        () => tell('failed'),
      );
    return () => {
      isGone = true;
    };
  }, [table, view]);
  return found;
}
