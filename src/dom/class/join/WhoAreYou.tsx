import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#dom/parts/Button.tsx';
import type { Known } from '#wire/entry.ts';
import { readCode } from '#wire/roomCode.ts';
import { t } from '#words/class.ts';
import { Phone } from '../Phone.tsx';
import { useClassroom } from '../classroom.ts';
import { CodeField } from './CodeField.tsx';
import { Fault } from './Fault.tsx';
import { useLooked } from './looked.ts';
import { notFound, whyNot } from './refused.ts';
import type { Way } from './way.ts';

const AT_ONCE = 6; // names
const ASK_AGAIN = 2_000; // ms between two questions whether the teacher has confirmed

interface Props {
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly onWay: (way: Way) => void;
}

/** Those who are away first: one of them is likely to ask. */
const inOrder = (known: readonly Known[]): readonly Known[] =>
  known.toSorted(
    (a, b) => Number(a.isHere) - Number(b.isHere) || a.nickname.localeCompare(b.nickname),
  );

/** Back into one's own place, from any device; the teacher confirms it. */
export function WhoAreYou({ code, onCode, onWay }: Props) {
  const room = useClassroom();
  const { looked, again } = useLooked(code);
  const [chosen, setChosen] = useState<Known | null>(null);
  const [all, setAll] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const isHere = useRef(true);
  const isAsking = useRef(false);
  useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );

  const known = inOrder(looked?.room?.known ?? []);
  const shown = all ? known : known.slice(0, AT_ONCE);
  const stop = () => {
    isAsking.current = false;
    setAsking(false);
  };

  const ask = async () => {
    if (readCode(code) === null) return setFault(notFound(code));
    if (!looked?.room) {
      const found = await again();
      return setFault(found?.why ? whyNot(found.why, code) : null);
    }
    if (!chosen) return setFault(t('class:join.pick'));
    setFault(null);
    setAsking(true);
    isAsking.current = true;
    const token = room.token();
    while (isHere.current && isAsking.current) {
      const answer = await room.enter('claim', { code, member: chosen.member, token });
      if (answer.ok && answer.value.state === 'confirmed') {
        const { state: _, ...entered } = answer.value;
        return room.take({ ...entered, token });
      }
      if (!answer.ok && !('offline' in answer)) {
        setFault(whyNot(answer, code));
        return stop();
      }
      await new Promise(later => setTimeout(later, ASK_AGAIN));
    }
  };

  const told = fault ?? (looked?.why ? whyNot(looked.why, code) : null);
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!asking) void ask();
      }}
    >
      <Phone
        head={t('class:join.welcomeBack')}
        aside={looked?.room?.code}
        bar={
          <>
            <Fault of={told} />
            <output>{asking && chosen && t('class:join.asked', { name: chosen.nickname })}</output>
            {asking ? (
              <Button onClick={stop}>{t('class:join.stopAsking')}</Button>
            ) : (
              <Button kind="primary" type="submit">
                {t('class:join.askBack')}
              </Button>
            )}
            <Button onClick={() => onWay('new')}>{t('class:join.new')}</Button>
          </>
        }
      >
        <h1>{t('class:join.who')}</h1>
        <p>{t('class:join.whoAbout')}</p>
        {!looked?.room && <CodeField code={code} onCode={onCode} />}
        {looked?.room && (
          <fieldset disabled={asking}>
            <legend class="visually-hidden">{t('class:join.who')}</legend>
            <div class="phone-known">
              {shown.map(each => (
                <label key={each.member} class="phone-choice">
                  <input
                    type="radio"
                    name="known"
                    checked={each.member === chosen?.member}
                    onChange={() => setChosen(each)}
                  />
                  <span>{each.nickname}</span>
                  <small>{whereIs(each)}</small>
                </label>
              ))}
            </div>
            {known.length === 0 && <p>{t('class:join.nobody')}</p>}
          </fieldset>
        )}
        {shown.length < known.length && (
          <button type="button" class="phone-link" onClick={() => setAll(true)}>
            {t('class:join.showAll', { count: known.length })}
          </button>
        )}
        <p class="phone-note">
          <b>{t('class:join.shownHere')}</b> {t('class:join.shownHereAbout')}
        </p>
      </Phone>
    </form>
  );
}

function whereIs({ table, isHere }: Known): string {
  const state = t(isHere ? 'class:join.isHere' : 'class:join.isAway');
  return table === null ? state : t('class:join.atTable', { table, state });
}
