import { numberOf } from '#content/catalogue.ts';
import type { LineId } from '#engine/types.ts';
import { listedShort } from '#words/lists.ts';
import { t } from '#words/words.ts';
import { useContent, useGame } from '#dom/game.ts';
import { countedBy } from '#record/counting.ts';

/** The wordings that count for a line such as "at least two of these"; nothing for other lines. */
export function Counting({ line }: { readonly line: LineId }) {
  const content = useContent();
  const setting = useGame(state => state.view?.setting ?? null);
  const counted = setting && countedBy(setting, line);
  if (!counted) return null;
  const { count, of } = counted;
  return (
    <div class="line-counts">
      <p>{t('common:lineCounts', { count })}</p>
      <ul>
        {of.map(({ point, options }) => (
          <li key={point}>
            {numberOf(point)} {content.point(point).title}:{' '}
            {listedShort(options.map(option => `“${content.option(point, option).title}”`))}
          </li>
        ))}
      </ul>
    </div>
  );
}
