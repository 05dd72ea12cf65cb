import { useId } from 'preact/hooks';
import type { LineId } from '#engine/types.ts';
import type { OnlookerTable } from '#wire/seen.ts';
import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { livePoints, settledCell } from '#record/cells.ts';
import { tableEnd, together, type TableEnd } from '#record/compared.ts';
import { homeOf } from '#record/doing.ts';
import { everyParty, fullName, TheShort } from '#words/parties.ts';
import { t } from '#words/teacher.ts';
import { DoingSign } from '../parts/DoingSign.tsx';
import { Cells } from '../parts/Cells.tsx';
import { Curve } from './Curve.tsx';
import { LineStory } from './LineStory.tsx';
import type { Counted } from './useClassDoors.ts';

const SIGN = 26; // px

interface Props {
  readonly table: OnlookerTable;
  readonly counted: Counted | null; // null: not yet
  readonly top: number; // zeros of the largest count at any table
}

/** How one table ended: its text, the homes, the lines that shaped it, and what stayed possible. */
export function TableSheet({ table: { number, view }, counted, top }: Props) {
  const id = useId();
  const end = tableEnd(view);
  const [settled, open] = [end.settled.length, end.open.length];
  const { ending } = view;
  const signed = everyParty().some(party => view.signatures[party]);
  return (
    <section class="table-sheet" aria-labelledby={id}>
      <h2>
        <span id={id}>{t('teacher:table', { number })}</span>
        <small>
          {end.struck.length > 0
            ? t('teacher:struckWords', { count: end.struck.length, settled, open })
            : t('teacher:settledWords', { count: settled, open })}
        </small>
      </h2>
      <Cells points={livePoints(view)} of={point => settledCell(view, point)} />
      <h3>{t('teacher:homes')}</h3>
      {signed ? (
        <ul class="sheet-homes">
          {everyParty().map(party => {
            const home = homeOf(view, party) as 'ratified' | 'notRatified' | 'refused' | 'unasked';
            return (
              <li key={party}>
                <Chip party={party} size="l" beside />
                <span class="visually-hidden">{fullName(party)}: </span>
                <DoingSign doing={home} size={SIGN} />
                {t(`teacher:home.${home}`)}
              </li>
            );
          })}
        </ul>
      ) : (
        <p>
          {ending?.by
            ? t('teacher:leftEarly', { party: TheShort(ending.by) })
            : t('teacher:closedEarly')}
        </p>
      )}
      <h3>{t('teacher:lines')}</h3>
      <LinesThere end={end} />
      <h3>{t('teacher:doors')}</h3>
      <Curve counted={counted} top={top} />
    </section>
  );
}

/** Those that a point hung on, at once; those that ask for what is missing, folded. */
function LinesThere({ end }: { readonly end: TableEnd }) {
  const content = useContent();
  const of = (line: LineId) => content.line(line);
  const stated = end.kept.filter(({ line }) => content.line(line).status === 'stated');
  const crossed = together(end.crossed, of);
  const kept = together(stated, of);
  const unmet = together(end.unmet.map(line => ({ line, points: [] })), of); // prettier-ignore
  return (
    <div class="sheet-lines">
      {crossed.length + kept.length === 0 && <p>{t('teacher:noLines')}</p>}
      <ul>
        {crossed.map(lines => (
          <LineStory key={lines.lines.join(' ')} lines={lines} did="crossedBy" />
        ))}
        {kept.map(lines => (
          <LineStory key={lines.lines.join(' ')} lines={lines} did="keptOpen" />
        ))}
      </ul>
      {unmet.length > 0 && (
        <details>
          <summary>{t('teacher:unmet', { count: end.unmet.length })}</summary>
          <ul>
            {unmet.map(lines => (
              <LineStory key={lines.lines.join(' ')} lines={lines} did="unmetOf" />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
