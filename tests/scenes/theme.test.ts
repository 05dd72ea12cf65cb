import { describe, expect, it } from 'vitest';
import { mix, rgbOf } from '#scenes/colour.ts';
import { same } from '#store/same.ts';
import { themeFrom } from '#scenes/theme.ts';

describe('the theme of the table', () => {
  it('is Night where the style sheet says nothing', () => {
    const theme = themeFrom(() => '', 16);
    expect(theme.desk).toBe('#15191E');
    expect(theme.isFlat).toBe(false);
  });

  it('takes the style sheet at its word', () => {
    const theme = themeFrom(name => (name === '--paper' ? ' #abcdef ' : ''), 20);
    expect([theme.paper, theme.rem]).toEqual(['#abcdef', 20]);
  });

  it('is flat in high contrast: white paper on a black desk', () => {
    const sheet = new Map([
      ['--desk', '#000'],
      ['--paper', '#fff'],
    ]);
    expect(themeFrom(name => sheet.get(name) ?? '', 16).isFlat).toBe(true);
  });
});

describe('colours', () => {
  it.each([
    ['#fff', [255, 255, 255]],
    ['#15191E', [21, 25, 30]],
    ['rgb(1, 2, 3)', [1, 2, 3]],
    ['rgb(1 2 3 / 50%)', [1, 2, 3]],
    ['teal', null],
  ])('%s is read as %j', (colour, rgb) => {
    expect(rgbOf(colour)).toEqual(rgb);
  });

  it('mix from one end to the other', () => {
    expect(mix('#000000', '#ffffff', 0)).toBe('rgb(0, 0, 0)');
    expect(mix('#000000', '#ffffff', 1)).toBe('rgb(255, 255, 255)');
  });
});

describe('sameness', () => {
  it.each([
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [[], {}, false],
    [null, {}, false],
    [Number.NaN, Number.NaN, true],
  ])('of %j and %j is %j', (a, b, answer) => {
    expect(same(a, b)).toBe(answer);
  });
});
