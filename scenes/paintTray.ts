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
  const head = 16 * (theme.rem / 16);
  const small = 14 * (theme.rem / 16);
  pen.textAlign = 'center';
  setType(pen, { family: theme.sans, size: small, weight: 500, stretch: 'condensed' });
  const lines = twoLines(preview, size.width - 16, s => pen.measureText(s).width);
  const below = lines.length * small * 1.2;
  pen.fillStyle = isUnder ? ink : theme.muted;
  lines.forEach((line, i) => {
    const baseline = size.height - 10 - below + small * (0.95 + i * 1.2);
    pen.fillText(line, size.width / 2, baseline, size.width - 12);
  });
  writeAnswer(pen, offer.answer, { middle: size.height - 14 - below - head / 2, size: head }, size, theme, ink); // prettier-ignore
  drawSlot(pen, size, size.height - 22 - below - head, ink);
}

/** The words stand low in the tray, where the card in the hand does not cover them. */
function writeAnswer(
  pen: Pen,
  answer: TrayOffer['answer'],
  at: { readonly middle: number; readonly size: number },
  tray: Size,
  theme: Theme,
  ink: string,
): void {
  const words = t(`table:short_${answer}`);
  setType(pen, { family: theme.sans, size: at.size, weight: 600 });
  pen.textAlign = 'left';
  const x = (tray.width - at.size - 8 - pen.measureText(words).width) / 2;
  inkGlyph(pen, answer, { x, y: at.middle - at.size / 2, size: at.size }, theme, ink);
  pen.fillStyle = ink;
  pen.fillText(words, x + at.size + 8, at.middle + at.size * 0.36);
}

/** Where the card would lie. */
function drawSlot(pen: Pen, tray: Size, bottom: number, ink: string): void {
  const top = 9;
  if (bottom - top < 12) return;
  const width = Math.min(tray.width * 0.4, (bottom - top) * 2.4);
  pen.save();
  pen.globalAlpha = 0.45;
  pen.strokeStyle = ink;
  pen.lineWidth = 1;
  pen.setLineDash([4, 3]);
  plate(pen, { x: (tray.width - width) / 2, y: top, width, height: bottom - top }, 2);
  pen.stroke();
  pen.restore();
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
