/** Declares the narrow faces that the canvas asks for by name, from the page's own face of all widths. */
import { firstFamily, narrowFamily, STRETCHES, WIDTHS } from '#scenes/widths.ts';

/** Once a page; costs nothing before something is written in them. */
export function declareWidths(families: string): void {
  const family = firstFamily(families);
  const names = STRETCHES.map(stretch => narrowFamily(family, stretch));
  if ([...document.fonts].some(face => names.includes(unquoted(face.family)))) return;
  for (const { style, parentStyleSheet } of fontRules()) {
    if (unquoted(style.getPropertyValue('font-family')) !== family) continue;
    const source = absolute(style.getPropertyValue('src'), parentStyleSheet?.href);
    for (const stretch of STRETCHES) {
      const face = new FontFace(narrowFamily(family, stretch), source, {
        stretch: WIDTHS[stretch],
        weight: style.getPropertyValue('font-weight') || 'normal',
        unicodeRange: style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
        display: 'swap',
      });
      document.fonts.add(face);
    }
  }
}

const unquoted = (family: string): string => family.replaceAll(/["']/g, '');

function fontRules(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap(sheet => {
    try {
      return [...sheet.cssRules].filter(rule => rule instanceof CSSFontFaceRule);
    } catch {
      return []; // an extension's sheet, from elsewhere
    }
  });
}

/** A sheet's addresses are its own; a face made here reads them from the page. */
const absolute = (source: string, base: string | null | undefined): string =>
  source.replaceAll(
    /url\((["']?)(.+?)\1\)/g,
    (_all, _quote, address: string) => `url("${new URL(address, base ?? document.baseURI).href}")`,
  );
