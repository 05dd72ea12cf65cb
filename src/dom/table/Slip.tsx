import { everyParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { useContent } from '../game.ts';
import { Chip } from '../parts/Chip.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import type { GlyphName } from '../parts/glyphs.ts';

const SIGNS = {
  objection: 'objectionPlan',
  mixed: 'mixed',
  favour: 'favour',
  silent: 'silent',
} as const satisfies Readonly<Record<string, GlyphName>>;

/** What is said of the whole plan never stands on a single point: it lies on a slip of its own. */
export function Slip() {
  const content = useContent();
  return (
    <section class="slip" aria-labelledby="slip-title">
      <h2 id="slip-title">{t('table:wholePlan')}</h2>
      <ul>
        {everyParty().map(party => {
          const said = content.wholePlan(party);
          if (!said) return null;
          return (
            <li key={party}>
              <Chip party={party} />
              <Glyph name={SIGNS[said.stance]} size={17} label={t(`table:plan_${said.stance}`)} />
              <span>
                {said.slip} <small>{said.speaker}</small>
              </span>
            </li>
          );
        })}
        {content.content.aboutPlan.map(({ slip, evidence: [first = ''] }) => {
          const { source, locator } = content.evidence(first);
          const { letter, compared } = content.source(source);
          if (!compared) return null;
          return (
            <li key={slip} class="slip-also">
              <span class="visually-hidden">{t('table:planAlso', { letter })}</span>
              <span class="slip-letter" aria-hidden="true">
                {letter}
              </span>
              <span>
                {slip} <small>{locator}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

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

/** The key to the marks, always on the table where there is room. */
export function Key() {
  return (
    <section class="key" aria-labelledby="key-title">
      <h2 id="key-title">{t('table:key')}</h2>
      <ul>
        {KEY.map(([name, words]) => (
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
