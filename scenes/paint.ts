/** Strokes that several things on the table share. All in CSS pixels. */
import { mix } from './colour.ts';
import type { Box } from '#store/store.ts';
import type { Theme } from './theme.ts';
import { narrowed, type Stretch } from './widths.ts';

export type Pen = CanvasRenderingContext2D;

/** Radii from the top left, clockwise, as in CSS. */
export function plate(pen: Pen, box: Box, radii: number | readonly number[]): void {
  pen.beginPath();
  pen.roundRect(box.x, box.y, box.width, box.height, [radii].flat());
}

export interface Type {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  readonly stretch?: Stretch;
  readonly italic?: boolean;
}

export function setType(pen: Pen, { family, size, weight, stretch, italic }: Type): void {
  const families = stretch ? narrowed(family, stretch) : family;
  pen.font = [italic ? 'italic' : '', weight, stretch ?? '', `${size}px`, families].join(' ');
  pen.textBaseline = 'alphabetic';
}

/** Paper under the lamp: a touch lighter above, a touch darker below, a light upper edge. */
export function layPaper(pen: Pen, box: Box, paper: string, theme: Theme): void {
  plate(pen, box, 2);
  if (theme.isFlat) {
    pen.fillStyle = paper;
    pen.fill();
    pen.strokeStyle = theme.ink;
    pen.lineWidth = 1;
    pen.stroke();
    return;
  }
  const light = pen.createLinearGradient(0, box.y, 0, box.y + box.height);
  light.addColorStop(0, mix(paper, '#ffffff', 0.4));
  light.addColorStop(0.6, paper);
  light.addColorStop(1, mix(paper, '#8a6a2a', 0.08));
  pen.fillStyle = light;
  pen.fill();
  pen.fillStyle = 'rgba(255, 255, 255, 0.85)';
  pen.fillRect(box.x + 1, box.y, box.width - 2, 1);
}

const ASLANT = 0.4; // the lamp stands at the upper left

/** A soft shadow of a box, drawn without the box itself. */
export function layShadow(
  pen: Pen,
  box: Box,
  shadow: { readonly blur: number; readonly down: number; readonly alpha: number },
): void {
  pen.save();
  const away = 10_000; // the shape stands far off; only its shadow falls here
  const scale = pen.getTransform().a; // shadows are in device pixels
  pen.shadowColor = `rgba(0, 0, 0, ${shadow.alpha})`;
  pen.shadowBlur = shadow.blur * scale;
  pen.shadowOffsetX = (away + shadow.down * ASLANT) * scale;
  pen.shadowOffsetY = shadow.down * scale;
  pen.fillStyle = '#000';
  plate(pen, { ...box, x: box.x - away }, 2);
  pen.fill();
  pen.restore();
}

/** A dependable scatter of numbers from 0 to 1, for paper grain and ink. */
export function scatter(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
