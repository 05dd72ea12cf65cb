/** A tray that opens while a card is dragged, with what laying the card there would touch. */
import { t } from '#words/words.ts';
import type { Size } from './bake.ts';
import { mix } from './colour.ts';
import { inkGlyph } from './glyph.ts';
import type { TrayOffer } from './marking.ts';
import { plate, setType } from './paint.ts';
import type { Pen } from './paint.ts';
import type { Theme } from './theme.ts';

export interface TrayState {
  readonly offer: TrayOffer;
  readonly preview: string; // whose lines it touches, in words
  readonly isUnder: boolean; // the card is over it
}

export function paintTray(pen: Pen, tray: TrayState, size: Size, theme: Theme): void {
  const { offer, preview, isUnder } = tray;
  const box = { x: 1.5, y: 1.5, width: size.width - 3, height: size.height - 3 };
  plate(pen, box, 4);
  pen.fillStyle = isUnder ? theme.lamp : mix(theme.panel, theme.desk, 0.2);
  pen.fill();
  pen.lineWidth = isUnder ? 3 : 1.5;
  pen.strokeStyle = isUnder ? theme.text : theme.lamp;
  pen.stroke();
  const ink = isUnder ? '#1E232B' : theme.text;
  const isLow = size.height < 64;
  const head = 16 * (theme.rem / 16);
  const small = 14 * (theme.rem / 16);
  const top = isLow ? size.height / 2 - head * 0.25 : size.height / 2 - head * 0.6;
  setType(pen, { family: theme.sans, size: head, weight: 600 });
  pen.textAlign = 'left';
  const words = t(`table:short_${offer.answer}`);
  const wide = head + 8 + pen.measureText(words).width;
  const x = (size.width - wide) / 2;
  inkGlyph(pen, offer.answer, { x, y: top - head / 2, size: head }, theme, ink);
  pen.fillStyle = ink;
  pen.fillText(words, x + head + 8, top + head * 0.36);
  pen.textAlign = 'center';
  setType(pen, { family: theme.sans, size: small, weight: 500, stretch: 'condensed' });
  pen.fillStyle = isUnder ? ink : theme.muted;
  const lines = twoLines(preview, size.width - 20, s => pen.measureText(s).width);
  lines.forEach((line, i) => {
    pen.fillText(
      line,
      size.width / 2,
      top + head * 0.5 + small * (1.05 + i * 1.2),
      size.width - 12,
    );
  });
}

/** Breaks once, as late as the width allows. */
export function twoLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  if (text === '') return [];
  if (measure(text) <= width) return [text];
  const words = text.split(' ');
  let best = 1;
  for (let i = 1; i < words.length; i++) {
    if (measure(words.slice(0, i).join(' ')) <= width) best = i;
  }
  return [words.slice(0, best).join(' '), words.slice(best).join(' ')];
}
