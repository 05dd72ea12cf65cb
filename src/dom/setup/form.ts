/** What set-up holds while it is filled in. */
import { defaultCharacters, type Character } from '#ai/character.ts';
import type { ScenarioContent } from '#content/schema.ts';
import { usualChoice, type Choice } from '#content/setting.ts';
import type { Setup } from '#record/setup.ts';
import { byParty } from '#engine/parties.ts';
import type { ByParty } from '#engine/types.ts';
import { byName } from '#words/parties.ts';
import { dealtBy, freshNumber, type Seats } from './seating.ts';

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
  const parties = byName(content.parties).map(({ id }) => id); // it need not be the one laid yet
  const dealtTo = dealtBy(seed, parties);
  return {
    ...usualChoice(content),
    seats: byParty(parties, party => (party === dealtTo ? 'person' : 'computer')),
    characters: defaultCharacters(parties),
    seed: String(seed),
    hints: false,
  };
}

/** What begins without a set-up: all as it stands there at first. */
export const dealt = (content: ScenarioContent): Setup => {
  const form = defaults(content);
  return { ...form, seed: Number(form.seed) };
};
