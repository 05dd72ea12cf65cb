import { useEffect, useRef } from 'preact/hooks';
import { t } from '#words/guide.ts';
import { announce } from '#dom/parts/announce.ts';
import { useApp, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { takeFocus } from '#dom/parts/focus.ts';
import { BAR_ID } from '#dom/parts/namesBar.ts';
import { GUIDE_STEPS, guideStep, stepNumber, unmarked, type GuideStep } from './guideStep.ts';
import './guide.css';

/** Teaches the first round by doing: one sentence for each step. It ends with the round, or when it is closed, for good. */
export function Guide() {
  const app = useApp();
  const step = useGame(guideStep);
  const count = useGame(unmarked);
  const said = useRef(new Set<GuideStep>());
  useEffect(() => {
    // each step once; and after a mark the mark is heard, and nothing else
    if (!step || step === 'rest' || step === 'seal' || said.current.has(step)) return;
    said.current.add(step);
    announce(t(`guide:${step}`));
  }, [step]);
  useEffect(
    () => () => {
      if (app.store.getState().view?.phase === 'summary') app.change({ guide: false });
    },
    [app],
  );
  const close = () => {
    app.change({ guide: false });
    takeFocus(document.getElementById(BAR_ID));
  };
  if (!step) return null;
  return (
    <aside class={step === 'start' ? 'guide guide-start' : 'guide'} aria-label={t('guide:name')}>
      <p>
        <b>{t('guide:step', { step: stepNumber[step], steps: GUIDE_STEPS })}</b>{' '}
        {t(`guide:${step}`, { count })}
      </p>
      <Button icon="reject" aria-label={t('guide:close')} onClick={close} />
    </aside>
  );
}
