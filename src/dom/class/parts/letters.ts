import { useLayoutEffect } from 'preact/hooks';
import { letterOf } from '#dom/parts/keyPress.ts';
import { isTyping } from '#dom/parts/typing.ts';

/** Runs what a letter stands for when it is pressed alone, and not in a field or a dialog. */
export function useLetters(keys: Readonly<Record<string, () => void>>): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const letter = letterOf(event);
      const run = letter === null ? undefined : keys[letter];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** The whole screen, or back from it; a browser that will not stays as it is. */
export function turnFullScreen(): void {
  const turned = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  turned?.catch(() => undefined);
}
