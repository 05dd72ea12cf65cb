import { hasMark } from '#content/marksUsed.ts';
import { t } from '#words/words.ts';
import { useContent } from '../game.ts';
import { Glyph } from '../parts/Glyph.tsx';

const KEY = [
  ['redLine', 'common:stanceRedLine'],
  ['objection', 'common:stanceObjection'],
  ['mixed', 'common:stanceMixed'],
  ['favour', 'common:stanceFavour'],
  ['favourInferred', 'table:keyInferred'],
  ['silent', 'common:stanceSilent'],
  ['differ', 'table:keyDiffer'],
  ['cardLit', 'table:keyLit'],
  ['cardParked', 'table:keyParked'],
] as const;

/** The key to the marks that this scenario has, always on the table where there is room. */
export function Key() {
  const { content } = useContent();
  return (
    <section class="key" aria-labelledby="key-title">
      <h2 id="key-title">{t('table:key')}</h2>
      <ul>
        {KEY.filter(([name]) => name === 'cardLit' || hasMark(content, name)).map(
          ([name, words]) => (
            <li key={name} class={name.startsWith('card') ? 'key-card' : undefined}>
              <span class="key-sign">
                <Glyph name={name} size={17} />
              </span>
              {t(words)}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
