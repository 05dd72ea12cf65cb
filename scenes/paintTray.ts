/** A tray that opens while a card is dragged, with what laying the card there would touch. */
import { t } from '#words/words.ts';
import type { Size } from './bake.ts';
import { lightness, mix } from './colour.ts';
import { inkGlyph } from './glyph.ts';
import type { Touched, TrayOffer } from './marking.ts';
import { plate, setType } from './paint.ts';
import type { Pen } from './paint.ts';
import { colourOf, type Theme } from './theme.ts';

export interface TrayState {
  readonly offer: TrayOffer;
  readonly touched: readonly Touched[];
  readonly preview: string; // the same in words
  readonly isUnder: boolean; // the card is over it
}

export function paintTray(pen: Pen, tray: TrayState, size: Size, theme: Theme): void {
  const { offer, touched, preview, isUnder } = tray;
  const box = { x: 1.5, y: 1.5, width: size.width - 3, height: size.height - 3 };
  plate(pen, box, 4);
  pen.fillStyle = isUnder ? theme.lamp : mix(theme.panel, theme.desk, 0.2);
  pen.fill();
  pen.lineWidth = isUnder ? 3 : 1.5;
  const edge = lightness(theme.desk) < 0.5 ? theme.lamp : theme.ink2; // lamplight is lost by day
  pen.strokeStyle = isUnder ? theme.text : edge;
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
  const at = { middle: size.height - 14 - below - head / 2, size: head };
  const beside = writeAnswer(pen, offer.answer, touched.length, at, size, theme, ink);
  if (beside === null && touched.length > 0) {
    const fit = touched.slice(0, Math.floor((size.width - 8) / STEP));
    drawTouched(pen, fit, { x: (size.width - fit.length * STEP + GAP) / 2, y: 3 }, theme);
    return;
  }
  if (beside !== null) drawTouched(pen, touched, { x: beside, y: at.middle - CHIP.height / 2 }, theme); // prettier-ignore
  drawSlot(pen, size, size.height - 22 - below - head, ink);
}

const CHIP = { width: 26, height: 20 };
const SIGN = 17;
const GAP = 5;
const STEP = CHIP.width + SIGN + 5 + GAP;

/** One small paper a line, so that its sign has the same ground as on a card. */
function drawTouched(
  pen: Pen,
  touched: readonly Touched[],
  from: { readonly x: number; readonly y: number },
  theme: Theme,
): void {
  touched.forEach(({ slot, letters, glyph }, i) => {
    const box = { x: from.x + i * STEP, y: from.y, width: STEP - GAP, height: CHIP.height };
    plate(pen, box, 2);
    pen.fillStyle = theme.page;
    pen.fill();
    plate(pen, { ...box, width: CHIP.width }, 2);
    pen.fillStyle = colourOf(theme, slot);
    pen.fill();
    setType(pen, { family: theme.sans, size: 13, weight: 650, stretch: 'semi-condensed' });
    pen.textAlign = 'center';
    pen.fillStyle = '#FFFFFF';
    pen.fillText(letters, box.x + CHIP.width / 2, box.y + CHIP.height / 2 + 4.6);
    const at = { x: box.x + CHIP.width + 2.5, y: box.y + (CHIP.height - SIGN) / 2, size: SIGN };
    inkGlyph(pen, glyph, at, theme);
  });
}

/**
 * The words stand low in the tray, where the card in the hand does not cover them. Returns where the lines
 * touched may stand beside them, or null where there is no room.
 */
function writeAnswer(
  pen: Pen,
  answer: TrayOffer['answer'],
  lines: number,
  at: { readonly middle: number; readonly size: number },
  tray: Size,
  theme: Theme,
  ink: string,
): number | null {
  const words = t(`table:short_${answer}`);
  setType(pen, { family: theme.sans, size: at.size, weight: 600 });
  pen.textAlign = 'left';
  const width = at.size + 8 + pen.measureText(words).width;
  const beside = lines > 0 ? 14 + lines * STEP - GAP : 0;
  const hasRoom = beside > 0 && width + beside + 20 <= tray.width;
  const x = (tray.width - width - (hasRoom ? beside : 0)) / 2;
  inkGlyph(pen, answer, { x, y: at.middle - at.size / 2, size: at.size }, theme, ink);
  pen.fillStyle = ink;
  pen.fillText(words, x + at.size + 8, at.middle + at.size * 0.36);
  return hasRoom ? x + width + 14 : null;
}

/** The draft text takes a card too, as a second place for Accept: an edge of light around the sheet. */
export function paintMouth(pen: Pen, isUnder: boolean, size: Size, theme: Theme): void {
  const inset = 5;
  plate(pen, { x: inset, y: inset, width: size.width - inset * 2, height: size.height - inset * 2 }, 2); // prettier-ignore
  pen.lineWidth = isUnder ? 5 : 2;
  pen.setLineDash(isUnder ? [] : [7, 5]);
  pen.strokeStyle = isUnder ? theme.lamp : theme.hair;
  pen.stroke();
  if (!isUnder) return;
  pen.lineWidth = 1;
  pen.strokeStyle = theme.ink;
  pen.stroke();
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
