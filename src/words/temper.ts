/** The figures of a character, and worths, in words. */
import type { Temper } from '#ai/temper.ts';
import { signed } from './signed.ts';
import { t } from './papers.ts';

/** A worth to one decimal, with its sign. */
export const worthWords = (worth: number): string => signed(Math.round(worth * 10) / 10);

/** One sentence for each figure, those that say nothing left out. */
export function temperSentences(temper: Temper): readonly string[] {
  const { depth, bend, haste, reciprocity, care, noise, memory, moves, playouts } = temper;
  const falls = bend > 1 ? 'late' : bend < 1 ? 'early' : 'straight';
  return [
    t('papers:depth', { steps: steps(depth) }),
    t(`papers:bend.${falls}`, { bend }),
    ...(haste > 0 ? [t('papers:haste', { steps: steps(haste) })] : []),
    t('papers:reciprocity', { steps: steps(reciprocity) }),
    t(care === 1 ? 'papers:care.same' : 'papers:care.other', { care }),
    t(noise > 0 ? 'papers:noise.some' : 'papers:noise.none', { noise }),
    t('papers:memory', { count: memory }),
    t(temper.ahead ? 'papers:ahead.yes' : 'papers:ahead.no'),
    t('papers:width', { count: temper.width }),
    moves > 0 ? t('papers:playouts', { moves, playouts }) : t('papers:playoutsNone'),
    t('papers:reserves', { cost: -temper.reserves }),
  ];
}

const steps = (share: number): number => Math.round(share * 100);
