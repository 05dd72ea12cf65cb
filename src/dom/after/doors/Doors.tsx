import { closedMost, magnitude, type Door } from '#analysis/doors.ts';
import { Drawn } from '../charts/Drawn.tsx';
import type { Chart } from '../charts/chart.ts';
import { Pending } from '#dom/parts/Pending.tsx';
import { everyParty, shortly } from '#words/parties.ts';
import { countWords, momentWords, textsWords } from '#dom/parts/doorWords.ts';
import { t } from '#words/doors.ts';
import { useDoors } from './useDoors.ts';
import './doors.css';

/** The curve, what closed most in words, and the numbers in a table. */
export function Doors({ last }: { readonly last: 'last' | 'lastNow' }) {
  const doors = useDoors();
  return (
    <>
      {doors === null && <Pending>{t('doors:working')}</Pending>}
      {doors === 'failed' && <p role="alert">{t('doors:failed')}</p>}
      {Array.isArray(doors) && <Counted doors={doors} last={last} />}
    </>
  );
}

interface CountedProps {
  readonly doors: readonly Door[];
  readonly last: 'last' | 'lastNow';
}

function Counted({ doors, last }: CountedProps) {
  const most = closedMost(doors);
  const texts = textsWords(doors.at(-1)?.all ?? null);
  return (
    <>
      {most?.to.turn ? (
        <p>
          <b>
            {t('doors:most', {
              round: most.to.turn.round,
              said: momentWords(most.to),
              from: textsWords(most.from.all),
              to: textsWords(most.to.all),
            })}
          </b>{' '}
          {t(`doors:${last}`, { texts })}
        </p>
      ) : (
        <p>{t('doors:noMost', { texts })}</p>
      )}
      <Drawn chart={chartOf(doors)} />
      <p class="doors-height">{t('doors:height')}</p>
      <details>
        <summary>{t('doors:table')}</summary>
        <p>{t('doors:about')}</p>
        <div
          class="doors-table"
          role="region"
          aria-label={t('doors:table')}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
          tabIndex={0}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{t('doors:moment')}</th>
                <th scope="col">{t('doors:all')}</th>
                {everyParty().map(party => (
                  <th key={party} scope="col">
                    {t('doors:without', { party: shortly([party]) })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {doors.map((door, i) => (
                <tr key={i}>
                  <th scope="row">
                    {i}. {momentWords(door)}
                  </th>
                  <td>{countWords(door.all)}</td>
                  {everyParty().map(party => (
                    <td key={party}>{countWords(door.without[party])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

/** Where no text is left, the curve ends. */
function chartOf(doors: readonly Door[]): Chart {
  const heights = doors.map(({ all }) => (all === null || all === 0 ? null : magnitude(all)));
  const top = Math.max(2, ...heights.map(height => height ?? 0));
  return {
    type: 'lines',
    labels: doors.map((_, i) => String(i)),
    high: 2 * Math.ceil(top / 2), // the scale shows its middle too
    series: [{ className: 'chart-text', mark: 'circle', values: heights }],
  };
}
