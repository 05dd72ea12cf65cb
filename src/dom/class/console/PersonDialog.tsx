import { useState } from 'preact/hooks';
import type { MemberId } from '#wire/ids.ts';
import type { TeacherSeen } from '#wire/seen.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Dialog } from '#dom/parts/Dialog.tsx';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/teacher.ts';
import { Choose } from '../parts/Choose.tsx';
import { memberOf, placesIn } from './people.ts';
import { placeWords } from './placeWords.ts';
import { useDo } from './useDo.ts';

interface Props {
  readonly seen: TeacherSeen;
  readonly first: MemberId;
  readonly onClose: () => void;
}

/** One student: moved, swapped, on a quiet task, or out. Only their own screen says so. */
export function PersonDialog({ seen: { room, members }, first, onClose }: Props) {
  const { send, refused } = useDo();
  const [chosen, choose] = useState(first);
  const [to, setTo] = useState(0);
  const [other, setOther] = useState<MemberId | ''>('');
  const [isLeaving, setLeaving] = useState(false);
  const one = memberOf(members, chosen);
  const places = placesIn(room.lesson.tables, everyParty());
  const place = places[to];
  const others = members.filter(({ member }) => member !== chosen);
  const done = async (sent: Promise<boolean>) => {
    if (await sent) onClose();
  };
  return (
    <Dialog title={t('teacher:people')} about={t('teacher:quietlyAbout')} onClose={onClose}>
      <Choose
        label={t('teacher:who')}
        value={chosen}
        options={members.map(({ member, nickname, place: at }) => [member, `${nickname} · ${placeWords(at)}`])} // prettier-ignore
        onChange={choose}
      />
      {one && (
        <>
          <div class="class-line">
            <Choose
              label={t('teacher:to')}
              value={String(to)}
              options={places.map((at, i) => [String(i), placeWords(at)])}
              onChange={value => setTo(Number(value))}
            />
            <Button
              kind="solid"
              onClick={() => place && void done(send({ type: 'place', member: chosen, to: place }))}
            >
              {t('teacher:doMove')}
            </Button>
          </div>
          {others.length > 0 && (
            <div class="class-line">
              <Choose
                label={t('teacher:swapWith')}
                value={other}
                options={[['', '–'], ...others.map(({ member, nickname, place: at }) => [member, `${nickname} · ${placeWords(at)}`] as const)]} // prettier-ignore
                onChange={setOther}
              />
              <Button
                kind="ink"
                disabled={other === ''}
                onClick={() =>
                  other !== '' && void done(send({ type: 'swap', one: chosen, other }))
                }
              >
                {t('teacher:doSwap')}
              </Button>
            </div>
          )}
          <p class="class-acts">
            <Button
              kind="ink"
              onClick={() =>
                void done(send({ type: 'stepAway', member: chosen, isAway: !one.isSteppedAway }))
              }
            >
              {t(one.isSteppedAway ? 'teacher:callBack' : 'teacher:goAway')}
            </Button>
            {isLeaving ? (
              <Button
                kind="solid"
                onClick={() => void done(send({ type: 'sendOut', member: chosen }))}
              >
                {t('teacher:ask.sendOut', { name: one.nickname })}
              </Button>
            ) : (
              <Button kind="ink" onClick={() => setLeaving(true)}>
                {t('teacher:sendOut')}
              </Button>
            )}
          </p>
        </>
      )}
      {refused !== null && <p role="alert">{refused}</p>}
      <p class="class-acts">
        <Button kind="ink" onClick={onClose}>
          {t('teacher:close')}
        </Button>
      </p>
    </Dialog>
  );
}
