import { numberOf } from '#content/catalogue.ts';
import type { PointId } from '#engine/types.ts';
import { isSettled } from '#engine/text.ts';
import { useContent, useGame } from '#dom/game.ts';

interface Props {
  readonly lifted: readonly PointId[]; // each leaves a gap
}

/** The dossiers at the back edge of the desk, dimmed: each card is still there by its number. */
export function Rail({ lifted }: Props) {
  const content = useContent();
  const points = useGame(s => s.view?.points ?? {});
  return (
    <div class="rail" aria-hidden="true">
      {content.content.dossiers.map(({ id, title, points: ids }) => (
        <div key={id} class="rail-dossier">
          <span class="rail-title">{title}</span>
          <span class="rail-cards">
            {ids.map(point => (
              <i
                key={point}
                data-rail={point}
                class={
                  lifted.includes(point)
                    ? 'rail-gap'
                    : isSettled(points, point)
                      ? 'rail-settled'
                      : ''
                }
              >
                {numberOf(point)}
              </i>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}
