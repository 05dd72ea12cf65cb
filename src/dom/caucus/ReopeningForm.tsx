import { tiedTo } from '#engine/text.ts';
import type { Party, PointId, PublicView } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { reopenable } from '#record/initiative.ts';
import { numbers } from '#words/phrases.ts';
import { PointSelect } from '#dom/parts/PointSelect.tsx';

interface Props {
  readonly view: PublicView;
  readonly seat: Party;
  readonly point: PointId | null;
  readonly onChange: (point: PointId | null) => void;
}

/** One settled point to go back into brackets, with all that is tied to it. */
export function ReopeningForm({ view, seat, point, onChange }: Props) {
  const points = reopenable(view, seat);
  if (points.length === 0) return <p class="talks-note">{t('caucus:noneReopenable')}</p>;
  const tied = point === null ? [] : tiedTo(view.points, point).filter(p => p !== point);
  return (
    <>
      <PointSelect
        label={t('caucus:choosePoint')}
        points={points}
        point={point}
        onChange={onChange}
      />
      {tied.length > 0 && (
        <p class="talks-note">{t('caucus:reopenTied', { points: numbers(tied) })}</p>
      )}
      <p class="talks-note">{t(view.isLastRound ? 'caucus:reopenVote' : 'caucus:reopenAtOnce')}</p>
    </>
  );
}
