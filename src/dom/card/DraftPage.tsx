import { numberOf } from '#content/catalogue.ts';
import type { PointId, PublicView } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { TileMap } from '#dom/parts/TileMap.tsx';
import { useTerms } from '#dom/parts/terms/Term.tsx';
import { articleNumber } from '#store/select.ts';
import { listedShort } from '#words/lists.ts';
import { fullName } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { ArticlesSay } from './ArticlesSay.tsx';
import { Fold } from '#dom/parts/Fold.tsx';
import { statusOf } from '#record/pointStatus.ts';
import { Wordings } from './Wordings.tsx';

interface Props {
  readonly point: PointId;
  readonly view: PublicView | null;
}

/** The left page: what the published draft says, and what each article says of it. */
export function DraftPage({ point, view }: Props) {
  const content = useContent();
  const { draft, actsOn, map, notes } = content.point(point);
  const say = useTerms();
  return (
    <>
      <SettledText point={point} view={view} />
      <section class={map ? 'card-draft card-draft-mapped' : 'card-draft'}>
        <h3>{t('card:draft')}</h3>
        <div>
          <ol class="card-clauses">
            {draft.map(clause => (
              <li key={clause}>{say(clause)}</li>
            ))}
          </ol>
          <p class="card-aside">{t('card:actsOn', { who: actsOn })}</p>
        </div>
        {map && content.content.map && <TileMap map={content.content.map} />}
      </section>
      <ArticlesSay point={point} />
      <Wordings point={point} view={view} />
      {notes.length > 0 && (
        <Fold summary={t('card:notes', { count: notes.length })}>
          {() => (
            <ul>
              {notes.map(note => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      <HowWeKnow />
    </>
  );
}

/** The word stamped on the point. */
export function Stamp({ point, view }: Props) {
  const state = view?.points[point];
  const status = statusOf(state);
  if (!view) return null;
  const round = view.round;
  const words =
    status === 'bracketed' && round > 0
      ? t('card:stamp.bracketedInRound', { round })
      : t(`card:stamp.${status}`, { article: articleNumber(view, point) ?? 0 });
  return <p class={`card-stamp card-stamp-${status}`}>{words}</p>;
}

function SettledText({ point, view }: Props) {
  const content = useContent();
  const state = view?.points[point];
  const required = view?.setting.points.find(p => p.id === point)?.required ?? [];
  if (!view || !state?.settled) return null;
  const { tie } = state.settled;
  const tied = view.setting.points
    .filter(p => p.id !== point && tie !== null && view.points[p.id]?.settled?.tie === tie)
    .map(p => numberOf(p.id));
  return (
    <section class="card-settled">
      <h3>{t('card:text')}</h3>
      <p class="card-clause">{content.option(point, state.current).clause}</p>
      <p class="card-initials">
        {t('card:initialled')}
        {required.map(party => (
          <Chip key={party} party={party} beside />
        ))}
        <span class="visually-hidden">{listedShort(required.map(fullName))}</span>
      </p>
      {tied.length > 0 && <p>{t('card:tied', { points: listedShort(tied.map(String)) })}</p>}
    </section>
  );
}

function HowWeKnow() {
  return (
    <footer class="card-how">
      <h3>{t('card:howWeKnow')}</h3>
      <ul>
        {(['quoted', 'attributed', 'reported', 'inferred'] as const).map(grade => (
          <li key={grade} class={`card-how-${grade}`}>
            {grade === 'inferred' ? t('card:inferred') : t(`common:grade_${grade}`)}
          </li>
        ))}
      </ul>
    </footer>
  );
}
