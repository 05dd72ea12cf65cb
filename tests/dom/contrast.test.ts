/** Every pair of colours that meets on a screen, by the WCAG 2.2 formula, in each theme. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/dom/style/tokens.css', 'utf8');

/** The custom properties of a theme: those of the root, and its own over them. */
function tokensOf(theme: 'night' | 'daylight' | 'contrast'): ReadonlyMap<string, string> {
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

function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map(i => {
    const c = parseInt(long.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const SIGN = 3;
const onPaper = ['ink', 'ink2', 'wax', 'stamp', 'eu', 'russia', 'ukraine', 'us'] as const;
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...onPaper.flatMap(ink => [[ink, 'paper', TEXT] as const, [ink, 'page', TEXT] as const]),
  ['ink', 'paper-2', TEXT],
  ['ink2', 'paper-2', TEXT],
  ['stamp', 'paper-2', TEXT],
  ['ring', 'paper', SIGN],
  ['hair', 'paper', SIGN],
  ...['desk', 'panel', 'bar', 'folder', 'folder-tab'].flatMap(desk => [
    ['text', desk, TEXT] as const,
    ['muted', desk, TEXT] as const,
  ]),
];

describe.each(['night', 'daylight', 'contrast'] as const)('in %s', theme => {
  const tokens = tokensOf(theme);
  test.each(PAIRS)('%s on %s has at least %d : 1', (ink, ground, least) => {
    const [one, two] = [tokens.get(ink), tokens.get(ground)];
    if (!one || !two) throw new Error(`no token ${ink} or ${ground}`);
    expect(contrast(one, two)).toBeGreaterThanOrEqual(least);
  });
});
