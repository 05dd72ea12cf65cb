import { numberOf } from '#content/catalogue.ts';
import type { PointId, PublicView } from '#engine/types.ts';
import { useApp, useContent } from '#dom/game.ts';
import { t } from '#words/words.ts';
import { LastMarks } from './LastMarks.tsx';
import { LinesTouched } from './LinesTouched.tsx';
import { WiderRecord } from './WiderRecord.tsx';
import { Stances } from './Stances.tsx';

interface Props {
  readonly point: PointId;
  readonly view: PublicView | null;
}

/** The right page: where each side stands, what was marked, and what usually goes with this point. */
export function StancesPage({ point, view }: Props) {
  return (
    <>
      <Stances point={point} />
      {view?.points[point] && <LastMarks point={point} view={view} />}
      <Linked point={point} />
      <WiderRecord point={point} day={view?.setting.day ?? null} />
      {view && <LinesTouched point={point} view={view} />}
    </>
  );
}

function Linked({ point }: { readonly point: PointId }) {
  const app = useApp();
  const content = useContent();
  const { linked } = content.point(point);
  if (linked.length === 0) return null;
  return (
    <section class="card-linked">
      <h3>{t('card:linked')}</h3>
      {linked.map(id => {
        const { short } = content.point(id);
        return (
          <button
            key={id}
            type="button"
            onClick={() => app.openDialog({ type: 'card', point: id })}
          >
            <b>{numberOf(id)}</b> {short}
          </button>
        );
      })}
    </section>
  );
}
