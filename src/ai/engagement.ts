/**
 * Who takes part. Nobody can make an offer to a seat that has not said what it wants, nor count on its home; and who
 * never puts anything forward is served after those who do.
 */
import type { Party, PartyView } from '#engine/types.ts';

type Shown = Pick<PartyView, 'reveals' | 'tabled'>;

/** Whether a party has marked less than a third of what it was asked so far, and put nothing forward. */
export function isUnheard(party: Party, { reveals, tabled }: Shown): boolean {
  let asked = 0;
  let marked = 0;
  for (const { agenda, marks } of reveals) {
    asked += agenda.length;
    for (const id of agenda) if (marks[party][id]) marked += 1;
  }
  return 3 * marked < asked && !tabled.some(({ by }) => by === party);
}

/** Whether a party has had its turns in a whole caucus and put nothing forward in any. */
export const isPassive = (party: Party, { reveals, tabled }: Shown): boolean =>
  reveals.length > 1 && !tabled.some(({ by }) => by === party);
