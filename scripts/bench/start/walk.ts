/** Put into a page before its own scripts: once it is painted, presses the controls of a list, each in its first frame. */

declare global {
  interface Window {
    pressedFirstAt: number | null; // of performance.now(); kept if the control was answered: the next one came
    walked: boolean; // all have been pressed
  }
}

/** A button by its words, or the first checkbox of a group by the group's. */
export type Step = { readonly button: string } | { readonly boxOf: string };

/** Runs in the page, so it uses nothing from outside itself. */
export function walk(steps: readonly Step[]): void {
  window.pressedFirstAt = null;
  window.walked = false;
  let next = 0;
  let first = 0;
  const named = (selector: string, words: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(selector)].find(
      element => element.textContent.trim() === words,
    );
  const controlOf = (step: Step): HTMLElement | null | undefined =>
    'button' in step
      ? named('button', step.button)
      : named('legend', step.boxOf)?.parentElement?.querySelector<HTMLElement>('[type="checkbox"]');
  const look = (): void => {
    const step = steps[next];
    if (step === undefined) return;
    const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
    const control = isPainted && controlOf(step);
    if (control) {
      if (next === 0) first = performance.now();
      else window.pressedFirstAt = first;
      next++;
      control.click();
      window.walked = next === steps.length;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
