/** The marks' SVG markup as data: the same drawings as in the HTML, for a 2D canvas. */

/** A colour as written in the markup; `ink` stands for `currentColor`. */
export type Paint = string | null;

export interface Shape {
  readonly outline: Outline;
  readonly fill: Paint;
  readonly stroke: Paint;
  readonly width: number;
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
  readonly dash: readonly number[];
}

export type Outline =
  | { readonly type: 'path'; readonly d: string }
  | { readonly type: 'circle'; readonly x: number; readonly y: number; readonly r: number }
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** Reads `path`, `circle` and `rect`; anything else in the markup is a bug of ours and throws. */
export function shapesIn(markup: string): readonly Shape[] {
  return [...markup.matchAll(/<(\w+)([^>]*)\/>/g)].map(([, name = '', written = '']) => {
    const values = new Map<string, string>();
    for (const [, key = '', value = ''] of written.matchAll(/([\w-]+)="([^"]*)"/g)) {
      values.set(key, value);
    }
    const text = (key: string, otherwise: string): string => values.get(key) ?? otherwise;
    return {
      outline: outlineOf(name, key => text(key, '0')),
      fill: paintOf(text('fill', '#000')),
      stroke: paintOf(text('stroke', 'none')),
      width: Number(text('stroke-width', '1')),
      cap: text('stroke-linecap', 'butt') === 'round' ? 'round' : 'butt',
      join: text('stroke-linejoin', 'miter') === 'round' ? 'round' : 'miter',
      dash: (text('stroke-dasharray', '').match(/[\d.]+/g) ?? []).map(Number),
    };
  });
}

const paintOf = (colour: string): Paint =>
  colour === 'none' ? null : colour === 'currentColor' ? 'ink' : colour;

function outlineOf(name: string, value: (key: string) => string): Outline {
  const number = (key: string): number => Number(value(key));
  switch (name) {
    case 'path':
      return { type: 'path', d: value('d') };
    case 'circle':
      return { type: 'circle', x: number('cx'), y: number('cy'), r: number('r') };
    case 'rect': {
      const [width, height] = [number('width'), number('height')];
      return { type: 'rect', x: number('x'), y: number('y'), width, height };
    }
    default:
      throw new Error(`no drawing for <${name}> in a mark`);
  }
}
