import { useState } from 'preact/hooks';
import { useApp } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { t } from '#words/words.ts';
import { FocusFirst } from '#dom/parts/FocusFirst.tsx';

/** Everything kept on this device, deleted after one question. */
export function DeleteData() {
  const app = useApp();
  const [step, setStep] = useState<'offer' | 'ask' | 'done'>('offer');
  const [failed, setFailed] = useState<string | null>(null);
  const erase = async () => {
    const sentence = await app.deleteEverything();
    setFailed(sentence);
    setStep(sentence === null ? 'done' : 'offer');
  };
  return (
    <section class="reading-data">
      <h3>{t('settings:data')}</h3>
      <p>{t('settings:dataAbout')}</p>
      {step === 'offer' && (
        <Button kind="ink" onClick={() => setStep('ask')}>
          {t('settings:deleteAll')}
        </Button>
      )}
      {step === 'ask' && (
        <fieldset aria-label={t('settings:deleteAll')}>
          <p role="alert">{t('settings:deleteAsk')}</p>
          <FocusFirst>
            <Button kind="solid" onClick={() => setStep('offer')}>
              {t('settings:deleteNo')}
            </Button>
            <Button kind="ink" onClick={() => void erase()}>
              {t('settings:deleteYes')}
            </Button>
          </FocusFirst>
        </fieldset>
      )}
      {step === 'done' && <output>{t('settings:deleted')}</output>}
      {failed && (
        <p role="alert" class="reading-error">
          {failed}
        </p>
      )}
    </section>
  );
}
