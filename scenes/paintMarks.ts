/** Sign-here flags and stamps: small pictures that every card shares. */
import type { Answer } from '#engine/types.ts';
import { t } from '#words/words.ts';
import type { Size } from './bake.ts';
import type { Stamp } from '#store/face.ts';
import { inkGlyph } from './glyph.ts';
import type { Measures } from './measures.ts';
import { flagPath } from './outlines.ts';
import { plate, scatter, setType } from './paint.ts';
import type { Pen } from './paint.ts';
import { colourOf, type Theme } from './theme.ts';

const ON_PARTY = '#FFFFFF'; // as on the chips: at least 5.75:1 on every party's colour

/** Room around a flag for its shadow. */
export const FLAG_MARGIN = 3;

export const flagSize = (m: Measures): Size => ({
  width: m.flag.width + FLAG_MARGIN * 2,
  height: m.flag.height + FLAG_MARGIN * 2,
});

/** A flag sticks out to the right (in a column) or lies inside the edge (in a list): its free end is shaped. */
export function paintFlag(pen: Pen, slot: number, answer: Answer, m: Measures, theme: Theme): void {
  const { width, height } = m.flag;
  const box = { x: FLAG_MARGIN, y: FLAG_MARGIN, width, height };
  pen.save();
  pen.shadowColor = theme.isFlat ? 'transparent' : 'rgba(0, 0, 0, 0.4)';
  pen.shadowBlur = 2 * pen.getTransform().a;
  pen.shadowOffsetX = pen.getTransform().a * 0.4;
  pen.shadowOffsetY = pen.getTransform().a;
  pen.fillStyle = colourOf(theme, slot);
  if (m.isWide) plate(pen, box, [2, 0, 0, 2]);
  else flagPath(pen, slot, box);
  pen.fill();
  pen.restore();
  const size = m.flag.glyph;
  const at = { x: box.x + (width - size) / 2, y: box.y + (height - size) / 2, size };
  inkGlyph(pen, answer, at, theme, ON_PARTY);
}

const ROWS = 4; // of flags, one below the other; more than these stand in a second column, further in

/** Where the flags of so many seats begin, each from the card's upper right corner: to the left and down. */
export function flagPlace(
  index: number,
  m: Measures,
): { readonly left: number; readonly down: number } {
  const column = Math.floor(index / ROWS);
  return {
    left: m.flag.width - m.flagOut + column * (m.flag.width + m.flag.gap),
    down: m.flagTop + (index % ROWS) * (m.flag.height + m.flag.gap),
  };
}

const wordsOf = (stamp: Stamp): string => t(`table:stamp_${stamp}`).toUpperCase();

const TILT = (-4 * Math.PI) / 180;

/** Room for the stamp, generous: it is drawn at the right end of it. */
export function stampSize(stamp: Stamp, m: Measures): Size {
  const width = m.stamp * (wordsOf(stamp).length * 0.84 + 1.5);
  return { width, height: m.stamp * 1.75 + width * 0.12 };
}

function setStampType(pen: Pen, m: Measures, theme: Theme): void {
  setType(pen, { family: theme.sans, size: m.stamp, weight: 700, stretch: 'semi-condensed' });
  if ('letterSpacing' in pen) pen.letterSpacing = `${m.stamp * 0.13}px`;
}

/** A rubber stamp: tilted, framed, the ink a little worn. */
export function paintStamp(pen: Pen, stamp: Stamp, size: Size, m: Measures, theme: Theme): void {
  const words = wordsOf(stamp);
  pen.save();
  setStampType(pen, m, theme);
  const width = pen.measureText(words).width + m.stamp * 1.1;
  const room = size.width - m.stamp * 0.4;
  const scale = Math.min(1, room / width); // another face than ours may be wider
  pen.translate(size.width - (width * scale) / 2 - m.stamp * 0.2, size.height / 2);
  pen.rotate(TILT);
  pen.scale(scale, scale);
  const height = m.stamp * 1.7;
  pen.strokeStyle = theme.stamp;
  pen.lineWidth = m.stamp * 0.16;
  plate(pen, { x: -width / 2, y: -height / 2, width, height }, 3);
  pen.stroke();
  pen.fillStyle = theme.stamp;
  pen.textAlign = 'left';
  pen.fillText(words, -width / 2 + m.stamp * 0.6, m.stamp * 0.36);
  pen.restore();
  if (!theme.isFlat) wear(pen, size, m);
}

/** Specks that took no ink: few enough that the word stays plain to read. */
function wear(pen: Pen, size: Size, m: Measures): void {
  const random = scatter(28);
  const specks = Math.round((size.width * size.height) / 16);
  pen.globalCompositeOperation = 'destination-out';
  for (let i = 0; i < specks; i++) {
    pen.globalAlpha = 0.25 + random() * 0.55;
    pen.beginPath();
    const r = (0.25 + random() * 0.6) * (m.stamp / 13);
    pen.arc(random() * size.width, random() * size.height, r, 0, Math.PI * 2);
    pen.fill();
  }
}
