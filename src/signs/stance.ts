/** What the sources say of a party on a point, as a sign and as words. */
import { isConcern } from '#content/coverage.ts';
import type { PositionContent } from '#content/schema.ts';
import { t } from '#words/words.ts';
import type { GlyphName } from './glyphs.ts';

export function stanceGlyph({ stance, inferred }: PositionContent): GlyphName {
  switch (stance) {
    case 'redLine':
      return 'redLine';
    case 'objection':
      return inferred ? 'objectionInferred' : 'objection';
    case 'favour':
      return inferred ? 'favourInferred' : 'favour';
    case 'mixed':
      return 'mixed';
    case 'silent':
      return 'silent';
  }
}

export function stanceWords(position: PositionContent): string {
  const { stance, inferred } = position;
  switch (stance) {
    case 'redLine':
      return t('common:stanceRedLine');
    case 'objection':
      if (isConcern(position)) return t('common:stanceObjectionConcern');
      return inferred ? t('common:stanceObjectionInferred') : t('common:stanceObjection');
    case 'favour':
      if (isConcern(position)) return t('common:stanceFavourConcern');
      return inferred ? t('common:stanceFavourInferred') : t('common:stanceFavour');
    case 'mixed':
      return t('common:stanceMixed');
    case 'silent':
      return t('common:stanceSilent');
  }
}
