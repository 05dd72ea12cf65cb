import { isInNone, sourcesDiffer } from '#content/coverage.ts';
import type { Catalogue } from '#content/catalogue.ts';
import type { EvidenceContent, PointContent, SourceContent } from '#content/schema.ts';
import type { PointId } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { EvidenceItem } from '#dom/evidence/EvidenceItem.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { useTerms } from '#dom/parts/terms/Term.tsx';
import { t } from '#words/words.ts';

/** Where the sources' wording stands on the page, for the button that leads there. */
export const ARTICLES_ID = 'card-articles';
const TITLE_ID = 'card-articles-title';

/** The compared sources side by side, with their own words underlined, and one question. */
export function ArticlesSay({ point: id }: { readonly point: PointId }) {
  const content = useContent();
  const point = content.point(id);
  const { said = {}, difference, marked, planLevel = [] } = point;
  const say = useTerms();
  const quotes = marked.map(item => content.evidence(item));
  const plan = planLevel.map(item => content.evidence(item));
  if (content.compared.length === 0) return null;
  if (isInNone(point) && plan.length === 0) {
    return (
      <section class="card-articles" id={ARTICLES_ID} tabIndex={-1} aria-labelledby={TITLE_ID}>
        <h3 id={TITLE_ID}>{t('card:articles')}</h3>
        <p class="card-silent">
          <Glyph name="silent" size={22} />
          <strong>{t('card:neither')}</strong>
        </p>
        <p>
          {t('card:nobody')} {t('card:noGuess')}
        </p>
      </section>
    );
  }
  return (
    <section class="card-articles" id={ARTICLES_ID} tabIndex={-1} aria-labelledby={TITLE_ID}>
      <h3 id={TITLE_ID}>
        {sourcesDiffer(point) && (
          <span class="card-differ">
            <Glyph name="differ" size={18} />
          </span>
        )}
        {t('card:articles')}
      </h3>
      <div class="card-sides">
        {content.compared.map(source => (
          <Source
            key={source.id}
            source={source}
            says={said[source.id]}
            quotes={quotes}
            plan={plan}
          />
        ))}
      </div>
      {difference && (
        <p class="card-difference">
          <strong>{headOf(content, difference)}</strong> {say(difference.says)}{' '}
          <strong>{difference.asks}</strong>
        </p>
      )}
    </section>
  );
}

type Difference = NonNullable<PointContent['difference']>;

const headOf = (content: Catalogue, { kind, in: source }: Difference): string =>
  kind === 'only' && source !== undefined
    ? t('card:difference.only', { source: content.source(source).inside })
    : t(`card:difference.${kind}`);

interface SourceProps {
  readonly source: SourceContent;
  readonly says: string | undefined;
  readonly quotes: readonly EvidenceContent[];
  readonly plan: readonly EvidenceContent[]; // said of the whole plan
}

function Source({ source: { id: source, letter, name }, says, quotes, plan }: SourceProps) {
  const ofPlan = plan.filter(item => item.source === source);
  const own = quotes.filter(q => q.source === source && q.quote !== undefined);
  return (
    <div class={own.length > 0 ? 'card-side card-side-quoted' : 'card-side'}>
      <h4>
        <span class="card-letter" aria-hidden="true">
          {letter}
        </span>
        {name}
      </h4>
      {own.length > 0 && (
        <p class="card-quotes">
          {own.map(({ id, quote, locator }) => (
            <span key={id}>
              <q>{quote}</q> <small>{locator}</small>{' '}
            </span>
          ))}
        </p>
      )}
      <p class="card-says">{says ?? t('card:articleSilent')}</p>
      {ofPlan.length > 0 && (
        <div class="card-plan">
          <p class="card-says">
            <strong>{t('card:articlePlan')}</strong>
          </p>
          {ofPlan.map(({ id }) => (
            <EvidenceItem key={id} id={id} />
          ))}
        </div>
      )}
    </div>
  );
}
