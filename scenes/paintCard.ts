/** One card's face on a 2D canvas. The stamp and the flags lie on top as pictures of their own: they move. */
import { abreast } from '#signs/abreast.ts';
import type { Box } from '#store/store.ts';
import { t } from '#words/words.ts';
import { mix } from './colour.ts';
import type { CardFace } from './face.ts';
import { fit, sizeIn } from './fit.ts';
import { inkGlyph } from './glyph.ts';
import type { Measures } from './measures.ts';
import { layPaper, setType } from './paint.ts';
import type { Pen } from './paint.ts';
import { paintPills } from './paintPills.ts';
import { colourOf, type Theme } from './theme.ts';

/** Room around the card in its texture, for what stands out over its edge. */
export const MARGIN = 28;

export function paintCard(pen: Pen, face: CardFace, size: Box, m: Measures, theme: Theme): void {
  const box = { x: MARGIN, y: MARGIN, width: size.width, height: size.height };
  pen.translate(box.x, box.y);
  const local = { ...box, x: 0, y: 0 };
  layPaper(pen, local, paperOf(face, theme), theme);
  if (face.parked) foldCorner(pen, local, m, theme);
  if (face.lit) edge(pen, local, theme);
  writeTitle(pen, face, local, m, theme);
  const article = face.settled?.article ?? null;
  if (article !== null && m.hasArticle) writeArticle(pen, article, local, m, theme);
  if (!face.settled) drawStrip(pen, face, local, m, theme);
  if (!face.focused) paintPills(pen, face, local, m, theme);
}

const paperOf = (face: CardFace, theme: Theme): string =>
  face.settled
    ? theme.settled
    : face.parked
      ? mix(theme.paper, theme.ink, theme.isFlat ? 0 : 0.1)
      : theme.paper;

/** Lamp amber alone is too pale on paper, so an ink hairline goes with it. */
function edge(pen: Pen, box: Box, theme: Theme): void {
  const width = 2;
  pen.lineWidth = width;
  pen.strokeStyle = theme.lamp;
  pen.strokeRect(-width / 2, -width / 2, box.width + width, box.height + width);
  pen.lineWidth = 1;
  pen.strokeStyle = mix(theme.paper, theme.ink, 0.6);
  pen.strokeRect(0.5, 0.5, box.width - 1, box.height - 1);
}

const foldOf = (m: Measures): number => m.title * 0.95;

/** A parked point's upper right corner is turned down. */
function foldCorner(pen: Pen, box: Box, m: Measures, theme: Theme): void {
  const fold = foldOf(m);
  pen.fillStyle = theme.folder;
  pen.beginPath();
  pen.moveTo(box.width - fold, 0);
  pen.lineTo(box.width, 0);
  pen.lineTo(box.width, fold);
  pen.fill();
  pen.fillStyle = mix(theme.paper, theme.ink, 0.3);
  pen.beginPath();
  pen.moveTo(box.width - fold, 0);
  pen.lineTo(box.width, fold);
  pen.lineTo(box.width - fold, fold);
  pen.fill();
}

function writeTitle(pen: Pen, face: CardFace, box: Box, m: Measures, theme: Theme): void {
  const number = String(face.number);
  const baseline = m.top + m.title * 0.94;
  setType(pen, { family: theme.serif, size: m.number, weight: 600 });
  pen.fillStyle = theme.ink2;
  pen.textAlign = 'left';
  pen.fillText(number, m.left, baseline);
  const indent = pen.measureText(number).width + m.gap;
  const taken = m.isWide ? m.flag.width : face.parked ? foldOf(m) : 0;
  const hasFlags = Object.values(face.flags).some(flag => flag !== null);
  const second = hasFlags ? (m.flag.width + m.flag.gap) * (m.rows - 1) : 0; // column of flags, where there is one
  const fitted = fit(
    face.title,
    {
      width: box.width - m.left - m.right - second,
      indent: indent + taken,
      lines: face.settled ? Math.min(m.lines, 2) : m.lines, // the stamp needs the third
      largest: m.title,
      smallest: m.smallest,
    },
    (text, size, stretch) => {
      setType(pen, { family: theme.sans, size, weight: 600, stretch });
      return pen.measureText(text).width;
    },
  );
  setType(pen, {
    family: theme.sans,
    size: fitted.size,
    weight: 600,
    stretch: fitted.stretch,
  });
  pen.fillStyle = theme.ink;
  fitted.lines.forEach((line, i) => {
    pen.fillText(line, m.left + (i === 0 ? indent : 0), baseline + i * m.title * m.leading);
  });
}

const APART = 1; // CSS pixels from one sign to the next letters

function drawStrip(pen: Pen, face: CardFace, box: Box, m: Measures, theme: Theme): void {
  const from = m.left;
  const across = abreast(face.strip.length);
  const column = (box.width - m.left - (m.isWide ? m.right : m.right - 2)) / across;
  pen.fillStyle = theme.hairSoft;
  pen.fillRect(from, m.strip, box.width - m.left - m.right, 1);
  const row = (box.height - m.strip) / m.rows;
  const setLetters = (size: number): void => {
    const stretch = m.isWide ? 'semi-condensed' : 'condensed';
    setType(pen, { family: theme.sans, size, weight: 650, stretch });
  };
  setLetters(m.letters);
  const widest = Math.max(...face.strip.map(({ letters }) => pen.measureText(letters).width));
  const room = m.isStacked ? column - m.stripGap : column - m.stripGap - m.glyph - APART;
  const size = sizeIn(room, m.letters, widest); // where the faces could not be had, others are wider
  face.strip.forEach(({ slot, letters, glyph }, i) => {
    const x = from + (i % across) * column;
    const top = m.strip + Math.floor(i / across) * row;
    const middle = top + row / 2 + 0.5;
    setLetters(size); // the sign before has changed the pen
    pen.fillStyle = face.parked ? theme.ink2 : colourOf(theme, slot);
    pen.textAlign = 'left';
    if (m.isStacked) {
      pen.fillText(letters, x, top + m.letters);
      const under = top + row - m.glyph - m.stripGap;
      inkGlyph(pen, glyph, { x, y: under, size: m.glyph }, theme);
      return;
    }
    pen.fillText(letters, x, middle + m.letters * 0.355);
    const after = x + pen.measureText(letters).width + m.stripGap;
    inkGlyph(pen, glyph, { x: after, y: middle - m.glyph / 2, size: m.glyph }, theme);
  });
}

function writeArticle(pen: Pen, article: number, box: Box, m: Measures, theme: Theme): void {
  setType(pen, { family: theme.serif, size: m.article, weight: 500, italic: true });
  pen.fillStyle = theme.stamp;
  pen.textAlign = 'left';
  const words = m.isWide ? t('stage:article', { article }) : t('table:article', { article });
  pen.fillText(words, m.left, box.height - m.article * 0.85);
}
