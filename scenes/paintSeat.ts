/** A seat across the table, while a card is in the hand: whose it is, and where that side stands on the point. */
import type { GlyphName } from '#signs/glyphs.ts';
import type { Party } from '#engine/types.ts';
import type { Box } from '#store/store.ts';
import type { Size } from './bake.ts';
import { mix } from './colour.ts';
import { inkGlyph } from './glyph.ts';
import { chipPath } from './outlines.ts';
import { plate, setType } from './paint.ts';
import type { Pen } from './paint.ts';
import { colourOf, type Theme } from './theme.ts';

export interface SeatPlate {
  readonly party: Party;
  readonly slot: number;
  readonly letters: string;
  readonly glyph: GlyphName; // its stance on the point
  readonly stance: string; // the same in words
}

const CHIP = { width: 40, height: 28 };
const SIGN = 20;
const GAP = 9;

/** The stance in words where there is room for it, its sign alone where there is not. */
export function paintSeat(
  pen: Pen,
  { slot, letters, glyph, stance }: SeatPlate,
  isUnder: boolean,
  size: Size,
  theme: Theme,
): void {
  const box = { x: 1.5, y: 1.5, width: size.width - 3, height: size.height - 3 };
  plate(pen, box, 4);
  pen.fillStyle = isUnder ? theme.lamp : theme.page;
  pen.fill();
  pen.lineWidth = isUnder ? 3 : 1.5;
  pen.strokeStyle = isUnder ? theme.text : mix(theme.ink, theme.page, 0.5);
  pen.stroke();
  const words = 15 * (theme.rem / 16);
  setType(pen, { family: theme.sans, size: words, weight: 500, stretch: 'condensed' });
  const width = pen.measureText(stance).width;
  const signs = CHIP.width + GAP + SIGN;
  if (signs > size.width) {
    paintStacked(pen, { slot, letters, glyph }, size, theme);
    return;
  }
  const hasRoom = signs + GAP + width + 24 <= size.width;
  let x = (size.width - signs - (hasRoom ? GAP + width : 0)) / 2;
  const middle = size.height / 2;
  paintChip(pen, slot, letters, { x, y: middle - CHIP.height / 2, ...CHIP }, theme);
  x += CHIP.width + GAP;
  inkGlyph(pen, glyph, { x, y: middle - SIGN / 2, size: SIGN }, theme);
  if (!hasRoom) return;
  setType(pen, { family: theme.sans, size: words, weight: 500, stretch: 'condensed' });
  pen.textAlign = 'left';
  pen.fillStyle = theme.ink;
  pen.fillText(stance, x + SIGN + GAP, middle + words * 0.35);
}

/** Where many seats share a narrow page: the sign under the chip. */
function paintStacked(
  pen: Pen,
  { slot, letters, glyph }: Omit<SeatPlate, 'party' | 'stance'>,
  size: Size,
  theme: Theme,
): void {
  const width = Math.min(CHIP.width, size.width - 6);
  const height = Math.min(CHIP.height, size.height * 0.5);
  const sign = Math.min(SIGN, size.height - height - 6);
  paintChip(pen, slot, letters, { x: (size.width - width) / 2, y: 3, width, height }, theme);
  inkGlyph(pen, glyph, { x: (size.width - sign) / 2, y: height + 4, size: sign }, theme);
}

/** Each slot's chip has a shape of its own, as on the page. */
function paintChip(pen: Pen, slot: number, letters: string, box: Box, theme: Theme): void {
  chipPath(pen, slot, box);
  pen.fillStyle = colourOf(theme, slot);
  pen.fill();
  setType(pen, { family: theme.sans, size: 16, weight: 650, stretch: 'semi-condensed' });
  pen.textAlign = 'center';
  pen.fillStyle = '#FFFFFF';
  pen.fillText(letters, box.x + box.width / 2, box.y + box.height / 2 + 5.6, box.width);
}
