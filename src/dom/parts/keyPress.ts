/**
 * Which of our keys was pressed, on any keyboard: by what it prints, and by its place where it prints a letter of
 * another script. So "A" is the key that says A on AZERTY, and the key that says Ф on a Russian keyboard.
 */

/** What is read of a `KeyboardEvent`. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly getModifierState: (modifier: 'AltGraph') => boolean;
}

/** A small letter, a digit or a sign, pressed alone or with Shift; `null` for all other keys. */
export function letterOf(press: KeyPress): string | null {
  return press.ctrlKey || press.metaKey ? null : printed(press);
}

/** Ctrl+Z, or Command+Z; with Shift it would mean the opposite. */
export const isUndo = (press: KeyPress): boolean =>
  press.ctrlKey !== press.metaKey && !press.shiftKey && printed(press) === 'z';

/**
 * The digit of a key in the row of digits, where that row prints signs and letters first, as on AZERTY and in
 * Czech; `null` where the key already prints a digit, or is meant to print something else.
 */
export function digitOf(press: KeyPress): string | null {
  if (press.ctrlKey || press.metaKey || press.shiftKey || isOther(press)) return null;
  return /^\d$/.test(press.key) ? null : (/^Digit(\d)$/.exec(press.code)?.[1] ?? null);
}

function printed(press: KeyPress): string | null {
  if (isOther(press)) return null;
  const { key, code, shiftKey } = press;
  if (isOfAnotherScript(key)) return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
  if (code === 'Slash' && (key === '.' || key === ',')) return shiftKey ? '?' : '/'; // Cyrillic keyboards
  return /^[!-~]$/.test(key) ? key.toLowerCase() : null;
}

/** Alt and AltGr reach signs and menus of their own; while words are composed, keys are part of them. */
const isOther = (press: KeyPress): boolean =>
  press.altKey || press.getModifierState('AltGraph') || press.isComposing;

const isOfAnotherScript = (key: string): boolean =>
  /^\p{L}\p{M}*$|^\p{L}{2}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
