import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fit, sizeIn } from '#scenes/fit.ts';
import { narrowed } from '#scenes/widths.ts';
import type { Measure, Room } from '#scenes/fit.ts';

const WIDTHS = { 'semi-condensed': 0.5, condensed: 0.43 } as const;
const measure: Measure = (text, size, stretch) => text.length * size * WIDTHS[stretch];
const room: Room = { width: 140, indent: 24, lines: 2, largest: 16, smallest: 12 };

describe('letters beside a sign', () => {
  it.each([
    ['keep their size where they fit', 20, 16],
    ['keep it where they just fit', 16, 16],
    ['are smaller in the measure that they are too wide', 8, 8],
    ['never have a size below nothing', -3, 0],
  ])('%s', (_name, room, size) => expect(sizeIn(room, 16, 16)).toBe(size));
});

describe('the narrow faces', () => {
  it('stand before the page’s own, each under a name of its own', () => {
    expect(narrowed('"A Face", system-ui', 'condensed')).toBe(
      '"A Face condensed", "A Face", system-ui',
    );
  });
});

describe('a title on a card', () => {
  it('keeps its full size where it fits', () => {
    expect(fit('Territories', room, measure)).toEqual({
      size: 16,
      stretch: 'semi-condensed',
      lines: ['Territories'],
    });
  });

  it('takes narrower letters before smaller ones', () => {
    const fitted = fit('Reconstructions, Peace Council', room, measure);
    expect(fitted.size).toBe(16);
    expect(fitted.stretch).toBe('condensed');
  });

  it('breaks after a hyphen', () => {
    const { lines } = fit('Russian non-aggression law', room, measure);
    expect(lines).toEqual(['Russian non-', 'aggression law']);
  });

  it('is cut with an ellipsis where nothing else helps', () => {
    const fitted = fit('Demilitarisation of everything that anyone has ever owned', room, measure);
    expect(fitted.lines).toHaveLength(2);
    expect(fitted.lines[1]).toMatch(/…$/);
  });

  it('never runs over the edge, nor over more lines than there are', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 24, unit: 'grapheme-ascii' }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(words, parts => {
        const { lines, size, stretch } = fit(parts.join(' '), room, measure);
        expect(lines.length).toBeLessThanOrEqual(room.lines);
        lines.forEach((line, i) => {
          const free = room.width - (i === 0 ? room.indent : 0);
          if (line.length > 2) expect(measure(line, size, stretch)).toBeLessThanOrEqual(free);
        });
      }),
    );
  });
});
