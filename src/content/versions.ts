/** Content as it was: a scenario's numbers, priorities and agendas keep what they were in its earlier versions. */
import type { ByParty, Length } from '#engine/types.ts';
import type { LengthContent, ScenarioContent } from './schema.ts';

/** Is that version of the scenario still here? What has changed since keeps what it was. */
export const hasVersion = ({ version }: ScenarioContent, wanted: number): boolean =>
  Number.isInteger(wanted) && wanted >= 1 && wanted <= version;

/** Up to which version of the scenario the fields beside it were so. */
export interface Before {
  readonly version: number;
}

/** An item as it was in a version of the scenario. */
export function asOf<T extends { readonly before?: readonly Before[] | undefined }>(
  now: T,
  version: number,
): T {
  const then = now.before?.find(before => version <= before.version);
  if (!then) return now;
  const { version: _until, ...was } = then;
  return { ...now, ...was };
}

/** Which versions of the scenario have it: all, unless it came later or went. */
interface Span {
  readonly since?: number | undefined;
  readonly until?: number | undefined; // the last one
}

/** Whether it was there in a version of the scenario. */
export const isIn = ({ since = 1, until = Infinity }: Span, version: number): boolean =>
  since <= version && version <= until;

/** A length with the agendas, priorities and walk-away values that it had in a version of the scenario. */
export function lengthAsOf(
  content: ScenarioContent,
  id: Length,
  version: number = content.version,
): LengthContent {
  const now = content.lengths.find(length => length.id === id);
  if (!now) throw new Error(`no length ${id} in scenario ${content.id}`);
  const length = asOf(now, version);
  const { walkAway, priorities } = length;
  return {
    ...length,
    walkAway: eachIn(walkAway, one => asOf(one, version)),
    priorities: eachIn(priorities, three => three.map(one => asOf(one, version))),
  };
}

const eachIn = <T>(of: ByParty<T>, change: (value: T) => T): ByParty<T> =>
  Object.fromEntries(
    Object.entries<T>(of).map(([party, value]) => [party, change(value)]),
  ) as ByParty<T>;
