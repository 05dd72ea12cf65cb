import { describe, expect, it } from 'vitest';
import { glyphPaths } from '#signs/glyphs.ts';
import { shapesIn } from '#scenes/shapes.ts';

describe('the marks on the canvas', () => {
  it.each(Object.entries(glyphPaths))('%s is drawn in full', (_, markup) => {
    const shapes = shapesIn(markup);
    expect(shapes).toHaveLength(markup.split('<').length - 1);
    expect(shapes.every(s => s.fill !== null || s.stroke !== null)).toBe(true);
  });

  it('keep fill, stroke and dash apart', () => {
    const [ring] = shapesIn(glyphPaths.silent);
    expect(ring).toEqual({
      outline: { type: 'circle', x: 10, y: 10, r: 7.6 },
      fill: null,
      stroke: 'ink',
      width: 1.8,
      cap: 'butt',
      join: 'miter',
      dash: [2.6, 3.37],
    });
  });

  it('refuse an element they cannot draw', () => {
    expect(() => shapesIn('<ellipse cx="1" />')).toThrow('ellipse');
  });
});
