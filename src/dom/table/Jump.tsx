import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { PointId } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { useApp, useContent } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { digitOf } from '../parts/letter.ts';

/** The field is all there is to do here: a modal dialog that opens gives what is so marked the focus. */
const focusFirst = (field: HTMLInputElement | null): void => field?.setAttribute('autofocus', '');

/** The row of digits gives digits also where the keyboard wants Shift for them. */
function typeDigit(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  const digit = digitOf(event);
  if (digit === null) return;
  event.preventDefault();
  const field = event.currentTarget;
  const { selectionStart, selectionEnd, value } = field;
  field.setRangeText(digit, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
}

/** "/" and a number: straight to a point's card. */
export function Jump({ onClose }: { onClose: () => void }) {
  const app = useApp();
  const { content } = useContent();
  const [fault, setFault] = useState<string | null>(null);
  const go = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('number');
    const point: PointId = `p${Number(typed)}`;
    if (!content.points.some(p => p.id === point)) {
      return setFault(t('table:jumpUnknown', { count: content.points.length }));
    }
    onClose();
    app.show({ dialog: { type: 'card', point } });
  };
  return (
    <Dialog
      title={t('table:jump')}
      about={t('table:jumpAbout', { count: content.points.length })}
      onClose={onClose}
      className="jump"
    >
      <form onSubmit={go} noValidate>
        <label class="field">
          {t('table:jumpNumber')}
          <input
            name="number"
            inputMode="numeric"
            autocomplete="off"
            ref={focusFirst}
            onKeyDown={typeDigit}
          />
        </label>
        {fault && (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
        <Button kind="solid" type="submit">
          {t('table:jumpGo')}
        </Button>
      </form>
    </Dialog>
  );
}
