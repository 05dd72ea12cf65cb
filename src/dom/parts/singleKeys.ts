/** Single-letter keys of the close-up, off while typing and by choice. */
import { useLayoutEffect } from 'preact/hooks';
import { useGame } from '#dom/game.ts';
import { letterOf } from './keyPress.ts';
import { isTyping } from './typing.ts';

export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/**
 * Runs `keys[letter]` when that letter alone is pressed, unless words are typed. `isOn`: asked at each press; without it,
 * the setting of single keys says.
 */
export function useSingleKeys(keys: Keys, isOn?: () => boolean): void {
  const isSet = useGame(s => s.settings.singleKeys);
  // before it is painted: a quick hand is not waited for
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const letter = isTyping(event.target) || !(isOn?.() ?? isSet) ? null : letterOf(event);
      const run = letter === null ? undefined : keys[letter];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** Gives Escape to a form inside a dialog, which then goes back instead of closing the dialog. */
export function useEscape(run: (() => void) | null): void {
  useLayoutEffect(() => {
    if (!run) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
