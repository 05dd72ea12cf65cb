/** The figures of a character, and worths, in words. */
import type { SeatAccount } from '#table/accounts.ts';
import { signed } from '#words/signed.ts';
import { t } from '#words/glass.ts';

/** A worth to one decimal, with its sign. */
export const worthWords = (worth: number): string => signed(Math.round(worth * 10) / 10);

/** One sentence for each figure, those that say nothing left out. */
export function temperSentences(temper: SeatAccount['temper']): readonly string[] {
  const { depth, bend, haste, reciprocity, care, noise, memory, moves, playouts } = temper;
  const falls = bend > 1 ? 'late' : bend < 1 ? 'early' : 'straight';
  return [
    t('glass:depth', { steps: steps(depth) }),
    t(`glass:bend.${falls}`, { bend }),
    ...(haste > 0 ? [t('glass:haste', { steps: steps(haste) })] : []),
    t('glass:reciprocity', { steps: steps(reciprocity) }),
    t(care === 1 ? 'glass:care.same' : 'glass:care.other', { care }),
    t(noise > 0 ? 'glass:noise.some' : 'glass:noise.none', { noise }),
    t('glass:memory', { count: memory }),
    t(temper.ahead ? 'glass:ahead.yes' : 'glass:ahead.no'),
    t('glass:width', { count: temper.width }),
    moves > 0 ? t('glass:playouts', { moves, playouts }) : t('glass:playoutsNone'),
    t('glass:reserves', { cost: -temper.reserves }),
  ];
}

const steps = (share: number): number => Math.round(share * 100);
