/** Saved games, described in a few words. */
import type { Party } from '#engine/types.ts';
import type { SavedGame } from './games.ts';
import { personsIn } from '#store/seats.ts';
import { inShownOrder, isNamed, theParties } from '#words/parties.ts';
import { countOf, t } from '#words/words.ts';

/** "Round 2, as Ukraine": needs no scenario, so that the title can say it at once. */
export function savedAs(game: SavedGame): string {
  const persons = personsIn(
    inShownOrder(Object.keys(game.setup.seats) as Party[]),
    game.setup.seats,
  );
  const where = whereIn(game);
  if (persons.length === 0)
    return t('title:savedWatching', {
      where,
      seats: countOf(Object.keys(game.setup.seats).length),
    });
  if (!persons.every(isNamed)) return where;
  return t('title:savedAs', { where, seats: theParties(persons) });
}

/** What opening a saved game does: the talks go on, or the debrief of those that have ended is read. */
export const openingOf = ({ phase }: SavedGame): string =>
  t(phase === 'ended' ? 'title:toDebrief' : 'title:continue');

function whereIn({ phase, round }: SavedGame): string {
  switch (phase) {
    case 'brief':
    case 'ratification':
    case 'postSettlement':
    case 'ended':
      return t(`title:savedIn.${phase}`);
    default:
      return t('title:savedIn.round', { round });
  }
}
