/** What set-up holds while it is filled in. */
import { defaultCharacters, type Character } from '#ai/character.ts';
import type { ScenarioContent } from '#content/schema.ts';
import { usualChoice, type Choice } from '#content/setting.ts';
import type { Setup } from '#record/setup.ts';
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

/** The usual choice, from a seat that the seed deals, against computer seats, without help. */
export function defaults(content: ScenarioContent): Form {
  const seed = freshNumber();
  return {
    ...usualChoice(content),
    seats: onlySeat(dealtBy(seed)),
    characters: defaultCharacters(everyParty()),
    seed: String(seed),
    hints: false,
  };
}

/** What begins without a set-up: all as it stands there at first. */
export const dealt = (content: ScenarioContent): Setup => {
  const form = defaults(content);
  return { ...form, seed: Number(form.seed) };
};
