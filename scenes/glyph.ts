/** Inking one of the marks on a 2D canvas. */
import { glyphPaths } from '#signs/glyphs.ts';
import type { GlyphName } from '#signs/glyphs.ts';
import type { Pen } from './paint.ts';
import type { Outline, Shape } from './shapes.ts';
import { shapesIn } from './shapes.ts';
import type { Theme } from './theme.ts';

const BOX = 20; // the marks are drawn in a box of 20 by 20

export interface At {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Ink black, the silent ring paler, unless a colour is asked for. */
export function inkGlyph(pen: Pen, name: GlyphName, at: At, theme: Theme, colour?: string): void {
  const ink = colour ?? (name === 'silent' ? theme.ring : theme.ink);
  pen.save();
  pen.translate(at.x, at.y);
  pen.scale(at.size / BOX, at.size / BOX);
  for (const { shape, path } of strokesOf(name)) {
    if (shape.fill) {
      pen.fillStyle = shape.fill === 'ink' ? ink : shape.fill;
      pen.fill(path);
    }
    if (shape.stroke) {
      pen.strokeStyle = shape.stroke === 'ink' ? ink : shape.stroke;
      pen.lineWidth = shape.width;
      pen.lineCap = shape.cap;
      pen.lineJoin = shape.join;
      pen.setLineDash([...shape.dash]);
      pen.stroke(path);
    }
  }
  pen.restore();
}

interface Stroke {
  readonly shape: Shape;
  readonly path: Path2D;
}

const read = new Map<GlyphName, readonly Stroke[]>();

/** Each mark's markup is read once: a table shows more than a hundred marks. */
function strokesOf(name: GlyphName): readonly Stroke[] {
  let strokes = read.get(name);
  if (!strokes) {
    strokes = shapesIn(glyphPaths[name]).map(shape => ({ shape, path: pathOf(shape.outline) }));
    read.set(name, strokes);
  }
  return strokes;
}

function pathOf(outline: Outline): Path2D {
  if (outline.type === 'path') return new Path2D(outline.d);
  const path = new Path2D();
  if (outline.type === 'circle') path.arc(outline.x, outline.y, outline.r, 0, Math.PI * 2);
  else path.rect(outline.x, outline.y, outline.width, outline.height);
  return path;
}
