/** What set-up holds while it is filled in. */
import { defaultCharacters, type Character } from '#ai/character.ts';
import type { Choice } from '#content/setting.ts';
import type { Setup } from '#dom/game.ts';
import type { ByParty } from '#engine/types.ts';
import { dealtBy, freshNumber, onlySeat, type Seats } from './seating.ts';
import { everyParty } from '#words/parties.ts';

/** The seed stays as typed until the form is sent. */
export interface Form extends Choice {
  readonly seats: Seats;
  readonly characters: ByParty<Character>; // of the computer seats, also of those that persons may leave
  readonly seed: string;
  readonly hints: boolean; // a training game
}

/** Quick talks on the articles' day, from a seat that the seed deals, against three computer seats, without help. */
export function defaults(): Form {
  const seed = freshNumber();
  return {
    length: 'quick',
    day: '2025-11-21',
    brief: 'full',
    seats: onlySeat(dealtBy(seed)),
    characters: defaultCharacters(everyParty()),
    seed: String(seed),
    hints: false,
  };
}

/** What begins without a set-up: all as it stands there at first. */
export const dealt = (): Setup => {
  const form = defaults();
  return { ...form, seed: Number(form.seed) };
};
