/** How many marks of each party kept the text as it stood, added up round by round. */
import { answerOf } from '#engine/answer.ts';
import { byParty } from '#engine/parties.ts';
import type { ByParty, Reveal } from '#engine/types.ts';
import { everyParty } from '#words/parties.ts';

/** One running total a round, for each party. */
export function acceptancesOf(reveals: readonly Reveal[]): ByParty<readonly number[]> {
  return byParty(everyParty(), party => {
    let total = 0;
    return reveals.map(({ marks, before }) => {
      for (const [point, mark] of Object.entries(marks[party])) {
        const current = before[point as keyof typeof before];
        if (mark && current !== undefined && answerOf(current, mark.option) === 'accept')
          total += 1;
      }
      return total;
    });
  });
}

/** The numbers of the rounds of which something is told. */
export const roundsIn = (told: ByParty<readonly unknown[]>): readonly number[] =>
  (Object.values(told)[0] ?? []).map((_, i) => i + 1);
