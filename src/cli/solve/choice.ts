/** Which of a scenario's negotiations is asked about. */
import type { ScenarioContent } from '#content/schema.ts';
import type { Choice } from '#content/setting.ts';
import type { Wish } from './flags.ts';

/** What is asked about where nothing is said: the whole of it, else what is usual. */
const WHOLE = 'full';

/** A sentence where the scenario has no such length, day or brief. */
export function choiceIn({ lengths, days, briefs }: ScenarioContent, wish: Wish): Choice | string {
  const faults: string[] = [];
  const among = (flag: 'length' | 'day' | 'brief', items: readonly { readonly id: string }[]) => {
    const ids = items.map(({ id }) => id);
    const wanted = wish[flag] ?? ids.find(id => id === WHOLE) ?? ids[0] ?? '';
    if (!ids.includes(wanted)) faults.push(`--${flag} is ${wanted}; it must be ${ids.join(' or ')}.`); // prettier-ignore
    return wanted;
  };
  const choice = { length: among('length', lengths), day: among('day', days), brief: among('brief', briefs) }; // prettier-ignore
  return faults.length > 0 ? faults.join('\n') : choice;
}
