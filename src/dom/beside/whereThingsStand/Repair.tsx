import type { Scope } from '#analysis/basis.ts';
import type { Repair as RepairData } from '#analysis/standing.ts';
import { numberOf } from '#content/catalogue.ts';
import { useContent } from '#dom/game.ts';
import { optionPhrase } from '#words/phrases.ts';
import { t } from '#words/analysis.ts';
import { Rests } from '#dom/evidence/Rests.tsx';

interface Props {
  readonly repair: RepairData;
  readonly scope: Scope;
}

/** The fewest changes after which the text would do, point by point. */
export function Repair({ repair: { changes, proved, receipts }, scope }: Props) {
  const content = useContent();
  return (
    <section>
      <h3>{t('analysis:repair')}</h3>
      {changes === null ? (
        <p>{t('analysis:noRepair')}</p>
      ) : (
        <>
          <p class="standing-finding">
            {t(`analysis:${proved ? 'fewest' : 'found'}.${scope}`, { count: changes.length })}
          </p>
          <ul class="standing-changes">
            {changes.map(({ point, from, option }) => (
              <li key={point}>
                {t('ratification:swapChange', {
                  number: numberOf(point),
                  title: content.point(point).title,
                  from: optionPhrase(content, { point, option: from }),
                  to: optionPhrase(content, { point, option }),
                })}
              </li>
            ))}
          </ul>
          <Rests receipts={receipts} />
        </>
      )}
    </section>
  );
}
