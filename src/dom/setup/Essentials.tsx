import { numberOf } from '#content/catalogue.ts';
import { lengthAsOf } from '#content/versions.ts';
import type { PartyView } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { lineGlyph } from '#signs/effects.ts';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { useTerms } from '#dom/parts/terms/Term.tsx';
import { t } from '#words/words.ts';
import { Assumption } from './Assumption.tsx';

/** What one must know to begin: one's lines, what to bring home, one thing that one may trade. */
export function Essentials({ view }: { readonly view: PartyView }) {
  const content = useContent();
  const say = useTerms();
  const { length, scenarioVersion, lines, declarable } = view.setting;
  const own = [
    ...lines.filter(l => l.party === view.seat),
    ...declarable.filter(l => view.declared[view.seat]?.includes(l.id)),
  ];
  const { priorities } = lengthAsOf(content.content, length, scenarioVersion);
  const [trade] = content.party(view.seat).brief.trades;
  return (
    <div class="start-papers">
      <section aria-labelledby="start-lines">
        <h2 id="start-lines">{t('brief:lines')}</h2>
        {own.length === 0 && <p>{t('brief:linesNone')}</p>}
        <ul class="start-lines">
          {own.map(({ id, status }) => {
            const { title, sentence } = content.line(id);
            return (
              <li key={id}>
                <Glyph name={lineGlyph(status)} size={24} />
                <p>
                  <b>{title}</b> <span class="line-status">{t(`brief:status.${status}`)}</span>
                  <br />
                  {say(sentence)}
                </p>
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="start-priorities">
        <h2 id="start-priorities">{t('brief:priorities')}</h2>
        <ol class="start-priorities">
          {priorities[view.seat].map(({ title, point }) => (
            <li key={title}>
              <b>{title}</b> ({numberOf(point)})
            </li>
          ))}
        </ol>
        {trade !== undefined && (
          <>
            <h2>{t('brief:trade')}</h2>
            <p>{say(trade)}</p>
          </>
        )}
        <p>
          <Assumption />
        </p>
      </section>
    </div>
  );
}
