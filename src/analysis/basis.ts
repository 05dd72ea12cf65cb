/** What an analysis reckons with: all papers, or only what everyone may know. */
import { byParty } from '#engine/parties.ts';
import type { Line, Mandate, PublicSetting, Setting } from '#engine/types.ts';
import type { Standard } from '#solver/from-setting.ts';

/** `full`: with every party's mandate. `public`: the lines in force alone. */
export type Scope = 'full' | 'public';

/** Plain data that survives a message: the worker makes its model of it. */
export interface Basis {
  readonly scope: Scope;
  readonly setting: Setting;
  readonly lines: readonly Line[]; // in force
  readonly standard: Standard;
}

export const fullBasis = (setting: Setting, lines: readonly Line[]): Basis => ({
  scope: 'full',
  setting,
  lines,
  standard: 'ratifiable',
});

const BLANK: Mandate = { preferences: {}, linkages: [], priorities: [], walkAway: 0 };

/** No mandate is in it, so that nothing worked out from it can tell of one: a text crosses a line or does not. */
export const publicBasis = (setting: PublicSetting, lines: readonly Line[]): Basis => ({
  scope: 'public',
  setting: { ...setting, mandates: byParty(() => BLANK), declaredByDefault: byParty(() => []) },
  lines,
  standard: 'uncrossed',
});
