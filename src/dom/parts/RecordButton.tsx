import { t } from '#words/words.ts';
import { useApp } from '../game.ts';
import { Glyph } from './Glyph.tsx';
import './topLink.css';

/** The door to the record of the talks: it shows its first word, and is heard whole. */
export function RecordButton() {
  const app = useApp();
  return (
    <button
      type="button"
      class="top-link top-record"
      aria-label={t('table:record')}
      onClick={() => app.openDialog({ type: 'record' })}
    >
      <Glyph name="document" />
      {t('table:recordShort')}
    </button>
  );
}
