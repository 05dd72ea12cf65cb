import { useId, useState } from 'preact/hooks';
import { useApp, useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { CrossingForm } from '#dom/evidence/CrossingForm.tsx';
import type {
  CrossingReason,
  LineId,
  PartyView,
  Reservation,
  Signing as SigningKind,
} from '#engine/types.ts';
import { refusalSentence } from '#words/refusals.ts';
import { Trouble } from '#dom/parts/Trouble.tsx';
import { isolated } from '#words/isolated.ts';
import { t } from '#words/words.ts';
import { reservationWords } from '#words/reservation.ts';
import { useFocusOnChange } from '#dom/parts/focus.ts';
import { pointPhrase } from '#words/phrases.ts';
import { ReservationForm, type ReservationSketch } from './ReservationForm.tsx';

type Step = 'choose' | 'reserve' | 'reasons';

/** What the seat answers: a reason first for every own line that the text it signs would cross. */
export function Signing({ view }: { readonly view: PartyView }) {
  const { store, table } = useApp();
  const content = useContent();
  const title = useId();
  const [step, setStep] = useState<Step>('choose');
  const [reservation, setReservation] = useState<Reservation | null>(null);
  const before = view.reservedBefore;
  const [sketch, setSketch] = useState<ReservationSketch>(() =>
    before && !before.isLapsed
      ? { point: before.point, words: reservationWords(before) }
      : { point: null, words: '' },
  );
  const [reasons, setReasons] = useState<Readonly<Record<LineId, CrossingReason>>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const crossed = view.crossed[view.seat];
  const missing = crossed.filter(line => !reasons[line]);
  const [next] = missing;

  const body = useFocusOnChange<HTMLElement>(step === 'reasons' ? next : step);
  const send = (
    signing: SigningKind,
    reserved: Reservation | null,
    crossings: Readonly<Record<LineId, CrossingReason>>,
  ) => {
    table()?.act({
      type: 'sign',
      signing,
      ...(signing !== 'refuse' && { crossings }),
      ...(reserved && { reservation: reserved }),
    });
    const { refusal } = store.getState();
    setTrouble(refusal && refusalSentence(content, refusal));
    if (refusal) setStep('choose');
  };
  const signWith = (reserved: Reservation | null) => {
    setReservation(reserved);
    if (missing.length > 0) setStep('reasons');
    else send(reserved ? 'reserve' : 'sign', reserved, reasons);
  };
  const give = (line: LineId, reason: CrossingReason) => {
    const all = { ...reasons, [line]: reason };
    setReasons(all);
    if (missing.length === 1) send(reservation ? 'reserve' : 'sign', reservation, all);
  };

  if (step === 'reserve') {
    return (
      <ReservationForm
        view={view}
        sketch={sketch}
        onSketch={setSketch}
        onDone={signWith}
        onBack={() => setStep('choose')}
      />
    );
  }
  if (step === 'reasons' && next !== undefined) {
    return (
      <section key="reasons" ref={body} class="talks-section">
        {crossed.length > 1 && (
          <p class="talks-note">
            {t('ratification:crossingStep', {
              step: crossed.length - missing.length + 1,
              steps: crossed.length,
            })}
          </p>
        )}
        <CrossingForm
          key={next}
          lines={[next]}
          ask={t(missing.length > 1 ? 'ratification:crossingNext' : 'ratification:crossingSign')}
          onReason={reason => give(next, reason)}
          onBack={() => setStep('choose')}
        />
      </section>
    );
  }
  return (
    <section ref={body} tabIndex={-1} class="talks-section talks-step" aria-labelledby={title}>
      <h2 id={title}>{t('ratification:answer')}</h2>
      {before && (
        <p class="talks-note">
          {t(before.isLapsed ? 'ratification:reservedLapsed' : 'ratification:reservedStands', {
            point: pointPhrase(content, before.point),
            words: isolated(reservationWords(before)),
          })}
        </p>
      )}
      <div class="talks-sign">
        <Button kind="ink" class="talks-big" onClick={() => signWith(null)}>
          {t('ratification:sign')}
        </Button>
        <Button kind="ink" class="talks-big" onClick={() => setStep('reserve')}>
          {t('ratification:reserve')}
        </Button>
        <Button kind="ink" class="talks-big" onClick={() => send('refuse', null, {})}>
          {t('ratification:refuse')}
        </Button>
      </div>
      <Trouble>{trouble}</Trouble>
    </section>
  );
}
