import { useState } from 'preact/hooks';
import type { TeacherSeen } from '#wire/seen.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Dialog } from '#dom/parts/Dialog.tsx';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/teacher.ts';
import { Choose } from '../parts/Choose.tsx';
import { placesIn } from './people.ts';
import { placeWords } from './placeWords.ts';
import { useDo } from './useDo.ts';

interface Props {
  readonly seen: TeacherSeen;
  readonly onClose: () => void;
}

/** Leaves a seat to a computer, or back to its students. */
export function SeatPlayers({ seen: { room, tables }, onClose }: Props) {
  const { send, refused } = useDo();
  const places = placesIn(room.lesson.tables, everyParty()).filter(({ seat }) => seat !== null);
  const [at, setAt] = useState(0);
  const place = places[at];
  const seats = tables.find(({ number }) => number === place?.table)?.seats;
  const player = seats && place?.seat ? seats[place.seat] : null;
  const give = (by: 'students' | 'computer') => {
    if (place?.table && place.seat)
      void send({ type: 'playedBy', table: place.table, seat: place.seat, by });
  };
  return (
    <Dialog title={t('teacher:seatPlayers')} about={t('teacher:open.emptyAbout')} onClose={onClose}>
      <p>{t('teacher:open.emptyAbout')}</p>
      <Choose
        label={t('teacher:giveSeat')}
        value={String(at)}
        options={places.map((one, i) => [String(i), placeWords(one)])}
        onChange={value => setAt(Number(value))}
      />
      {player && <p role="status">{t(`teacher:nowPlayed.${player}`)}</p>}
      {refused !== null && <p role="alert">{refused}</p>}
      <p class="class-acts">
        <Button kind="ink" onClick={() => give('computer')}>
          {t('teacher:byComputer')}
        </Button>
        <Button kind="ink" onClick={() => give('students')}>
          {t('teacher:byStudents')}
        </Button>
        <Button kind="ink" onClick={onClose}>
          {t('teacher:close')}
        </Button>
      </p>
    </Dialog>
  );
}
