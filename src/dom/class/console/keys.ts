import { useLayoutEffect } from 'preact/hooks';
import { digitOf, letterOf } from '#dom/parts/keyPress.ts';
import { isTyping } from '#dom/parts/typing.ts';

export interface ConsoleKeys {
  readonly pause: () => void;
  readonly reveal: () => void;
  readonly lock: () => void;
  readonly next: () => void;
  readonly table: (number: number | null) => void; // null: all
}

/** Space pauses, R reveals, L locks, the right arrow goes on, digits choose a table; not in fields, menus or dialogs. */
export function useConsoleKeys(keys: ConsoleKeys, isOn: boolean): void {
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      const run = event.defaultPrevented ? null : actOf(keys, event);
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** What has keys of its own keeps them: a button Space, radio buttons the arrows. */
function actOf(keys: ConsoleKeys, event: KeyboardEvent): (() => void) | null {
  const { target, key } = event;
  if (event.repeat || isTyping(target) || document.querySelector('dialog[open]')) return null;
  const printed = letterOf(event) ?? '';
  const digit = digitOf(event) ?? (/^\d$/.test(printed) ? printed : null);
  if (digit !== null) return () => keys.table(digit === '0' ? null : Number(digit));
  if (printed === 'r') return keys.reveal;
  if (printed === 'l') return keys.lock;
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (key === 'ArrowRight' && !(target instanceof HTMLInputElement)) return keys.next;
  const isPressed = target instanceof HTMLElement && target.matches('button, summary, a, input');
  return key === ' ' && !isPressed ? keys.pause : null;
}
