import { useState } from 'preact/hooks';
import type { MemberId } from '#wire/ids.ts';
import type { TeacherSeen } from '#wire/seen.ts';
import { lazy } from '#dom/parts/Lazy.tsx';
import { t } from '#words/teacher.ts';
import { useClass } from '../classroom.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Controls } from './Controls.tsx';
import { Header } from './Header.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { Rail } from './Rail.tsx';
import { SeatPlayers } from './SeatPlayers.tsx';
import { SecondScreen } from './SecondScreen.tsx';
import { TableColumn } from './TableColumn.tsx';
import { useAnnounced } from './useAnnounced.ts';
import { useDo } from './useDo.ts';

const ClassDebrief = lazy(() => import('../debrief/ClassDebrief.tsx').then(m => m.ClassDebrief));

type Opened =
  | { readonly is: 'person'; readonly member: MemberId }
  | { readonly is: 'seats' | 'second' | 'remove' };

/** The open room: every table at a glance, and nothing of what is private. */
export function Room({ seen }: { readonly seen: TeacherSeen }) {
  const connection = useClass(state => state.connection);
  const waiting = useClass(state => state.waiting);
  const { send } = useDo();
  const [scope, setScope] = useState<number | null>(null);
  const [hasKeys, setKeys] = useState(true);
  const [opened, open] = useState<Opened | null>(null);
  const [isDebrief, setDebrief] = useState(false);
  useAnnounced(seen, connection);
  const close = () => open(null);
  const onPerson = (member: MemberId) => open({ is: 'person', member });
  if (isDebrief)
    return (
      <ClassDebrief
        seen={seen}
        back={t('teacher:backToConsole')}
        onBack={() => setDebrief(false)}
      />
    );
  const numbers = Array.from({ length: seen.room.lesson.tables }, (_, i) => i + 1);
  return (
    <div class="console">
      <Header seen={seen} />
      <Controls
        seen={seen}
        scope={scope}
        onScope={setScope}
        hasKeys={hasKeys}
        onProjector={() => open({ is: 'second' })}
        onDebrief={() => setDebrief(true)}
      />
      {connection === 'offline' && (
        <p class="console-offline" role="status">
          {t('teacher:offline')} {waiting > 0 && t('teacher:notSent', { count: waiting })}
        </p>
      )}
      <main class="console-main">
        <div class="console-tables">
          {numbers
            .filter(number => scope === null || number === scope)
            .map(number => (
              <TableColumn
                key={number}
                number={number}
                table={seen.tables.find(table => table.number === number) ?? null}
                members={seen.members}
                onPerson={onPerson}
              />
            ))}
        </div>
        <Rail
          seen={seen}
          onPerson={onPerson}
          onSeats={() => open({ is: 'seats' })}
          onSecond={() => open({ is: 'second' })}
          onRemove={() => open({ is: 'remove' })}
          hasKeys={hasKeys}
          onKeys={setKeys}
        />
      </main>
      {opened?.is === 'person' && (
        <PersonDialog seen={seen} first={opened.member} onClose={close} />
      )}
      {opened?.is === 'seats' && <SeatPlayers seen={seen} onClose={close} />}
      {opened?.is === 'second' && <SecondScreen onClose={close} />}
      {opened?.is === 'remove' && (
        <AskFirst
          ask={{
            title: t('teacher:ask.removeTitle'),
            says: [t('teacher:ask.remove')],
            yes: t('teacher:ask.removeYes'),
            run: () => void send({ type: 'remove' }),
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
