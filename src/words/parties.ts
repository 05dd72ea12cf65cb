/** The parties in words: those of the scenario that is loaded, and before that of the first on the shelf. */
import { FIRST, type PartyNames } from '#content/shelf.ts';
import type { Party } from '#engine/types.ts';
import { inOrder, listed, listedShort } from './lists.ts';

let known: ReadonlyMap<Party, PartyNames>;
let everybody: readonly Party[];

/** In the order in which they are shown: alphabetical, by their full names. */
export const byName = <T extends Pick<PartyNames, 'name'>>(parties: readonly T[]): readonly T[] =>
  parties.toSorted((one, other) => inOrder(one.name, other.name));

/** From now on these have names. */
export function name(parties: readonly PartyNames[]): void {
  const shown = byName(parties);
  known = new Map(shown.map(party => [party.id, party]));
  everybody = shown.map(({ id }) => id);
}
name(FIRST.parties);

/** All of them in the order in which they are shown. */
export const everyParty = (): readonly Party[] => everybody;

/** Some of them likewise; those that sentences cannot name stand last. */
export const inShownOrder = (parties: readonly Party[]): readonly Party[] => [
  ...everybody.filter(party => parties.includes(party)),
  ...parties.filter(party => !known.has(party)),
];

/** Whether sentences can name it: a kept game may be of another scenario. */
export const isNamed = (party: Party): boolean => known.has(party);

function names(party: Party): PartyNames {
  const found = known.get(party);
  if (!found) throw new Error(`no ${party} in this scenario`);
  return found;
}

/** "European Union", alone. */
export const fullName = (party: Party): string => names(party).name;
/** "the European Union", inside a sentence. */
export const theParty = (party: Party): string => names(party).forms.the;
/** "The European Union", at its head. */
export const TheParty = (party: Party): string => names(party).forms.The;
/** "the EU", inside a short sentence. */
export const theShort = (party: Party): string => names(party).forms.theShort;
/** "The EU", at its head. */
export const TheShort = (party: Party): string => names(party).forms.TheShort;
/** "EU" on a chip. */
export const lettersOf = (party: Party): string => names(party).letters;
/** 1 to 8: its colour, its outline and its dash. */
export const slotOf = (party: Party): number => names(party).slot;

/** "the European Union and Russia". */
export const theParties = (parties: readonly Party[]): string => listed(parties.map(theParty));

/** "EU, Russia", where room is short. */
export const shortly = (parties: readonly Party[]): string =>
  listedShort(parties.map(party => names(party).forms.short));
