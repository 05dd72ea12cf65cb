import type { Catalogue } from '#content/catalogue.ts';
import { useApp } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Chip } from '#dom/parts/Chip.tsx';
import { statusOf } from '#record/pointStatus.ts';
import { catchUpOf } from '#wire/catchUp.ts';
import type { StudentSeen, StudentTable } from '#wire/seen.ts';
import { numberOf } from '#content/catalogue.ts';
import { listed } from '#words/lists.ts';
import { fullName, theParty } from '#words/parties.ts';
import { t } from '#words/class.ts';
import { Phone } from '../Phone.tsx';
import { Clock } from './Clock.tsx';
import { Connection } from './Connection.tsx';
import { Hand } from './Hand.tsx';
import { nowInWords } from './words.ts';

interface Props {
  readonly seen: StudentSeen;
  readonly content: Catalogue | null; // of the lesson; null: still being fetched
}

/** Where one is in the room, what has happened so far, and what it waits for. */
export function YouAreIn({ seen, content }: Props) {
  const app = useApp();
  const { room, you, table } = seen;
  const { seat } = you.place;
  const hasTable = table !== null && table.view.phase !== 'ended' && content !== null;
  return (
    <Phone
      head={you.place.table === null ? room.code : t('class:table', { number: you.place.table })}
      aside={you.nickname}
      bar={
        <>
          <Connection />
          <p role="status">{content ? nowInWords(seen) : t('class:student.fetching')}</p>
          {hasTable && (
            <Button kind="primary" onClick={() => app.goTo('talks')}>
              {t(isReading(table) ? 'class:student.readBrief' : 'class:student.toTable')}
            </Button>
          )}
          <Button kind={hasTable ? 'plain' : 'primary'} onClick={() => app.goTo('sources')}>
            {t('class:student.sources')}
          </Button>
        </>
      }
    >
      <h1>{t('class:student.in')}</h1>
      <Clock />
      {content && seat !== null ? (
        <div class="phone-seat">
          <Chip party={seat} size="l" beside />
          <p>
            {t('class:student.speakFor')} <b>{theParty(seat)}</b>
            {table && table.team.length > 0 && (
              <> {t('class:student.with', { team: listed(table.team) })}</>
            )}
          </p>
        </div>
      ) : (
        seat === null && <p>{t(`class:student.role.${you.place.role}`)}</p>
      )}
      {content && table && <SoFar table={table} content={content} />}
      {seat !== null && content && (
        <p class="phone-note">{t('class:student.distance', { party: fullName(seat) })}</p>
      )}
      <Hand wants={you.wants} seated={seat !== null} />
    </Phone>
  );
}

const isReading = ({ view }: StudentTable): boolean => view.phase === 'brief';

const SETTLED_SHOWN = 3;

/** For somebody who comes late: where the talks are, and what was settled last. */
function SoFar({ table, content }: { readonly table: StudentTable; readonly content: Catalogue }) {
  const { where, settled, open } = catchUpOf(table.view);
  if (where.phase === 'brief') return <p>{t('class:student.briefs')}</p>;
  if (where.phase === 'ended') return null;
  const last = settled.slice(-SETTLED_SHOWN);
  return (
    <>
      <p>
        {t('class:student.round', { round: where.round, rounds: where.rounds })}{' '}
        {settled.length === 0
          ? t('class:student.nothingYet', { count: open })
          : t('class:student.soFar', { count: settled.length, open })}
      </p>
      <ol class="phone-lines">
        {last.map(point => (
          <li key={point}>
            <b>{numberOf(point)}</b>
            <span>
              {t(`class:student.how.${statusOf(table.view.points[point])}`, {
                title: content.point(point).title,
              })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
