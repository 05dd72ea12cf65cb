/** What the two articles say of a party on a point, as a sign and as words. */
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

export function stanceWords({ stance, inferred }: PositionContent): string {
  switch (stance) {
    case 'redLine':
      return t('common:stanceRedLine');
    case 'objection':
      return inferred ? t('common:stanceObjectionInferred') : t('common:stanceObjection');
    case 'favour':
      return inferred ? t('common:stanceFavourInferred') : t('common:stanceFavour');
    case 'mixed':
      return t('common:stanceMixed');
    case 'silent':
      return t('common:stanceSilent');
  }
}
