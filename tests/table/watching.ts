/** Talks between four computers as a watcher sees them, step by step to the end. */
import { isRevealUnread } from '#store/select.ts';
import type { GameState, StageLayout } from '#store/store.ts';
import { seat } from './shipped.ts';

/** Every state in turn. `stage` is where the twin has laid things out, for talks on these points. */
export function statesSeen(
  stage?: (points: readonly string[]) => StageLayout,
): readonly GameState[] {
  const { store, table } = seat({ isPaced: true });
  const points = store.getState().view?.setting.points.map(({ id }) => id) ?? [];
  if (stage) store.setState({ stage: stage(points) });
  const seen: GameState[] = [];
  for (let i = 0; i < 2_000 && store.getState().view?.phase !== 'ended'; i++) {
    const state = store.getState();
    seen.push(state);
    table.nextStep();
    if (state.scene && store.getState().scene !== state.scene) continue;
    if (isRevealUnread(state)) store.setState({ seenReveal: state.view?.reveals.length ?? 0 });
    else if (state.view?.phase === 'summary') table.nextRound();
  }
  return seen;
}
