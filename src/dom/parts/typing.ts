/** Where keys belong to a field: single letters and repeats are left to it. */

const NOT_TYPED_IN = ['radio', 'checkbox', 'button', 'submit', 'reset'];

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !NOT_TYPED_IN.includes(target.type)) ||
  (target instanceof HTMLElement && target.isContentEditable);
