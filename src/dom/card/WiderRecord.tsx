import { recordIn } from '#content/coverage.ts';
import type { EvidenceContent } from '#content/schema.ts';
import type { PointId } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { EvidenceItem } from '#dom/evidence/EvidenceItem.tsx';
import { dayInWords } from '#words/day.ts';
import { t } from '#words/words.ts';
import { Fold } from '#dom/parts/Fold.tsx';

interface Props {
  readonly point: PointId;
  readonly day: string | null; // of the talks; null: no talks
}

/** The dated wider record on a point, apart from the compared sources; later days under their own head. */
export function WiderRecord({ point, day }: Props) {
  const content = useContent();
  const items = recordIn(content).filter(e => e.points.includes(point));
  if (!content.content.sources.some(s => !s.compared)) return null;
  if (items.length === 0) return <p class="card-aside">{t('card:recordNone')}</p>;
  const known = items.filter(e => day === null || (e.date ?? '') <= day);
  const later = items.filter(e => !known.includes(e));
  return (
    <Fold summary={t('card:record', { count: items.length })}>
      {() => (
        <>
          <p class="card-aside">{t('card:recordAbout')}</p>
          <Dated items={known} />
          {later.length > 0 && <h4>{t('card:recordAfter')}</h4>}
          <Dated items={later} />
        </>
      )}
    </Fold>
  );
}

function Dated({ items }: { readonly items: readonly EvidenceContent[] }) {
  return (
    <ul class="card-record">
      {items.map(({ id, date }) => (
        <li key={id}>
          {date && <time dateTime={date}>{dayInWords(date)}</time>}
          <EvidenceItem id={id} />
        </li>
      ))}
    </ul>
  );
}
