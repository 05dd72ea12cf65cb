import { DRAFTED, STRUCK, type OptionId, type PointId, type PublicView } from '#engine/types.ts';
import type { OptionContent } from '#content/schema.ts';
import { useContent } from '#dom/game.ts';
import { originWords } from '#words/origin.ts';
import { t } from '#words/words.ts';
import { Effects } from './Effects.tsx';
import { Fold } from '#dom/parts/Fold.tsx';
import { Reworded } from './Reworded.tsx';

interface Props {
  readonly point: PointId;
  readonly view: PublicView | null;
}

/** Every wording a point has, to read: who wrote it, what it changes and whose lines it touches. */
export function Wordings({ point, view }: Props) {
  const { options } = useContent().point(point);
  const current = view?.points[point]?.current ?? DRAFTED;
  return (
    <Fold summary={t('card:wordings', { count: options.length })}>
      {() => (
        <ul class="card-wordings">
          {options.map(option => (
            <li key={option.id}>
              <h4>
                {option.title}
                {option.id === current && <em> · {t('card:onTheTable')}</em>}
              </h4>
              <Wording point={point} option={option} current={current} view={view} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

interface WordingProps extends Props {
  readonly option: OptionContent;
  readonly current: OptionId;
}

/** One option: its clause, where it comes from, what it does not do, the changed words and the lines it touches. */
export function Wording({ point, option, current, view }: WordingProps) {
  const now = useContent().option(point, current);
  const comparable = option.id !== now.id && option.id !== STRUCK && now.id !== STRUCK;
  return (
    <div class="card-wording">
      <p class="card-clause">{option.clause}</p>
      <p class="card-origin">{originWords(option, view?.setting.day ?? null)}</p>
      {option.bindsNobody && <p class="card-aside">{option.bindsNobody}</p>}
      {comparable && (
        <Fold summary={t('card:compared')}>
          {() => <Reworded from={now.clause} to={option.clause} />}
        </Fold>
      )}
      {view && <Effects point={point} option={option.id} view={view} />}
    </div>
  );
}
