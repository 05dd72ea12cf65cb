import { describe, expect, it } from 'vitest';
import { digitOf, isUndo, letterOf, type KeyPress } from '#dom/parts/keyPress.ts';

/** What a key prints, its place, and the modifiers held with it. */
const press = (key: string, code: string, held = ''): KeyPress => ({
  key,
  code,
  ctrlKey: held.includes('Ctrl'),
  altKey: held.split('+').includes('Alt'),
  metaKey: held.includes('Meta'),
  shiftKey: held.includes('Shift'),
  isComposing: held.includes('Composing'),
  getModifierState: modifier => held.includes(modifier),
});

type Row = readonly [keyboard: string, key: string, code: string, held: string, letter: string | null]; // prettier-ignore

const LETTERS: readonly Row[] = [
  ['QWERTY', 'a', 'KeyA', '', 'a'],
  ['QWERTY', 'A', 'KeyA', 'Shift', 'a'],
  ['QWERTY', 'A', 'KeyA', 'CapsLock', 'a'],
  ['QWERTY', '/', 'Slash', '', '/'],
  ['QWERTY', '?', 'Slash', 'Shift', '?'],
  ['QWERTY', '.', 'Period', '', '.'],
  ['QWERTZ', 'z', 'KeyY', '', 'z'],
  ['QWERTZ', 'y', 'KeyZ', '', 'y'],
  ['QWERTZ', '/', 'Digit7', 'Shift', '/'],
  ['QWERTZ', '?', 'Minus', 'Shift', '?'],
  ['QWERTZ', '-', 'Slash', '', '-'],
  ['QWERTZ', 'ö', 'Semicolon', '', null],
  ['AZERTY', 'a', 'KeyQ', '', 'a'],
  ['AZERTY', 'q', 'KeyA', '', 'q'],
  ['AZERTY', '/', 'Period', 'Shift', '/'],
  ['AZERTY', '?', 'KeyM', 'Shift', '?'],
  ['AZERTY', 'é', 'Digit2', '', null],
  ['Dvorak', 'a', 'KeyA', '', 'a'],
  ['Dvorak', 'e', 'KeyD', '', 'e'],
  ['Dvorak', 'o', 'KeyS', '', 'o'],
  ['Dvorak', 'z', 'Slash', '', 'z'],
  ['Dvorak', '/', 'BracketLeft', '', '/'],
  ['Turkish F', 'ğ', 'KeyE', '', null],
  ['Russian', 'ф', 'KeyA', '', 'a'],
  ['Russian', 'Ф', 'KeyA', 'Shift', 'a'],
  ['Russian', 'Ф', 'KeyA', 'CapsLock', 'a'],
  ['Russian', 'у', 'KeyE', '', 'e'],
  ['Russian', 'к', 'KeyR', '', 'r'],
  ['Russian', 'г', 'KeyU', '', 'u'],
  ['Russian', 'е', 'KeyT', '', 't'],
  ['Russian', 'щ', 'KeyO', '', 'o'],
  ['Russian', 'э', 'Quote', '', null],
  ['Russian', '.', 'Slash', '', '/'],
  ['Russian', ',', 'Slash', 'Shift', '?'],
  ['Russian', '/', 'Backslash', 'Shift', '/'],
  ['Russian', '?', 'Digit7', 'Shift', '?'],
  ['Ukrainian', 'ф', 'KeyA', '', 'a'],
  ['Ukrainian', 'і', 'KeyS', '', 's'],
  ['Ukrainian', 'в', 'KeyD', '', 'd'],
  ['Ukrainian', 'ї', 'BracketRight', '', null],
  ['Ukrainian', '.', 'Slash', '', '/'],
  ['Ukrainian', 'т', 'KeyN', '', 'n'],
  ['Greek', 'α', 'KeyA', '', 'a'],
  ['Greek', 'ε', 'KeyE', '', 'e'],
  ['Greek', 'Ρ', 'KeyR', 'Shift', 'r'],
  ['Greek', ';', 'KeyQ', '', ';'],
  ['Greek', '/', 'Slash', '', '/'],
  ['Hebrew', 'ש', 'KeyA', '', 'a'],
  ['Hebrew', '/', 'KeyQ', '', '/'],
  ['Arabic', 'لا', 'KeyB', '', 'b'],
  ['QWERTY', 'a', 'KeyA', 'Ctrl', null],
  ['QWERTY', 'a', 'KeyA', 'Alt', null],
  ['QWERTY', 'a', 'KeyA', 'Meta', null],
  ['Polish', 'ą', 'KeyA', 'Ctrl+Alt+AltGraph', null],
  ['Polish', 'ą', 'KeyA', 'AltGraph', null],
  ['Russian', 'ф', 'KeyA', 'Ctrl', null],
  ['Russian', 'ф', 'KeyA', 'AltGraph', null],
  ['Japanese', 'ち', 'KeyA', 'Composing', null],
  ['any', 'Process', 'KeyA', '', null],
  ['any', 'Dead', 'Quote', '', null],
  ['any', 'Unidentified', '', '', null],
  ['any', 'Enter', 'Enter', '', null],
  ['any', ' ', 'Space', '', null],
];

