import { coverageOf } from '#content/coverage.ts';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import type { PublicView } from '#engine/types.ts';
import { t } from '#words/debrief.ts';
import { Bar } from './Bar.tsx';
import { openedOf } from '#record/predictions.ts';

/** What was read on this device, and what the sources could not tell. */
export function SourcesSheet({ view }: { readonly view: PublicView }) {
  const { goTo } = useApp();
  const content = useContent();
  const ids = useGame(s => s.opened);
  const opened = openedOf(content, ids, view.reveals);
  const most = Math.max(1, ...Object.values(opened.items));
  return (
    <section class="debrief-sheet debrief-half">
      <h2>{t('debrief:sources')}</h2>
      <h3>{t('debrief:opened')}</h3>
      <dl class="debrief-opened">
        {content.content.sources.map(({ id, shortName }) => (
          <div key={id}>
            <dt>{shortName}</dt>
            <dd>
              <Bar share={((opened.items[id] ?? 0) / most) * 0.7} />
              <b>{opened.items[id]}</b>{' '}
              <span class="visually-hidden">{t('debrief:openedItems')}</span>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('debrief:source.none')}</dt>
          <dd>
            <b>{opened.unread}</b> {t('debrief:openedNone', { total: opened.answered })}
          </dd>
        </div>
      </dl>
      <div class="debrief-limits">
        <h3>{t('debrief:limits')}</h3>
        <p>{t('debrief:limitsText', { ...coverageOf(content.content) })}</p>
      </div>
      <p>{t('debrief:limitsAsk')}</p>
      <Button kind="ink" onClick={() => goTo('sources')}>
        {t('debrief:openSources')}
      </Button>
    </section>
  );
}
