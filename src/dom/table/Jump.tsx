import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PointId } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { useApp, useContent } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { digitOf } from '#dom/parts/keyPress.ts';
import { openDialogs } from '../parts/openDialogs.ts';

/** ms: the field is all there is to do here, but a field that opens with its dialog is not read out in Firefox. */
const READ_FIRST = 400;

/** The row of digits gives digits also where the keyboard wants Shift for them. */
function typeDigit(event: KeyboardEvent, field: HTMLInputElement): void {
  const digit = digitOf(event);
  if (digit === null) return;
  event.preventDefault();
  const { selectionStart, selectionEnd, value } = field;
  field.setRangeText(digit, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
}

/** Gives the field the focus when the dialog has been read out, or as soon as something is typed. */
function focusSoon(field: HTMLInputElement, dialog: HTMLElement): () => void {
  const head = document.activeElement;
  const focus = (): void => {
    if (document.activeElement === head) field.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key.length === 1) focus();
    if (document.activeElement === field) typeDigit(event, field);
  };
  const later = setTimeout(focus, READ_FIRST);
  dialog.addEventListener('keydown', press);
  return () => {
    clearTimeout(later);
    dialog.removeEventListener('keydown', press);
  };
}

/** "/" and a number: straight to a point's card. */
export function Jump({ onClose }: { onClose: () => void }) {
  const app = useApp();
  const { content } = useContent();
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const dialog = field.current?.closest('dialog');
    return field.current && dialog ? focusSoon(field.current, dialog) : undefined;
  }, []);
  // only under the close-up: or else the card behind is heard in between
  useEffect(() => openDialogs.listen(() => openDialogs.count() > 1 && onClose()), [onClose]);
  const go = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('number');
    const point: PointId = `p${Number(typed)}`;
    if (!content.points.some(p => p.id === point)) {
      return setFault(t('table:jumpUnknown', { count: content.points.length }));
    }
    app.openDialog({ type: 'card', point, toTable: true });
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
          <input name="number" inputMode="numeric" autocomplete="off" ref={field} />
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
