import type { MemberId } from '#wire/ids.ts';
import type { MemberSeen, TeacherSeen } from '#wire/seen.ts';
import { Button } from '#dom/parts/Button.tsx';
import { t } from '#words/teacher.ts';
import { JoinBox } from './JoinBox.tsx';
import { awayIn, claimed, minutesAway, waitingIn } from './people.ts';
import { placeWords } from './placeWords.ts';
import { useDo } from './useDo.ts';

interface Props {
  readonly seen: TeacherSeen;
  readonly onPerson: (member: MemberId) => void;
  readonly onSeats: () => void;
  readonly onSecond: () => void;
  readonly onRemove: () => void;
  readonly hasKeys: boolean;
  readonly onKeys: (on: boolean) => void;
}

/** The code, whoever waits for the teacher, who is away, and the class as a whole. */
export function Rail({ seen, onPerson, onSeats, onSecond, onRemove, hasKeys, onKeys }: Props) {
  const { room, members } = seen;
  const away = awayIn(members);
  const [first] = members;
  return (
    <div class="console-rail">
      <JoinBox room={room} />
      <Claims seen={seen} />
      <Waiting members={waitingIn(members)} onPerson={onPerson} />
      {away.length > 0 && (
        <section class="console-box console-marked" aria-label={t('teacher:away')}>
          <h2>{t('teacher:away')}</h2>
          {away.map(one => (
            <Away key={one.member} one={one} />
          ))}
        </section>
      )}
      {first && (
        <section class="console-box" aria-label={t('teacher:quietly')}>
          <h2>{t('teacher:quietly')}</h2>
          <p>{t('teacher:quietlyAbout')}</p>
          <div class="console-pair">
            <Button kind="ink" onClick={() => onPerson(first.member)}>
              {t('teacher:stepAway')}
            </Button>
            <Button kind="ink" onClick={() => onPerson(first.member)}>
              {t('teacher:move')}
            </Button>
          </div>
        </section>
      )}
      <section class="console-box console-class" aria-label={t('teacher:class')}>
        <h2>{t('teacher:class')}</h2>
        <p>
          {members.length === 0
            ? t('teacher:empty')
            : t('teacher:here', { here: members.length - away.length, count: members.length })}
        </p>
        <p>{t('teacher:goesOn')}</p>
        <div class="console-pair">
          <Button kind="ink" onClick={onSecond}>
            {t('teacher:second')}
          </Button>
          <Button kind="ink" onClick={onSeats}>
            {t('teacher:seatPlayers')}
          </Button>
        </div>
        <label class="class-check">
          <input
            type="checkbox"
            checked={hasKeys}
            onChange={event => onKeys(event.currentTarget.checked)}
          />
          <span>{t('teacher:keysOn')}</span>
        </label>
        <Button kind="ink" onClick={onRemove}>
          {t('teacher:remove')}
        </Button>
      </section>
    </div>
  );
}

/** "That is me", on another device: the teacher knows whether it is. */
function Claims({ seen: { claims, members } }: Pick<Props, 'seen'>) {
  const { send } = useDo();
  if (claims.length === 0) return null;
  return (
    <section class="console-box console-marked" aria-label={t('teacher:claims')}>
      <h2>{t('teacher:claims')}</h2>
      {claims.map(claim => (
        <div key={claim.claim}>
          <p>{t('teacher:claim', { name: claimed(members, claim) ?? '' })}</p>
          <div class="console-pair">
            {([true, false] as const).map(yes => (
              <Button
                key={String(yes)}
                kind={yes ? 'solid' : 'ink'}
                onClick={() => void send({ type: 'confirm', claim: claim.claim, yes })}
              >
                {t(yes ? 'teacher:confirm' : 'teacher:turnDown')}
              </Button>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

interface WaitingProps {
  readonly members: readonly MemberSeen[];
  readonly onPerson: (member: MemberId) => void;
}

function Waiting({ members, onPerson }: WaitingProps) {
  if (members.length === 0) return null;
  return (
    <section class="console-box console-marked" aria-label={t('teacher:waiting')}>
      <h2>{t('teacher:waiting')}</h2>
      {members.map(({ member, nickname: name, wants }) => (
        <div key={member} class="console-waits">
          <p>
            {t(
              wants === 'help'
                ? 'teacher:hand'
                : wants === 'seat'
                  ? 'teacher:handSeat'
                  : 'teacher:waits',
              { name },
            )}
          </p>
          <Button kind="ink" onClick={() => onPerson(member)}>
            {t('teacher:seatAt')}
          </Button>
        </div>
      ))}
    </section>
  );
}

/** Their seat is kept for them until the teacher releases it. */
function Away({ one }: { readonly one: MemberSeen }) {
  const { send } = useDo();
  const { member, nickname: name, place } = one;
  const count = minutesAway(one);
  return (
    <div class="console-waits">
      <p>
        <b>{name}</b>
        <br />
        {t('teacher:awayAt', { place: placeWords(place), minutes: t('teacher:since', { count }) })}
      </p>
      {place.role !== 'waiting' && (
        <Button
          kind="ink"
          onClick={() => void send({ type: 'place', member, to: { table: null, seat: null, role: 'waiting' } })} // prettier-ignore
        >
          {t('teacher:release')}
        </Button>
      )}
    </div>
  );
}