describe('a single letter is read by what it prints, and in another script by its place', () => {
  it.each(LETTERS)('%s: %s on %s with %s is %s', (_keyboard, key, code, held, letter) => {
    expect(letterOf(press(key, code, held))).toBe(letter);
  });
});

describe('undo', () => {
  it.each([
    ['QWERTY', 'z', 'KeyZ', 'Ctrl', true],
    ['QWERTY', 'Z', 'KeyZ', 'Ctrl+CapsLock', true],
    ['a Mac', 'z', 'KeyZ', 'Meta', true],
    ['QWERTZ', 'z', 'KeyY', 'Ctrl', true],
    ['QWERTZ', 'y', 'KeyZ', 'Ctrl', false],
    ['AZERTY', 'z', 'KeyW', 'Ctrl', true],
    ['AZERTY', 'w', 'KeyZ', 'Ctrl', false],
    ['Russian', 'я', 'KeyZ', 'Ctrl', true],
    ['Ukrainian', 'я', 'KeyZ', 'Ctrl', true],
    ['Greek', 'ζ', 'KeyZ', 'Ctrl', true],
    ['QWERTY', 'Z', 'KeyZ', 'Ctrl+Shift', false],
    ['QWERTY', 'z', 'KeyZ', '', false],
    ['QWERTY', 'z', 'KeyZ', 'Ctrl+Alt', false],
    ['Polish', 'ż', 'KeyZ', 'Ctrl+Alt+AltGraph', false],
    ['any', 'z', 'KeyZ', 'Ctrl+Meta', false],
  ] as const)('%s: %s on %s with %s: %s', (_keyboard, key, code, held, undoes) => {
    expect(isUndo(press(key, code, held))).toBe(undoes);
  });
});

describe('a digit in the field of a number', () => {
  it.each([
    ['AZERTY', 'é', 'Digit2', '', '2'],
    ['AZERTY', '&', 'Digit1', '', '1'],
    ['AZERTY', '2', 'Digit2', 'Shift', null], // printed as it is
    ['Czech', 'ě', 'Digit2', '', '2'],
    ['QWERTY', '2', 'Digit2', '', null],
    ['QWERTY', '@', 'Digit2', 'Shift', null],
    ['QWERTY', '2', 'Numpad2', '', null],
    ['AZERTY', 'é', 'Digit2', 'Ctrl', null],
    ['AZERTY', '~', 'Digit2', 'AltGraph', null],
    ['AZERTY', 'a', 'KeyQ', '', null],
  ] as const)('%s: %s on %s with %s is %s', (_keyboard, key, code, held, digit) => {
    expect(digitOf(press(key, code, held))).toBe(digit);
  });
});
