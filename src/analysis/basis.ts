/** What an analysis reckons with: all papers, one seat's own, or only what everyone may know. */
import { byParty } from '#engine/parties.ts';
import type { Line, Mandate, PartyView, PublicSetting, Setting } from '#engine/types.ts';
import type { Standard } from '#solver/from-setting.ts';

/** `full`: with every party's mandate. `own`: the lines in force and one mandate. `public`: the lines alone. */
export type Scope = 'full' | 'own' | 'public';

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
  setting: {
    ...setting,
    mandates: byParty(setting.parties, () => BLANK),
    declaredByDefault: byParty(setting.parties, () => []),
  },
  lines,
  standard: 'uncrossed',
});

/**
 * What one seat may know: the lines in force, and its own mandate. A text will do if it crosses nobody's line and is
 * worth at least walking away to this seat; what it is worth to the others is not known, and so not asked.
 */
export const ownBasis = (
  { seat, mandate, setting }: Pick<PartyView, 'seat' | 'mandate' | 'setting'>,
  lines: readonly Line[],
): Basis => {
  const open = publicBasis(setting, lines);
  const mandates = { ...open.setting.mandates, [seat]: mandate };
  return { ...open, scope: 'own', setting: { ...open.setting, mandates } };
};
