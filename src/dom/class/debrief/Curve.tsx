import { closedMost, magnitude, type Door } from '#analysis/doors.ts';
import { exactly } from '#words/counts.ts';
import { countWords, momentWords, textsWords } from '#dom/parts/doorWords.ts';
import { t } from '#words/doors.ts';
import { LANGUAGE } from '#words/lists.ts';
import { t as say } from '#words/teacher.ts';
import type { Counted } from './useClassDoors.ts';

/** "100K", "1M": as short as a scale needs. */
const SCALE = new Intl.NumberFormat(LANGUAGE, { notation: 'compact' });

const WIDTH = 830;
const HEIGHT = 270;
const LEFT = 96;
const RIGHT = 240; // for the words at the curve's end
const TOP = 18;
const GROUND = 240; // where none is left, apart from the scale

/** How many agreements stayed possible, act by act: drawn, and the same in a table. */
export function Curve({
  counted,
  top,
}: {
  readonly counted: Counted | null;
  readonly top: number;
}) {
  if (counted === null) return <p role="status">{say('teacher:counting')}</p>;
  if (counted === 'failed') return <p role="alert">{t('doors:failed')}</p>;
  const [first] = counted;
  const last = counted.at(-1);
  if (!first || !last || first.all === null) return <p>{say('teacher:uncounted')}</p>;
  const most = closedMost(counted)?.to ?? null;
  const ends = say('teacher:doorsNow', { from: textsWords(first.all), to: textsWords(last.all) });
  return (
    <>
      <Steps doors={counted} most={most} top={top} says={ends} />
      <p>
        {ends}{' '}
        {most?.turn &&
          say('teacher:doorsMost', { said: momentWords(most), to: textsWords(most.all) })}
      </p>
      <details class="sheet-figures">
        <summary>{say('teacher:figures')}</summary>
        <p>{say('teacher:doorsAbout')}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('doors:moment')}</th>
              <th scope="col">{say('teacher:texts')}</th>
            </tr>
          </thead>
          <tbody>
            {counted.map((door, i) => (
              <tr key={i}>
                <th scope="row">{momentWords(door)}</th>
                <td>{countWords(door.all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

interface StepsProps {
  readonly doors: readonly Door[];
  readonly most: Door | null;
  readonly top: number;
  readonly says: string;
}

/** A step an act, on the scale that all tables share; 0 stands apart under it. */
function Steps({ doors, most, top, says }: StepsProps) {
  const y = (texts: number) =>
    texts === 0 ? GROUND : TOP + ((top - magnitude(texts)) * (GROUND - TOP - 46)) / top;
  const x = (i: number) => LEFT + (i * (WIDTH - LEFT - RIGHT)) / Math.max(1, doors.length - 1);
  const known = doors.map(({ all }, i) => ({ i, all })).filter(({ all }) => all !== null);
  const path = known.map(({ i, all }, k) => `${k === 0 ? 'M' : `H${x(i)} `}${k === 0 ? `${x(i)} ` : 'V'}${y(all ?? 0)}`).join(''); // prettier-ignore
  const marks = [top, Math.round(top / 2), 0].filter((zeros, i, all) => all.indexOf(zeros) === i);
  const last = known.at(-1);
  const mark = most && doors.indexOf(most);
  return (
    <svg class="sheet-curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={says}>
      {marks.map(zeros => (
        <Scale key={zeros} at={y(10 ** zeros)} words={SCALE.format(10 ** zeros)} />
      ))}
      <Scale at={GROUND} words="0" />
      <path class="curve-line" d={path} />
      {mark !== null && most && (
        <circle class="curve-most" cx={x(mark)} cy={y(most.all ?? 0)} r="11" />
      )}
      {last && (
        <text class="curve-end" x={x(last.i) + 16} y={y(last.all ?? 0) + 9}>
          {exactly(last.all ?? 0)}
        </text>
      )}
    </svg>
  );
}

function Scale({ at, words }: { readonly at: number; readonly words: string }) {
  return (
    <>
      <path class="curve-rule" d={`M${LEFT} ${at}H${WIDTH - RIGHT}`} />
      <text x={LEFT - 12} y={at + 9} text-anchor="end">
        {words}
      </text>
    </>
  );
}
