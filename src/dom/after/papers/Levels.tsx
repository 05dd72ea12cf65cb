import type { AccountRound } from '#table/accounts.ts';
import { t } from '#words/papers.ts';
import { worthWords } from '#words/temper.ts';
import '#dom/parts/figuresTable.css';

const WIDE = 320;
const HIGH = 120;
const EDGE = 12;

/** The level over the rounds: a table, and the same as a line for the eye. */
export function Levels({ rounds }: { readonly rounds: readonly AccountRound[] }) {
  return (
    <div>
      <h3>{t('papers:level')}</h3>
      <p class="debrief-small">{t('papers:levelAbout')}</p>
      <Line rounds={rounds} />
      <p class="debrief-small">{t('papers:levelKey')}</p>
      <table class="figures-table" aria-label={t('papers:level')}>
        <thead>
          <tr>
            <th scope="col">{t('papers:round')}</th>
            <th scope="col">{t('papers:aimed')}</th>
            <th scope="col">{t('papers:least')}</th>
            <th scope="col">{t('papers:most')}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ round, level, least, most }) => (
            <tr key={round}>
              <th scope="row">{round}</th>
              <td>{worthWords(level)}</td>
              <td>{worthWords(least)}</td>
              <td>{worthWords(most)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ rounds }: { readonly rounds: readonly AccountRound[] }) {
  const all = rounds.flatMap(({ level, least, most }) => [level, least, most]);
  const low = Math.min(...all);
  const span = Math.max(1, Math.max(...all) - low);
  const x = (i: number) =>
    EDGE + (rounds.length > 1 ? (i / (rounds.length - 1)) * (WIDE - 2 * EDGE) : WIDE / 2 - EDGE);
  const at = (i: number, worth: number) =>
    `${x(i)},${HIGH - EDGE - ((worth - low) / span) * (HIGH - 2 * EDGE)}`;
  const band = [
    ...rounds.map(({ most }, i) => at(i, most)),
    ...rounds.map(({ least }, i) => at(i, least)).reverse(),
  ];
  return (
    <svg class="papers-line" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
      <polygon points={band.join(' ')} />
      <polyline points={rounds.map(({ level }, i) => at(i, level)).join(' ')} />
      {rounds.map(({ round, level }, i) => {
        const [cx, cy] = at(i, level).split(',');
        return <circle key={round} cx={cx} cy={cy} r={4} />;
      })}
    </svg>
  );
}
