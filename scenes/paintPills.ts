/** The small flags on a card's upper edge: the seat's own mark, what is tabled, where the articles differ. */
import type { GlyphName } from '#signs/glyphs.ts';
import type { Box } from '#store/store.ts';
import { t } from '#words/words.ts';
import type { CardFace } from './face.ts';
import { inkGlyph } from './glyph.ts';
import type { Measures } from './measures.ts';
import { plate, setType } from './paint.ts';
import type { Pen } from './paint.ts';
import type { Theme } from './theme.ts';

interface Pill {
  readonly glyph: GlyphName | null;
  readonly words: string; // none: the glyph alone
  readonly back: string;
  readonly ink: string;
}

const ON_LAMP = '#1E232B'; // the lamp is light in every theme

/** From the right edge leftwards. */
export function paintPills(pen: Pen, face: CardFace, box: Box, m: Measures, theme: Theme): void {
  let right = box.width - m.pill.right;
  for (const pill of pillsOf(face, m, theme)) right = paintPill(pen, pill, right, m, theme) - 4;
}

function pillsOf(face: CardFace, m: Measures, theme: Theme): readonly Pill[] {
  const pills: Pill[] = [];
  const lamp = { back: theme.lamp, ink: ON_LAMP };
  if (face.differ && !face.settled) {
    const words = m.isWide ? t('stage:sourcesDiffer') : face.pill ? '' : t('table:differ');
    pills.push({ glyph: 'differ', words, back: theme.ink, ink: theme.page });
  }
  if (face.settled && face.link) {
    pills.push({ glyph: 'link', words: face.link, back: theme.ink, ink: theme.page });
  }
  if (face.pill === 'tabled') {
    const words = [t('table:tabled'), face.link ?? ''].join(' ').trim();
    pills.push({ glyph: face.link ? 'link' : null, words, ...lamp });
  } else if (face.pill) {
    pills.push({ glyph: face.pill, words: t(`table:short_${face.pill}`), ...lamp });
  }
  if (face.start) pills.push({ glyph: null, words: t('table:startHere'), ...lamp });
  return pills;
}

/** Returns its left edge. */
function paintPill(pen: Pen, pill: Pill, right: number, m: Measures, theme: Theme): number {
  const { height, text } = m.pill;
  const side = height * 0.34;
  const mark = pill.glyph ? text : 0;
  const gap = pill.glyph && pill.words ? 3 : 0;
  setType(pen, { family: theme.sans, size: text, weight: 650, stretch: 'semi-condensed' });
  const width = side * 2 + mark + gap + pen.measureText(pill.words).width;
  const box = { x: right - width, y: -m.pill.out, width, height };
  pen.fillStyle = pill.back;
  plate(pen, box, 3);
  pen.fill();
  pen.fillStyle = pill.ink;
  pen.textAlign = 'left';
  pen.fillText(pill.words, box.x + side + mark + gap, box.y + height / 2 + text * 0.35);
  if (pill.glyph) {
    const at = { x: box.x + side, y: box.y + (height - text) / 2, size: text };
    inkGlyph(pen, pill.glyph, at, theme, pill.ink);
  }
  return box.x;
}
