/**
 * Keeps presses that nobody meant from every control at once, the drawn table among them: the second click of a
 * double click, the repeats of a held key, and what is pressed before the screen shows who comes next. It sits
 * before all else that listens. A click without a press, as screen readers make it, always passes.
 */
import type { GameState, GameStore } from '#store/store.ts';
import { CONTROLS } from '../parts/focus.ts';
import { isTyping } from '../parts/typing.ts';
import { isSecondTap, pressJudge, type Touch } from './press.ts';

const PRESSED = `${CONTROLS}, label`;

/** Of several people at one device each has the floor in turn; one person alone always has it. */
const holderOf = ({ device }: GameState): string => `${device.mode} ${device.seat ?? ''}`;

export function guardPresses(store: GameStore, page: Window = window): () => void {
  const floor = (): string => holderOf(store.getState());
  let shown = floor();
  const unwatch = store.subscribe(holderOf, now => {
    const note = (): void => {
      if (floor() === now) shown = now;
    };
    page.requestAnimationFrame(() => page.requestAnimationFrame(note)); // drawn before the second
  });

  const judge = pressJudge();
  let finger: Touch | null = null;
  let second = false; // of two taps
  let space: string | null = null; // the floor on which the space bar went down on a control

  const begin = (event: MouseEvent, again: boolean): void => {
    const ground = { floor: floor(), control: controlAt(event.target) };
    if (!judge.begin(ground, again, shown)) swallow(event);
  };
  const listeners = {
    pointerdown: (event: PointerEvent) => {
      if (event.pointerType !== 'touch' || !event.isPrimary) {
        second = false;
        return; // a mouse and a pen are heard at mousedown, with the count of the system
      }
      const now: Touch = { x: event.clientX, y: event.clientY, at: event.timeStamp };
      second = isSecondTap(finger, now);
      finger = now;
      begin(event, second);
    },
    mousedown: (event: MouseEvent) => {
      if (event.button === 0) begin(event, second || event.detail > 1);
    },
    click: (event: MouseEvent) => {
      if (event.detail > 0 && !judge.ends(floor())) swallow(event);
    },
    keydown: (event: KeyboardEvent) => {
      if (!isActing(event)) return;
      if (event.key === ' ' && !event.repeat) space = floor();
      if (event.repeat || floor() !== shown) swallow(event);
    },
    keyup: (event: KeyboardEvent) => {
      if (event.key !== ' ' || space === null) return;
      if (space !== floor() || space !== shown) swallow(event); // the click of a space bar comes now
      space = null;
    },
  };
  const kinds = Object.keys(listeners) as (keyof typeof listeners)[];
  const capture = { capture: true };
  for (const kind of kinds) page.addEventListener(kind, listeners[kind] as EventListener, capture);
  return () => {
    unwatch();
    for (const kind of kinds)
      page.removeEventListener(kind, listeners[kind] as EventListener, capture);
  };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** By its id where it has one: a control that is made anew with what it steps through stays the same control. */
function controlAt(target: EventTarget | null): unknown {
  const control = target instanceof Element ? target.closest(PRESSED) : null;
  return control?.id ? control.id : control;
}

/** Whether a key presses something: Enter, the space bar on a control, or one character outside a field. */
function isActing({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return false; // the browser's own
  if (key === 'Enter') return !(target instanceof HTMLTextAreaElement);
  if (isTyping(target)) return false;
  if (key === ' ') return target instanceof Element && target.closest(PRESSED) !== null;
  return key.length === 1;
}
