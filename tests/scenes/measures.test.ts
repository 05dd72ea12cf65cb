import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { measuresOf, snapped } from '#scenes/measures.ts';
import { flagPlace } from '#scenes/paintMarks.ts';

describe('the sizes on a card', () => {
  it('are those of the drawing at the size it was drawn for', () => {
    const m = measuresOf({ width: 153, height: 85 });
    expect(m.isWide).toBe(false);
    expect([m.title, m.number, m.letters, m.glyph]).toEqual([15.5, 17.5, 13, 16]);
  });

  it('never write smaller than 16 pixels in the list of a small screen', () => {
    const m = measuresOf({ width: 322, height: 108 });
    expect(m.isWide).toBe(true);
    expect(Math.min(m.title, m.letters, m.pill.text, m.stamp, m.article)).toBeGreaterThanOrEqual(
      16,
    );
  });

  it('grow with the card', () => {
    const large = measuresOf({ width: 260, height: 116 });
    expect(large.title).toBeGreaterThan(20);
  });

  it('put large symbols under their letters in a column, and beside them in a list', () => {
    const column = measuresOf({ width: 153, height: 97 }, 1.4);
    expect(column.isStacked).toBe(true);
    expect(column.glyph).toBeCloseTo(22.4);
    expect(column.letters).toBe(13);
    expect(97 - column.strip).toBeGreaterThan(column.letters + column.glyph);
    expect(measuresOf({ width: 322, height: 108 }, 1.4).isStacked).toBe(false);
  });

  it('leave room for two lines above the strip', () => {
    const plain = { symbols: 1, rise: 1 };
    const large = { symbols: 1.4, rise: 1.14 };
    const boxes = fc.record({
      width: fc.integer({ min: 120, max: 280 }),
      height: fc.integer({ min: 76, max: 160 }),
    });
    fc.assert(
      fc.property(boxes, fc.constantFrom(plain, large), (box, { symbols, rise }) => {
        const m = measuresOf({ ...box, height: box.height * rise }, symbols);
        if (!m.isWide) expect(m.top + m.title * (1 + m.leading)).toBeLessThanOrEqual(m.strip + 1);
      }),
    );
  });

  it('keep two rows of sides below the title, and four rows of flags above them', () => {
    for (const [width, height, symbols] of [
      [153, 105, 1],
      [137, 95, 1],
      [260, 136, 1],
      [153, 129, 1.4],
      [322, 138, 1],
    ] as const) {
      // prettier-ignore
      const m = measuresOf({ width, height }, symbols, 2);
      expect(m.isWide).toBe(width === 322);
      expect(m.top + m.title * (m.isWide ? 1 : 1 + m.leading)).toBeLessThanOrEqual(m.strip + 1);
      expect(flagPlace(7, m).down + m.flag.height).toBeLessThanOrEqual(m.strip);
      expect(flagPlace(7, m).left).toBeGreaterThan(flagPlace(3, m).left);
      const row = (height - m.strip) / 2;
      expect(row).toBeGreaterThanOrEqual(m.isStacked ? m.letters + m.glyph : m.glyph);
    }
  });

  it('keep the flags of a card clear of what stands above it, however high the card is', () => {
    const ABOVE = { column: 5 + 8, list: 16 }; // px: the folder's edge and the tab's, below its words
    for (let height = 60; height <= 320; height += 5) {
      for (const [width, above] of [
        [140, ABOVE.column],
        [322, ABOVE.list],
      ] as const) {
        const m = measuresOf({ width, height });
        expect(m.pill.out).toBeLessThanOrEqual(m.isWide ? ABOVE.list : above);
        expect(m.pill.height - m.pill.out).toBeLessThanOrEqual(m.top + m.title * 0.25); // nor onto its title
      }
    }
  });
});

describe('a box on device pixels', () => {
  it('begins and ends on whole ones', () => {
    const box = snapped({ x: 10.3, y: 7.7, width: 153.17, height: 85.4 }, 1.5);
    for (const n of [box.x, box.y, box.x + box.width, box.y + box.height]) {
      expect(n * 1.5).toBeCloseTo(Math.round(n * 1.5), 9);
    }
  });
});
