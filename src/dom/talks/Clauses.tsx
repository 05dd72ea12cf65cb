import { useContent } from '#dom/game.ts';
import { changesOf, type Initiative, type PublicView } from '#engine/types.ts';
import { originWords } from '#dom/parts/origin.ts';
import { useTerms } from '#dom/terms/Term.tsx';
import { t } from '#words/words.ts';
import { pointsIn } from './initiative.ts';
import { pointPhrase } from './phrases.ts';

interface Props {
  readonly view: PublicView;
  readonly initiative: Initiative;
}

/** The full wording of everything in an initiative, folded away until it is asked for. */
export function Clauses({ view, initiative }: Props) {
  const content = useContent();
  const say = useTerms();
  const changes = changesOf(initiative);
  const points = pointsIn(view, initiative);
  return (
    <details class="talks-clauses">
      <summary>{t('caucus:clauses', { count: points.length })}</summary>
      <dl>
        {points.map(point => {
          const id = changes.find(c => c.point === point)?.option ?? view.points[point]?.current;
          const option = id === undefined ? null : content.option(point, id);
          return (
            <div key={point}>
              <dt>{pointPhrase(content, point)}</dt>
              <dd>
                {option && say(option.clause)}{' '}
                <small>{option && originWords(option, view.setting.day)}</small>
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
