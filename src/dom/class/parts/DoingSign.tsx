import { Glyph } from '#dom/parts/Glyph.tsx';
import type { Doing } from '#record/doing.ts';
import type { GlyphName } from '#signs/glyphs.ts';
import { SealSign } from './SealSign.tsx';

const SIGNS: Readonly<Partial<Record<Doing, GlyphName>>> = {
  reading: 'document',
  declared: 'accept',
  deciding: 'dots',
  floor: 'dots',
  putForward: 'amend',
  accepts: 'accept',
  rejects: 'reject',
  signing: 'dots',
  answered: 'accept',
  ratified: 'accept',
  notRatified: 'reject',
  refused: 'reject',
};

/** The sign of what a seat does; an envelope where it has sealed. */
export function DoingSign({ doing, size = 20 }: { readonly doing: Doing; readonly size?: number }) {
  if (doing === 'sealed') return <SealSign size={size} />;
  const sign = SIGNS[doing];
  return sign ? <Glyph name={sign} size={size} /> : null;
}
