import { useState } from 'preact/hooks';
import { useApp } from '#dom/game.ts';
import type { SavedGame } from '#record/games.ts';
import { Button } from '#dom/parts/Button.tsx';
import { savedAs } from '#record/savedAs.ts';
import { isolated } from '#words/isolated.ts';
import { LANGUAGE } from '#words/lists.ts';
import { t } from '#words/reading.ts';
import { FocusFirst } from '#dom/parts/FocusFirst.tsx';

interface Props {
  readonly game: SavedGame;
  readonly onChanged: () => void;
  readonly onOpened: () => void;
}

/** One saved game, with its name, how far it is, and what can be done with it. */
export function GameRow({ game, onChanged, onOpened }: Props) {
  const app = useApp();
  const [step, setStep] = useState<'shown' | 'renaming' | 'deleting'>('shown');
  const [failed, setFailed] = useState<string | null>(null);
  const attempt = async (work: Promise<string | null>, done: () => void) => {
    const sentence = await work;
    setFailed(sentence);
    if (sentence === null) done();
  };
  const settle = () => {
    setStep('shown');
    onChanged();
  };
  const { id, name, savedAt } = game;
  return (
    <li>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <small>
          {savedAs(game)} · {t('reading:gameAt', { when: momentInWords(savedAt) })}
        </small>
      </p>
      {step === 'shown' && (
        <div class="reading-row">
          <Button kind="solid" onClick={() => void attempt(app.resume(id), onOpened)}>
            {t('reading:open')}
            <span class="visually-hidden">: {name}</span>
          </Button>
          <Button kind="ink" onClick={() => setStep('renaming')}>
            {t('reading:rename')}
            <span class="visually-hidden">: {name}</span>
          </Button>
          <Button kind="ink" onClick={() => setStep('deleting')}>
            {t('reading:delete')}
            <span class="visually-hidden">: {name}</span>
          </Button>
        </div>
      )}
      {step === 'renaming' && (
        <RenameForm
          name={name}
          onName={next => void attempt(app.renameGame(id, next), settle)}
          onBack={() => setStep('shown')}
        />
      )}
      {step === 'deleting' && (
        <fieldset aria-label={t('reading:delete')}>
          <p role="alert">{t('reading:deleteAsk', { name: isolated(name) })}</p>
          <FocusFirst>
            <Button kind="solid" onClick={() => setStep('shown')}>
              {t('reading:cancel')}
            </Button>
            <Button kind="ink" onClick={() => void attempt(app.deleteGame(id), settle)}>
              {t('reading:deleteYes')}
            </Button>
          </FocusFirst>
        </fieldset>
      )}
      {failed && (
        <p role="alert" class="reading-error">
          {failed}
        </p>
      )}
    </li>
  );
}

interface RenameProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onBack: () => void;
}

function RenameForm({ name, onName, onBack }: RenameProps) {
  const [typed, setTyped] = useState(name);
  const [empty, setEmpty] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const next = typed.trim();
    if (next === '') setEmpty(true);
    else onName(next);
  };
  return (
    <form noValidate onSubmit={submit}>
      <FocusFirst>
        <label>
          {t('reading:newName')}
          <input
            value={typed}
            maxLength={60}
            aria-invalid={empty}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        </label>
        <Button kind="solid" type="submit">
          {t('reading:save')}
        </Button>
        <Button kind="ink" onClick={onBack}>
          {t('reading:cancel')}
        </Button>
        {empty && (
          <p role="alert" class="reading-error">
            {t('reading:nameEmpty')}
          </p>
        )}
      </FocusFirst>
    </form>
  );
}

/** A moment of this device's own clock, in its own time zone. */
const momentInWords = (iso: string): string =>
  new Date(iso).toLocaleString(LANGUAGE, { dateStyle: 'medium', timeStyle: 'short' });
