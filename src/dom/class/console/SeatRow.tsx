import type { Party } from '#engine/types.ts';
import type { MemberId } from '#wire/ids.ts';
import type { MemberSeen, OnlookerTable } from '#wire/seen.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { doingOf } from '#record/doing.ts';
import { t } from '#words/teacher.ts';
import { DoingSign } from '../parts/DoingSign.tsx';
import { minutesAway } from './people.ts';

interface Props {
  readonly seat: Party;
  readonly table: OnlookerTable | null; // null: before the talks
  readonly team: readonly MemberSeen[];
  readonly onPerson: (member: MemberId) => void;
}

/** A seat: who sits there, and what all may know of what it is doing. */
export function SeatRow({ seat, table, team, onPerson }: Props) {
  const isComputer = table?.seats[seat] === 'computer';
  const doing = table && !table.isClosed ? doingOf(table.view, seat) : null;
  const notes = team.flatMap(noteOn);
  return (
    <li class="console-seat">
      <Chip party={seat} size="l" />
      <span class="console-team">
        {team.map(({ member, nickname }) => (
          <button
            key={member}
            type="button"
            class="console-name"
            aria-label={t('teacher:person', { name: nickname })}
            onClick={() => onPerson(member)}
          >
            {nickname}
          </button>
        ))}
        {(isComputer || team.length === 0) && (
          <span class="console-computer">
            {t(team.length === 0 ? 'teacher:computer' : 'teacher:computerFor')}
            {team.length === 0 && table && <small>{t('teacher:handsBack')}</small>}
          </span>
        )}
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </span>
      {doing && (
        <span class={`console-doing doing-${doing}`}>
          <DoingSign doing={doing} />
          {t(`teacher:doing.${doing}`)}
        </span>
      )}
    </li>
  );
}

function noteOn(one: MemberSeen): readonly string[] {
  const { nickname: name } = one;
  if (one.isSteppedAway) return [t('teacher:steppedAway', { name })];
  return one.isHere ? [] : [t('teacher:awayFor', { name, count: minutesAway(one) })];
}
