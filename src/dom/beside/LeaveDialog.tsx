import { useId, useState } from 'preact/hooks';
import { useApp, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Dialog } from '#dom/parts/Dialog.tsx';
import { TheParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { useFocusOnChange } from '#dom/parts/focus.ts';
import { moverOf } from '#record/sketch.ts';
import '#dom/parts/pages/pages.css';

/** To the title with the talks kept, or away from the table for good: the second is asked twice. */
export function LeaveDialog() {
  const { closeDialog: close, table, toTitle } = useApp();
  const view = useGame(s => s.view);
  const device = useGame(s => s.device.seat);
  const unsaved = useGame(s => s.saving === 'off');
  const [leaving, setLeaving] = useState(false);
  const body = useFocusOnChange<HTMLDivElement>(leaving);
  const [sure, saved] = [useId(), useId()];
  const seat = view && view.phase !== 'ended' ? moverOf(view, device) : null;
  const isLed = table()?.isLed === true;
  const about = t(unsaved ? 'caucus:leaveUnsaved' : 'caucus:leaveSavedAbout');
  const leave = () => {
    table()?.act({ type: 'leave' });
    close();
  };
  return (
    <Dialog
      title={t('caucus:leaveTitle')}
      about={isLed ? t('caucus:leaveTableAbout') : about}
      onClose={close}
      className="talks-dialog talks-leave"
    >
      <div ref={body}>
        {leaving && seat ? (
          <section tabIndex={-1} class="talks-step" aria-labelledby={sure}>
            <p class="talks-lead" id={sure}>
              {t('caucus:leaveSure', { party: TheParty(seat) })}
            </p>
            <div class="talks-bar">
              <Button kind="ink" onClick={() => setLeaving(false)}>
                {t('caucus:leaveBack')}
              </Button>
              <Button kind="primary" onClick={leave}>
                {t('caucus:leaveConfirm')}
              </Button>
            </div>
          </section>
        ) : (
          <>
            {!isLed && (
              <section class="talks-section talks-step" tabIndex={-1} aria-labelledby={saved}>
                <p id={saved}>{about}</p>
                <Button kind="ink" class="talks-wide" onClick={toTitle}>
                  {t('caucus:leaveSaved')}
                </Button>
              </section>
            )}
            {seat && (
              <section class="talks-section">
                <p>{t('caucus:leaveTableAbout')}</p>
                <Button kind="ink" class="talks-wide" onClick={() => setLeaving(true)}>
                  {t('caucus:leaveTable')}
                </Button>
              </section>
            )}
            <div class="talks-bar">
              <Button kind="primary" onClick={close}>
                {t('caucus:leaveBack')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
