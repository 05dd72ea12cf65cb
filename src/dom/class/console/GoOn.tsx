import { useId, useState } from 'preact/hooks';
import { readCode, type RoomCode } from '#wire/roomCode.ts';
import { Button } from '#dom/parts/Button.tsx';
import { t } from '#words/teacher.ts';

/** For a teacher whose tab has lost its room: the code leads back to it. */
export function GoOn({ onCode }: { readonly onCode: (code: RoomCode) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <details class="open-again">
      <summary>{t('teacher:open.again')}</summary>
      <form
        class="class-line"
        onSubmit={event => {
          event.preventDefault();
          const code = readCode(typed);
          setWrong(code === null);
          if (code !== null) onCode(code);
        }}
      >
        <p class="class-choose">
          <label for={id}>{t('teacher:open.againCode')}</label>
          <input
            id={id}
            autoComplete="off"
            autocapitalize="characters"
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        </p>
        <Button kind="ink" type="submit">
          {t('teacher:open.goOn')}
        </Button>
      </form>
      {isWrong && <p role="alert">{t('teacher:open.notCode')}</p>}
    </details>
  );
}
