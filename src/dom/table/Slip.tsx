import { everyParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { useContent } from '../game.ts';
import { Chip } from '../parts/Chip.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import type { GlyphName } from '#signs/glyphs.ts';

const SIGNS = {
  objection: 'objectionPlan',
  mixed: 'mixed',
  favour: 'favour',
  silent: 'silent',
} as const satisfies Readonly<Record<string, GlyphName>>;

/** What is said of the whole plan never stands on a single point: it lies on a slip of its own. */
export function Slip() {
  const content = useContent();
  const { wholePlan, aboutPlan } = content.content;
  if (wholePlan.length + aboutPlan.length === 0) return null;
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
        {aboutPlan.map(({ slip, evidence: [first = ''] }) => {
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
