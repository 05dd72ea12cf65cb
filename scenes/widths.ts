/**
 * The narrow widths of the sans face. Not every engine sets type on a canvas as narrow as its font says (WebKit
 * leaves the width out), so each width is a face with a name of its own, declared by the stage.
 */
export const WIDTHS = { 'semi-condensed': '87.5%', condensed: '75%' } as const;
export type Stretch = keyof typeof WIDTHS;
export const STRETCHES = Object.keys(WIDTHS) as readonly Stretch[]; // from wide to narrow

/** The first of a list of families, as CSS writes them, without its quotes. */
export const firstFamily = (families: string): string =>
  (families.split(',')[0] ?? '').trim().replaceAll(/["']/g, '');

export const narrowFamily = (family: string, stretch: Stretch): string => `${family} ${stretch}`;

/** The same families with the narrow face before them. */
export const narrowed = (families: string, stretch: Stretch): string =>
  `"${narrowFamily(firstFamily(families), stretch)}", ${families}`;
