/** Sizes on a card, in CSS pixels, from the box the twin measured: drawn once for a column, once for a list. */
import type { Box } from '#store/store.ts';

export interface Measures {
  readonly left: number;
  readonly right: number;
  readonly top: number; // of the title's first line
  readonly title: number;
  readonly lines: number; // of the title, at most
  readonly smallest: number; // size of the title
  readonly number: number;
  readonly gap: number; // from number to title
  readonly leading: number;
  readonly strip: number; // top of the hairline
  readonly rows: number; // of the strip
  readonly letters: number;
  readonly glyph: number;
  readonly stripGap: number; // from letters to glyph
  readonly isStacked: boolean; // the glyph under its letters, where it would not fit beside them
  readonly flag: {
    readonly width: number;
    readonly height: number;
    readonly gap: number;
    readonly glyph: number; // on the flag
  };
  readonly flagOut: number; // how far the flags stand out over the right edge
  readonly flagTop: number;
  readonly pill: {
    readonly height: number;
    readonly text: number;
    readonly right: number;
    readonly out: number; // how far it stands out over the upper edge, never onto the words above
  };
  readonly stamp: number;
  readonly article: number;
  readonly hasArticle: boolean; // room for it beside the stamp
  readonly isWide: boolean; // a row of a list: one column of wide cards
}

/** The two designs, at the size they were drawn for. */
const COLUMN = { width: 153, height: 85 };
const LIST = { height: 108 };
const BANK = { column: 20, stacked: 32, list: 30 }; // more height for each further row of the strip, as --bank has it
const STACKED = 12; // more height of a card in a column, where glyphs stand under their letters

/** `symbols`: how large signs are, beside their own size. `rows`: in which the sides stand on the strip. */
export function measuresOf(box: Pick<Box, 'width' | 'height'>, symbols = 1, rows = 1): Measures {
  const isWide = box.width / (box.height - BANK.column * (rows - 1)) > 2.4;
  return isWide ? inList(box, symbols, rows) : inColumn(box, symbols, rows);
}

function inColumn(
  { width, height }: Pick<Box, 'width' | 'height'>,
  symbols: number,
  rows: number,
): Measures {
  const isStacked = symbols > 1;
  const more = (isStacked ? STACKED : 0) + (rows - 1) * (isStacked ? BANK.stacked : BANK.column);
  const s = clamp(height / (COLUMN.height + more), 0.85, 2);
  const across = Math.min(s, clamp(width / COLUMN.width, 0.6, 2)); // the strip has to fit the width
  const type = Math.min(s, Math.max(across, 0.84 * s)); // a narrow column: smaller words, more lines
  const m = { top: 8 * s, title: 15.5 * type, leading: 1.25, strip: height - (27 + more) * s };
  return {
    ...m,
    rows,
    left: 8 * s,
    right: 6 * s,
    lines: Math.max(2, Math.floor((m.strip - m.top) / (m.title * m.leading))),
    smallest: Math.max(11, 12.4 * type),
    number: 17.5 * type,
    gap: 6 * type,
    letters: Math.max(9.5, 13 * across),
    glyph: Math.max(10, 16 * across * symbols),
    stripGap: 2 * across,
    isStacked,
    flag:
      rows > 1
        ? { width: 16 * s, height: 11.2 * s, gap: 1.6 * s, glyph: 10 * s } // four of them above the strip
        : isStacked
          ? { width: 23 * s, height: 20 * s, gap: 2 * s, glyph: 17 * s }
          : { width: 19 * s, height: 16 * s, gap: 2 * s, glyph: 12.2 * s },
    flagOut: Math.min(14 * s, 14),
    flagTop: 7 * s,
    pill: { height: Math.min(17 * s, 21), text: Math.min(12.5 * s, 15.5), right: 8 * s, out: 9.5 },
    stamp: 13 * type,
    article: 15 * type,
    hasArticle: width > 128 * s,
    isWide: false,
  };
}

function inList(
  { height }: Pick<Box, 'width' | 'height'>,
  symbols: number,
  rows: number,
): Measures {
  const more = (rows - 1) * BANK.list;
  const s = clamp(height / (LIST.height + more), 0.7, 2);
  return {
    left: 13 * s,
    right: 13 * s,
    top: 14 * s,
    title: 18.5 * s,
    lines: 1,
    smallest: 16 * s,
    number: 24 * s,
    gap: 10 * s,
    leading: 1.25,
    strip: height - (37 + more) * s,
    rows,
    letters: 16 * s,
    glyph: 20 * s * symbols,
    stripGap: 6 * s,
    isStacked: false,
    flag:
      rows > 1
        ? { width: 22 * s, height: 13.5 * s, gap: 2 * s, glyph: 12 * s }
        : { width: 26 * s, height: 22 * s, gap: 3 * s, glyph: Math.min(21, 16.7 * symbols) * s },
    flagOut: 0,
    flagTop: 8 * s,
    pill: { height: Math.min(25 * s, 34), text: Math.min(16 * s, 22), right: 12 * s, out: Math.min(10 * s, 12) }, // prettier-ignore
    stamp: 16 * s,
    article: 18 * s,
    hasArticle: true,
    isWide: true,
  };
}

const clamp = (n: number, low: number, high: number): number => Math.min(Math.max(n, low), high);

/** A box on whole device pixels, so that a texture drawn for it stays crisp. */
export function snapped(box: Box, dpr: number): Box {
  const on = (n: number): number => Math.round(n * dpr) / dpr;
  const x = on(box.x);
  const y = on(box.y);
  return { x, y, width: on(box.x + box.width) - x, height: on(box.y + box.height) - y };
}
