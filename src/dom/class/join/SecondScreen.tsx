import { useId, useState } from 'preact/hooks';
import { Button } from '#dom/parts/Button.tsx';
import { ROOM_REFUSALS } from '#wire/refusals.ts';
import { t } from '#words/class.ts';
import { Phone } from '../Phone.tsx';
import { useClassroom, type Unentered } from '../classroom.ts';
import { CodeField } from './CodeField.tsx';
import { Fault } from './Fault.tsx';
import { whyNot } from './refused.ts';
import type { Way } from './way.ts';

interface Props {
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly onWay: (way: Way) => void;
}

/** The projector, or another device of the teacher's, by a code that the console shows for some minutes. */
export function SecondScreen({ code, onCode, onWay }: Props) {
  const room = useClassroom();
  const [pass, setPass] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const field = useId();
  const open = async () => {
    const token = room.token();
    const entered = await room.enter('pass', { code, pass: pass.trim(), token });
    if (entered.ok) return room.take({ ...entered.value, token });
    setFault(isSpent(entered) ? t('class:join.passSpent') : whyNot(entered, code));
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void open();
      }}
    >
      <Phone
        head={t('class:game')}
        aside={t('class:join.screen')}
        bar={
          <>
            <Fault of={fault} />
            <Button kind="primary" type="submit">
              {t('class:join.openScreen')}
            </Button>
            <Button onClick={() => onWay('new')}>{t('class:join.new')}</Button>
          </>
        }
      >
        <h1>{t('class:join.secondTitle')}</h1>
        <p>{t('class:join.secondAbout')}</p>
        <CodeField code={code} onCode={onCode} />
        <div class="phone-field">
          <label for={field}>{t('class:join.pass')}</label>
          <input
            id={field}
            value={pass}
            onInput={({ currentTarget }) => setPass(currentTarget.value)}
            autocomplete="off"
            spellcheck={false}
            maxLength={20}
          />
        </div>
      </Phone>
    </form>
  );
}

const isSpent = (why: Unentered): boolean =>
  !('offline' in why) && why.refusal.by === 'room' && why.refusal.code === ROOM_REFUSALS.NotKnown;
