import { t } from '#words/words.ts';
import { useApp } from '../game.ts';
import { Glyph } from './Glyph.tsx';

/** The door to the record of the talks; where room is short it shows its first word, and is heard whole. */
export function RecordButton() {
  const app = useApp();
  return (
    <button
      type="button"
      class="top-link"
      aria-label={t('table:record')}
      onClick={() => app.show({ dialog: { type: 'record' } })}
    >
      <Glyph name="document" />
      <span class="top-whole">{t('table:record')}</span>
      <span class="top-short">{t('table:recordShort')}</span>
    </button>
  );
}
