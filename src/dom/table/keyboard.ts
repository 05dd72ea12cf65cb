/** The keys of the table (ux 1.0, 1.3): single letters only while focus is inside it, and if wanted. */
import { linesCrossedByChoice } from '#engine/crossing.ts';
import { STRUCK, type PointId } from '#engine/types.ts';
import { mayAct } from '#store/select.ts';
import type { Dialog, GameState } from '#store/store.ts';
import type { App } from '../game.ts';
import { isUndo, letterOf } from '#dom/parts/keyPress.ts';
import { focusTile } from './focusTile.ts';
import { stepFrom, type Column } from './roving.ts';
import { nextUnmarked, unmarkedIn } from './unmarked.ts';

const DIALOGS: Readonly<Record<string, Dialog>> = {
  o: { type: 'initiative' },
  d: { type: 'text' },
  b: { type: 'brief' },
  k: { type: 'help' },
  '?': { type: 'help' },
};

/** Handles a key pressed inside the table; `jump` asks for a point's number. */
export function tableKey(
  app: App,
  columns: readonly Column[],
  event: KeyboardEvent,
  jump: () => void,
): void {
  if (isElsewhere(event.target)) return;
  const at = pointAt(event.target);
  if (at) {
    const to = stepFrom(columns, at, event.key);
    if (to) {
      event.preventDefault();
      reach(app, columns, to);
      return;
    }
  }
  const state = app.store.getState();
  if (isUndo(event)) {
    event.preventDefault();
    if (!event.repeat) takeBack(app, state);
    return;
  }
  const key = state.settings.singleKeys ? letterOf(event) : null;
  if (key === null) return;
  const act = (): boolean => {
    switch (key) {
      case '/':
        jump();
        return true;
      case 'm':
        return toUnmarked(app, columns, at);
      default:
        return letter(app, state, key, at);
    }
  };
  if (act()) event.preventDefault();
}

/** To the next card that waits for this seat's mark. */
function toUnmarked(app: App, columns: readonly Column[], at: PointId | null): boolean {
  const state = app.store.getState();
  const next = mayAct(state, 'mark') ? nextUnmarked(columns, unmarkedIn(state.view), at) : null;
  if (next) reach(app, columns, next);
  return next !== null;
}

/** Where only one dossier is shown, that of the card is opened first. */
function reach(app: App, columns: readonly Column[], point: PointId): void {
  focusTile(point);
  if (pointAt(document.activeElement) === point) return;
  app.show({ dossier: columns.find(c => c.points.includes(point))?.id ?? null });
  requestAnimationFrame(() => focusTile(point));
}

const pointAt = (target: EventTarget | null): PointId | null =>
  target instanceof HTMLElement ? ((target.dataset['point'] as PointId | undefined) ?? null) : null;

/** In a field one types, and a dialog has keys of its own. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null;

function letter(app: App, state: GameState, key: string, at: PointId | null): boolean {
  if (at && 'aer'.includes(key)) {
    markOrOpen(app, state, at, key);
    return true;
  }
  if (key === 'u') {
    takeBack(app, state);
    return true;
  }
  if (key === 't') return pressEnd();
  const dialog = DIALOGS[key];
  if (dialog?.type === 'initiative' && !mayAct(state, 'table')) return false;
  if (dialog) app.openDialog(dialog);
  return dialog !== undefined;
}

/** Ends the turn by its button, so that what the button asks first is asked here too. */
function pressEnd(): boolean {
  const end = document.querySelector<HTMLElement>('.bar [aria-keyshortcuts="T"]');
  end?.click();
  return end !== null;
}

/** Accept and reject mark at once; over a line of one's own the card opens and asks for the reason. */
function markOrOpen(app: App, state: GameState, point: PointId, key: string): void {
  const { view } = state;
  const current = view?.points[point]?.current;
  const open = view && 'may' in view && view.may.includes('mark') && view.agenda.includes(point);
  const card: Dialog = { type: 'card', point };
  if (!open || current === undefined) return app.openDialog(card);
  if (key === 'e') return app.openDialog({ ...card, amending: true });
  const option = key === 'a' ? current : STRUCK;
  const { seat } = view;
  if (seat && linesCrossedByChoice(view, seat, [{ point, option }]).length > 0) {
    return app.openDialog({ ...card, marking: option });
  }
  app.table()?.act({ type: 'mark', point, option });
}

/** Takes back the last of one's own marks, while they are not sealed. */
function takeBack(app: App, { view }: GameState): void {
  if (!view || !('marks' in view) || !view.may.includes('unmark')) return;
  const last = Object.keys(view.marks).at(-1) as PointId | undefined;
  if (last) app.table()?.act({ type: 'unmark', point: last });
}
