/** Every pair of colours that meets on a screen, by the WCAG 2.2 formula, in each theme. */
import { describe, expect, test } from 'vitest';
import { linearOf, PARTY_TOKENS, THEMES, tokensOf } from './tokens.ts';

function luminance(hex: string): number {
  const [r, g, b] = linearOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const SIGN = 3;
const onPaper = ['ink', 'ink2', 'wax', 'stamp', ...PARTY_TOKENS] as const;
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...onPaper.flatMap(ink => [[ink, 'paper', TEXT] as const, [ink, 'page', TEXT] as const]),
  ...PARTY_TOKENS.map(party => ['white', party, TEXT] as const), // letters on chips and signs on flags
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

describe.each(THEMES)('in %s', theme => {
  const tokens = new Map([...tokensOf(theme), ['white', '#fff']]);
  test.each(PAIRS)('%s on %s has at least %d : 1', (ink, ground, least) => {
    const [one, two] = [tokens.get(ink), tokens.get(ground)];
    if (!one || !two) throw new Error(`no token ${ink} or ${ground}`);
    expect(contrast(one, two)).toBeGreaterThanOrEqual(least);
  });
});
