import { numberOf } from '#content/catalogue.ts';
import { STRUCK, type PointId, type PublicView } from '#engine/types.ts';
import { useContent, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Chip } from '#dom/parts/Chip.tsx';
import { listedShort } from '#words/lists.ts';
import { fullName } from '#words/parties.ts';
import { t } from '#words/reading.ts';
import { ReadingDialog } from '#dom/parts/ReadingDialog.tsx';

/** The whole draft text as it stands: settled articles, points in brackets, what is struck or parked. */
export function FullText() {
  const view = useGame(s => s.view);
  return (
    <ReadingDialog
      title={t('reading:textTitle')}
      about={t('reading:textHeard')}
      className="reading-text"
    >
      {view ? <Text view={view} /> : <p>{t('reading:textNoTalks')}</p>}
    </ReadingDialog>
  );
}

function Text({ view }: { readonly view: PublicView }) {
  const { content } = useContent();
  const ids = view.setting.points.map(p => p.id);
  const articles = view.articles.filter(({ number }) => number !== null);
  const struck = view.articles.filter(({ number }) => number === null);
  const bracketed = ids.filter(id => !view.points[id]?.settled);
  const parked = content.points.map(p => p.id).filter(id => !view.points[id]);
  return (
    <>
      <p>{t('reading:textAbout')}</p>
      <section>
        <h3>{t('reading:textSettled')}</h3>
        {articles.length === 0 && <p class="reading-empty">{t('reading:textSettledNone')}</p>}
        <ol class="reading-articles">
          {articles.map(({ point, number }) => (
            <Article key={point} point={point} number={number ?? 0} view={view} />
          ))}
        </ol>
      </section>
      {bracketed.length > 0 && (
        <section>
          <h3>{t('reading:textBracketed')}</h3>
          <ul class="reading-articles">
            {bracketed.map(id => (
              <Bracketed key={id} point={id} view={view} />
            ))}
          </ul>
        </section>
      )}
      {struck.length > 0 && (
        <section>
          <h3>{t('reading:textStruck')}</h3>
          <ul class="reading-struck">
            {struck.map(({ point }) => (
              <li key={point}>
                <PointName point={point} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {parked.length > 0 && (
        <p class="reading-parked">
          {t('reading:textParked', { points: listedShort(parked.map(p => `${numberOf(p)}`)) })}
        </p>
      )}
      <p class="reading-foot">{t('reading:printFoot')}</p>
      <Button kind="ink" icon="document" onClick={() => window.print()}>
        {t('reading:print')}
      </Button>
    </>
  );
}

interface PointProps {
  readonly point: PointId;
  readonly view: PublicView;
}

function Article({ point, number, view }: PointProps & { readonly number: number }) {
  const content = useContent();
  const required = view.setting.points.find(p => p.id === point)?.required ?? [];
  return (
    <li>
      <h4>
        {t('reading:article', { article: number })} · <PointName point={point} />
      </h4>
      <p class="reading-clause">
        {content.option(point, view.points[point]?.current ?? STRUCK).clause}
      </p>
      <p class="reading-initials">
        <span class="visually-hidden">
          {t('reading:initialled', {
            parties: listedShort(required.map(fullName)),
          })}
        </span>
        {required.map(party => (
          <Chip key={party} party={party} size="s" beside />
        ))}
      </p>
    </li>
  );
}

function Bracketed({ point, view }: PointProps) {
  const content = useContent();
  const state = view.points[point];
  if (!state) return null;
  const title = (option: string) => content.option(point, option).title;
  return (
    <li>
      <h4>
        <PointName point={point} />
      </h4>
      <p class="reading-clause">[{content.option(point, state.current).clause}]</p>
      <p class="reading-small">{t('reading:onTable', { option: title(state.current) })}</p>
      {state.candidates.length > 0 && (
        <p class="reading-small">
          {t('reading:candidates', { options: state.candidates.map(title).join(' · ') })}
        </p>
      )}
    </li>
  );
}

function PointName({ point }: { readonly point: PointId }) {
  const { title } = useContent().point(point);
  return <>{t('reading:ofPoint', { number: numberOf(point), title })}</>;
}
