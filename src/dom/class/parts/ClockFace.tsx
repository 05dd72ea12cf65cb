import type { Clock } from '#wire/seen.ts';
import { t } from '#words/teacher.ts';
import { clockWords, useClock } from './useClock.ts';
import './clock.css';

/** What is left, with its word; struck through while it stands. */
export function ClockFace({ clock }: { readonly clock: Clock | null }) {
  const left = useClock(clock);
  if (!clock || left === null) return <span class="clock">{t('teacher:noClock')}</span>;
  const word = !clock.isRunning ? 'pausedClock' : left === 0 ? 'timeUp' : 'left';
  const shown = clockWords(left);
  return (
    <span class="clock" role="timer">
      {clock.isRunning ? <b>{shown}</b> : <s>{shown}</s>} <small>{t(`teacher:${word}`)}</small>
    </span>
  );
}
