import { useState } from 'preact/hooks';
import type { DossierContent } from '#content/schema.ts';
import { numberOf } from '#content/catalogue.ts';
import { same } from '#store/same.ts';
import type { PartyView, PointId, PublicView } from '#engine/types.ts';
import { listedShort } from '#words/lists.ts';
import { t } from '#words/words.ts';
import { useApp, useContent, useGame } from '../game.ts';
import { Tile } from './Tile.tsx';

/** Dossiers of cards; where only one is shown at a time, tabs above choose which. */
export function Dossiers({ canvas }: { canvas: boolean }) {
  const app = useApp();
  const content = useContent();
  const { dossiers } = content.content;
  const first = useGame(s => s.view?.agenda[0]);
  const open = useGame(s => s.dossier) ?? (first ? content.dossierOf(first).id : dossiers[0]?.id);
  return (
    <>
      <nav class="dossier-tabs" aria-label={t('table:dossiers')}>
        {dossiers.map(({ id, short, points }) => (
          <button
            key={id}
            type="button"
            class="dossier-tab"
            aria-current={id === open ? 'true' : undefined}
            onClick={() => app.show({ dossier: id })}
          >
            {short} <Due points={points} />
          </button>
        ))}
      </nav>
      <section
        class="dossiers"
        id="table"
        tabIndex={-1}
        aria-label={t('table:cards')}
        aria-describedby={TO_MARK}
      >
        <ToMark />
        {dossiers.map(dossier => (
          <Dossier key={dossier.id} dossier={dossier} open={dossier.id === open} canvas={canvas} />
        ))}
      </section>
    </>
  );
}

const TO_MARK = 'to-mark';

/** For a listener, who does not see which cards are lit. */
function ToMark() {
  const points = useGame(s => (s.view ? unmarkedIn(s.view, s.view.agenda) : []), same);
  if (points.length === 0) return null;
  const words = { count: points.length, points: listedShort(points.map(p => `${numberOf(p)}`)) };
  return (
    <p id={TO_MARK} class="visually-hidden">
      {t('announcements:toMark', words)}
    </p>
  );
}

/** How many of a dossier's points still wait for this seat's mark. */
function Due({ points }: { points: readonly PointId[] }) {
  const count = useGame(s => (s.view ? unmarkedIn(s.view, points).length : 0));
  if (count === 0) return null;
  return (
    <span class="dossier-due">
      {count}
      <span class="visually-hidden"> {t('table:due')}</span>
    </span>
  );
}

const unmarkedIn = (
  view: PublicView | PartyView,
  points: readonly PointId[],
): readonly PointId[] =>
  'marks' in view && view.phase === 'marks'
    ? points.filter(p => view.agenda.includes(p) && !view.marks[p])
    : [];

/**
 * One dossier. To a screen reader it is a toolbar: one Tab stop, arrow keys from card to card, and single letters
 * go to the page as long as the focus is in there, where a reader would otherwise keep them for itself.
 */
function Dossier({
  dossier,
  open,
  canvas,
}: {
  dossier: DossierContent;
  open: boolean;
  canvas: boolean;
}) {
  const { id, title, points } = dossier;
  const settled = useGame(s => points.filter(p => s.view?.points[p]?.settled).length);
  const round = useGame(s => s.view?.round ?? 0);
  const first = useGame(s => points.find(p => s.view?.agenda.includes(p)) ?? points[0]);
  const [been, setBeen] = useState<{ point: PointId; round: number } | null>(null);
  const reached = been?.round === round ? been.point : first; // a new round begins at its agenda again
  const heading = `dossier-${id}`;
  return (
    <div
      role="toolbar"
      class={open ? 'dossier dossier-open' : 'dossier'}
      data-dossier={id}
      aria-labelledby={heading}
      onFocusIn={event => {
        const { point } = (event.target as HTMLElement).dataset;
        if (point) setBeen({ point: point as PointId, round });
      }}
    >
      <h2 id={heading} class="dossier-title">
        {title}
        <span class="visually-hidden">
          {t('table:dossierCount', { count: points.length, settled })}
        </span>
      </h2>
      <ul class="dossier-cards">
        {points.map(point => (
          <Tile key={point} point={point} reached={point === reached} canvas={canvas} />
        ))}
      </ul>
    </div>
  );
}
