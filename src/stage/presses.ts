/** Whether a pointer is down anywhere on the page: whoever heard the press has to hear the release and the click. */

export interface Presses {
  /** At once where nothing is pressed, else after the click that the release brings. */
  readonly over: () => Promise<void>;
  readonly forget: () => void;
}

export function watchPresses(): Presses {
  let isDown = false;
  let waiting: (() => void)[] = [];
  const down = (): void => {
    isDown = true;
  };
  const up = (): void => {
    isDown = false;
    setTimeout(() => {
      if (isDown) return;
      for (const go of waiting) go();
      waiting = [];
    }); // the click comes in the same task as the release
  };
  const hears = { pointerdown: down, pointerup: up, pointercancel: up } as const;
  const kinds = Object.keys(hears) as (keyof typeof hears)[];
  for (const kind of kinds) window.addEventListener(kind, hears[kind], { capture: true });
  return {
    over: () => new Promise(resolve => (isDown ? waiting.push(resolve) : resolve())),
    forget: () => {
      for (const kind of kinds) window.removeEventListener(kind, hears[kind], { capture: true });
    },
  };
}
