import { coverageOf, sourcesDiffer } from '#content/coverage.ts';
import type { ScenarioContent } from '#content/schema.ts';
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
        {KEY.filter(([name]) => isUsed(content, name)).map(([name, words]) => (
          <li key={name} class={name.startsWith('card') ? 'key-card' : undefined}>
            <span class="key-sign">
              <Glyph name={name} size={17} />
            </span>
            {t(words)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function isUsed(content: ScenarioContent, name: (typeof KEY)[number][0]): boolean {
  const { points, positions, wholePlan, lengths } = content;
  switch (name) {
    case 'favourInferred':
      return positions.some(({ inferred }) => inferred);
    case 'silent':
      return coverageOf(content).silent > 0;
    case 'differ':
      return points.some(sourcesDiffer);
    case 'cardLit':
      return true;
    case 'cardParked':
      return lengths.some(({ rounds }) => rounds.flatMap(r => r.points).length < points.length);
    default:
      return [...positions, ...wholePlan].some(({ stance }) => stance === name);
  }
}
