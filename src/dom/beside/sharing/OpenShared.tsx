import { useState } from 'preact/hooks';
import { useApp } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { t } from '#words/sharing.ts';
import './sharing.css';

/** Takes a link or a code that somebody shared, and opens its game as one of this device's own. */
export function OpenShared({ onOpened }: { readonly onOpened: () => void }) {
  const app = useApp();
  const [text, setText] = useState('');
  const [isOpening, setIsOpening] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return setFault(t('sharing:openEmpty'));
    setIsOpening(true);
    const sentence = await app.openShared(text);
    setIsOpening(false);
    setFault(sentence);
    if (sentence === null) onOpened();
  };
  return (
    <details class="sharing-open">
      <summary>{t('sharing:open')}</summary>
      <form noValidate onSubmit={event => void submit(event)}>
        <label>
          {t('sharing:openAbout')}
          <textarea
            rows={3}
            value={text}
            aria-invalid={fault !== null}
            onInput={event => setText(event.currentTarget.value)}
          />
        </label>
        <Button kind="solid" type="submit" disabled={isOpening}>
          {t(isOpening ? 'sharing:opening' : 'sharing:openIt')}
        </Button>
        {fault !== null && (
          <p role="alert" class="reading-error">
            {fault}
          </p>
        )}
      </form>
    </details>
  );
}
