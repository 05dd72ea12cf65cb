import { useState } from 'preact/hooks';
import { Button } from '#dom/parts/Button.tsx';
import { readCode } from '#wire/roomCode.ts';
import { roomRefusalSentence } from '#words/room.ts';
import { t } from '#words/class.ts';
import { Phone } from '../Phone.tsx';
import { useClass, useClassroom } from '../classroom.ts';
import { CodeField } from './CodeField.tsx';
import { Fault } from './Fault.tsx';
import { useLooked } from './looked.ts';
import { notFound, whyNot } from './refused.ts';
import { useEnter } from './useEnter.ts';
import type { Way } from './way.ts';

const AT_ONCE = 4; // names

interface Props {
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly onWay: (way: Way) => void;
}

/** A code and a name of the list. Only Join seats anybody; Enter joins from anywhere on the page. */
export function JoinForm({ code, onCode, onWay }: Props) {
  const room = useClassroom();
  const lost = useClass(s => s.lost);
  const { looked, again } = useLooked(code);
  const [chosen, setChosen] = useState<string | null>(null);
  const [page, setPage] = useState(0);
  const [fault, setFault] = useState<string | null>(null);
  const [joining, setJoining] = useState(false);

  const names = looked?.room?.names ?? [];
  const pages = Math.max(1, Math.ceil(names.length / AT_ONCE));
  const shown = names.slice((page % pages) * AT_ONCE, (page % pages) * AT_ONCE + AT_ONCE);
  const name = chosen !== null && shown.includes(chosen) ? chosen : (shown[0] ?? null);

  const join = async () => {
    if (readCode(code) === null) return setFault(notFound(code));
    setJoining(true);
    const found = looked?.room ? looked : await again();
    const nickname = name ?? found?.room?.names[0];
    const why = found?.why;
    if (why) setFault(whyNot(why, code));
    else if (nickname === undefined) setFault(t('class:join.noNames'));
    else {
      const token = room.token();
      const joined = await room.enter('join', { code, nickname, token });
      if (joined.ok) return room.take({ ...joined.value, token });
      setFault(whyNot(joined, code));
    }
    setJoining(false);
  };
  useEnter(() => void join());
  const typed = (next: string) => {
    setFault(null);
    onCode(next);
  };
  const told = fault ?? (looked?.why ? whyNot(looked.why, code) : null);
  const said = told ?? (lost && code === room.get().code ? roomRefusalSentence(lost) : null);

  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!joining) void join();
      }}
    >
      <Phone
        head={t('class:game')}
        aside={t('class:join.join')}
        bar={
          <>
            <Fault of={said} />
            <Button kind="primary" type="submit" aria-disabled={joining}>
              {t('class:join.join')}
            </Button>
            <Button onClick={() => onWay('before')}>{t('class:join.before')}</Button>
          </>
        }
      >
        <h1>{t('class:join.title')}</h1>
        <CodeField code={code} onCode={typed} />
        <fieldset>
          <legend>{t('class:join.name')}</legend>
          {shown.length > 0 ? (
            <div class="phone-names">
              {shown.map(each => (
                <label key={each} class="phone-choice">
                  <input
                    type="radio"
                    name="name"
                    checked={each === name}
                    onChange={() => setChosen(each)}
                  />
                  {each}
                </label>
              ))}
            </div>
          ) : (
            <p class="phone-hint">
              {t(looked?.room ? 'class:join.noNames' : 'class:join.namesLater')}
            </p>
          )}
        </fieldset>
        {pages > 1 && (
          <button type="button" class="phone-link" onClick={() => setPage(page + 1)}>
            {t('class:join.otherNames')}
          </button>
        )}
        <p class="phone-hint">{t('class:join.private')}</p>
        <button type="button" class="phone-link" onClick={() => onWay('screen')}>
          {t('class:join.secondScreen')}
        </button>
      </Phone>
    </form>
  );
}
