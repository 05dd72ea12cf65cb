/** Where somebody who plays for the first time has come to, and so what they are told next. */
import { isCaucusShown, isRevealShown, isRevealUnread, mayAct } from '#store/select.ts';
import type { GameState } from '#store/store.ts';
import { unmarkedIn } from '../unmarked.ts';

export type GuideStep = 'start' | 'rest' | 'seal' | 'reveal' | 'speak' | 'listen' | 'vote';

/** In the order of the talks; what comes at the same place has the same number. */
export const GUIDE_STEPS = 4;
export const stepNumber: Readonly<Record<GuideStep, number>> = {
  start: 1,
  rest: 2,
  seal: 2,
  reveal: 3,
  speak: 4,
  listen: 4,
  vote: 4,
};

/** Null where there is nothing to teach: after the first round, and for who only watches. */
export function guideStep(state: GameState): GuideStep | null {
  const { view, device, settings } = state;
  if (!settings.guide || !view || view.round !== 1) return null;
  if (device.seat === null || device.mode === 'covered') return null;
  if (mayAct(state, 'mark') && 'marks' in view) {
    const left = unmarked(state);
    if (left === view.agenda.length) return 'start';
    return left > 0 ? 'rest' : 'seal';
  }
  if (isRevealShown(state)) return 'reveal';
  if (isRevealUnread(state) || view.phase !== 'caucus') return null;
  if (mayAct(state, 'table')) return 'speak';
  if (mayAct(state, 'vote')) return 'vote';
  return isCaucusShown(state) ? 'listen' : null;
}

/** How many points of the agenda have no mark of this seat yet. */
export const unmarked = ({ view }: Pick<GameState, 'view'>): number => unmarkedIn(view).length;
