/** The colours of the style sheet, theme by theme. */
import { readFileSync } from 'node:fs';

export const THEMES = ['night', 'daylight', 'contrast'] as const;
export type Rgb = readonly [number, number, number];

/** The eight places of the palette that parties have. */
export const PARTY_TOKENS = [1, 2, 3, 4, 5, 6, 7, 8].map(slot => `party-${slot}`);

const css = readFileSync('src/dom/app/style/tokens.css', 'utf8');

/** The custom properties of a theme: those of the root, and its own over them. */
export function tokensOf(theme: (typeof THEMES)[number]): ReadonlyMap<string, string> {
  const blocks = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)];
  const mine = blocks.filter(
    ([, selector = '']) => selector.trim().endsWith(':root') || selector.includes(`'${theme}'`),
  );
  return new Map(
    mine.flatMap(([, , body = '']) =>
      [...body.matchAll(/--([\w-]+):\s*(#[\da-f]+);/gi)].map(
        ([, name = '', hex = '']) => [name, hex] as const,
      ),
    ),
  );
}

/** Red, green and blue of a hex colour as amounts of light, from 0 to 1. */
export function linearOf(hex: string): Rgb {
  const long = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const light = (i: number): number => {
    const c = parseInt(long.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [light(0), light(2), light(4)];
}
