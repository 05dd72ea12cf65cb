/** Who negotiates in the shipped scenario, for screens, scripts and tests that know its parties by name. */

/** In the alphabetical order of their full names, which is the order shown everywhere. */
export const PARTIES = ['eu', 'russia', 'ukraine', 'us'] as const;

declare module '../../../src/engine/setting.ts' {
  interface PartyIds extends Record<(typeof PARTIES)[number], true> {}
}
