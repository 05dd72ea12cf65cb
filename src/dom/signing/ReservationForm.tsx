import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#dom/parts/Button.tsx';
import { WORDS_MAX } from '#engine/crossing.ts';
import type { PartyView, PointId, Reservation } from '#engine/types.ts';
import { Trouble } from '#dom/parts/Trouble.tsx';
import { About } from '#dom/parts/About.tsx';
import { t } from '#words/words.ts';
import { PointSelect } from '#dom/parts/PointSelect.tsx';

/** A reservation as far as it is written. */
export interface ReservationSketch {
  readonly point: PointId | null;
  readonly words: string;
}

interface Props {
  readonly view: PartyView;
  readonly sketch: ReservationSketch; // held above, so that going back loses no word
  readonly onSketch: (sketch: ReservationSketch) => void;
  readonly onDone: (reservation: Reservation) => void;
  readonly onBack: () => void;
}

/** One settled point and a few words, printed beside the signature. */
export function ReservationForm({ view, sketch, onSketch, onDone, onBack }: Props) {
  const { point, words } = sketch;
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const settled = view.articles.map(article => article.point);
  const missing = point === null || words.trim() === '';
  const done = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!missing) onDone({ point, words: words.trim() });
  };
  return (
    <form class="talks-section" onSubmit={done}>
      <h2 ref={heading} tabIndex={-1}>
        {t('ratification:reserve')}
      </h2>
      <p class="talks-note">
        {t(settled.length === 0 ? 'ratification:reserveNone' : 'ratification:reserveHint')}
      </p>
      {settled.length > 0 && (
        <>
          <PointSelect
            label={t('ratification:reservePoint')}
            points={settled}
            point={point}
            onChange={next => onSketch({ ...sketch, point: next })}
          />
          <label class="talks-words">
            <span>{t('ratification:reserveWords')}</span>
            <textarea
              rows={3}
              maxLength={WORDS_MAX}
              value={words}
              onInput={event => onSketch({ ...sketch, words: event.currentTarget.value })}
            />
            <About>{t('ratification:reserveLeft', { count: WORDS_MAX - words.length })}</About>
          </label>
        </>
      )}
      <Trouble>{tried && missing ? t('ratification:reserveMissing') : null}</Trouble>
      <div class="talks-bar">
        <Button kind="ink" type="button" onClick={onBack}>
          {t('caucus:back')}
        </Button>
        {settled.length > 0 && (
          <Button kind="solid" type="submit">
            {t('ratification:reserve')}
          </Button>
        )}
      </div>
    </form>
  );
}
