/** Two parties of which a chart has an axis each. */
import type { Pair } from '#analysis/frontier.ts';
import type { PreferenceContent } from '#content/schema.ts';
import type { Party } from '#engine/types.ts';

/** Each with each, in the order given. */
export const pairsOf = (parties: readonly Party[]): readonly Pair[] =>
  parties.flatMap((a, i) => parties.slice(i + 1).map((b): Pair => [a, b]));

/** The two that want the most different things, by all the numbers of the scenario: there is most to see of them. */
export function mostOpposed(
  parties: readonly Party[],
  preferences: readonly PreferenceContent[],
): Pair | null {
  const values = new Map<Party, Map<string, number>>();
  for (const { party, point, option, value, until } of preferences) {
    if (until !== undefined) continue;
    const own = values.get(party) ?? new Map<string, number>();
    values.set(party, own.set(`${point} ${option}`, value)); // an assumption stands after what it raises
  }
  const apart = ([a, b]: Pair): number => {
    const [one, other] = [values.get(a), values.get(b)];
    const options = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
    return [...options].reduce((sum, id) => sum + Math.abs((one?.get(id) ?? 0) - (other?.get(id) ?? 0)), 0); // prettier-ignore
  };
  const [first = null, ...others] = pairsOf(parties);
  return others.reduce((most, pair) => (most && apart(pair) > apart(most) ? pair : most), first);
}
