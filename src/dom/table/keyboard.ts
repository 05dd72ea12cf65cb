/** The keys of the table (ux 1.0, 1.3): single letters only while focus is inside it, and if wanted. */
import { STRUCK, type Act, type PointId } from '#engine/types.ts';
import type { Dialog, GameState } from '#store/store.ts';
import type { App } from '../game.ts';
import { stepFrom, type Column } from './roving.ts';

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
  const at = pointAt(event.target);
  if (at) {
    const to = stepFrom(columns, at, event.key);
    if (to) {
      event.preventDefault();
      focusTile(to);
      return;
    }
  }
  const state = app.store.getState();
  if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    takeBack(app, state);
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || !state.settings.singleKeys) return;
  const key = event.key.toLowerCase();
  const done = key === '/' ? (jump(), true) : letter(app, state, key, at);
  if (done) event.preventDefault();
}

export const focusTile = (point: PointId): void =>
  document.querySelector<HTMLElement>(`[data-point="${point}"]`)?.focus();

const pointAt = (target: EventTarget | null): PointId | null =>
  target instanceof HTMLElement ? ((target.dataset['point'] as PointId | undefined) ?? null) : null;

function letter(app: App, state: GameState, key: string, at: PointId | null): boolean {
  if (at && 'aer'.includes(key)) {
    markOrOpen(app, state, at, key);
    return true;
  }
  if (key === 'u') {
    takeBack(app, state);
    return true;
  }
  const dialog = DIALOGS[key];
  if (dialog?.type === 'initiative' && !mayTable(state)) return false;
  if (dialog) app.show({ dialog });
  return dialog !== undefined;
}

const mayTable = ({ view }: GameState): boolean =>
  view?.phase === 'caucus' && view.caucus?.tabled === null;

/** Accept and reject mark at once; a refusal that asks for a reason opens the card, which asks. */
function markOrOpen(app: App, state: GameState, point: PointId, key: string): void {
  const { view } = state;
  const current = view?.points[point]?.current;
  const open = view && 'may' in view && view.may.includes('mark') && view.agenda.includes(point);
  const card = (amending: boolean): Dialog => ({ type: 'card', point, amending });
  if (!open || current === undefined) return app.show({ dialog: card(false) });
  if (key === 'e') return app.show({ dialog: card(true) });
  const act: Act = { type: 'mark', point, option: key === 'a' ? current : STRUCK };
  app.table()?.act(act);
  const refused = app.store.getState().refusal;
  if (refused?.code === 'ERR_REASON_NEEDED') app.show({ dialog: card(false) });
}

/** Takes back the last of one's own marks, while they are not sealed. */
function takeBack(app: App, { view }: GameState): void {
  if (!view || !('marks' in view) || !view.may.includes('unmark')) return;
  const last = Object.keys(view.marks).at(-1) as PointId | undefined;
  if (last) app.table()?.act({ type: 'unmark', point: last });
}
