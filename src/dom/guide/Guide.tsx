import { useEffect } from 'preact/hooks';
import { t } from '#words/guide.ts';
import { announce } from '../app/announce.ts';
import { useApp, useGame } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { takeFocus } from '../parts/focus.ts';
import { BAR_ID } from '../table/namesBar.ts';
import { GUIDE_STEPS, guideStep, stepNumber, unmarked } from './guideStep.ts';
import './guide.css';

/** Teaches the first round by doing: one sentence for each step. It ends with the round, or when it is closed, for good. */
export function Guide() {
  const app = useApp();
  const step = useGame(guideStep);
  const count = useGame(unmarked);
  useEffect(() => {
    // after a mark the mark is heard, and nothing else
    if (step && step !== 'rest' && step !== 'seal')
      announce(t(`guide:${step}`, { count: unmarked(app.store.getState()) }));
  }, [app, step]);
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
    <aside class={`guide guide-${step}`} aria-label={t('guide:name')}>
      <p>
        <b>{t('guide:step', { step: stepNumber[step], steps: GUIDE_STEPS })}</b>{' '}
        {t(`guide:${step}`, { count })}
      </p>
      <Button icon="reject" aria-label={t('guide:close')} onClick={close} />
    </aside>
  );
}
