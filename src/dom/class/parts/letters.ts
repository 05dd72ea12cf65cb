import { useSingleKeys, type Keys } from '#dom/parts/singleKeys.ts';

/** Runs what a letter stands for when it is pressed alone, and not in a field or a dialog. */
export const useLetters = (keys: Keys): void =>
  useSingleKeys(keys, () => !document.querySelector('dialog[open]'));

/** The whole screen, or back from it; a browser that will not stays as it is. */
export function turnFullScreen(): void {
  const turned = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  turned?.catch(() => undefined);
}
