/** What a scenario says otherwise than the screens: only sentences that there are. */
import type { ScenarioContent } from './schema.ts';
import type { Report } from './problem.ts';

/** The keys of all sentences that the screens have. */
export type Known = Pick<ReadonlySet<string>, 'has'>;

export function reportWords({ words = {} }: ScenarioContent, known: Known, report: Report): void {
  for (const key of Object.keys(words))
    if (!known.has(key))
      report(['words', key], `the screens say nothing under “${key}”; correct it or take it out.`);
}
