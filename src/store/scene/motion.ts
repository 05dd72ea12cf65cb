/** What lies in the middle of the table, and how far the answers to it have been seen. */
import type { Party, PublicView, Tabled, Vote } from '#engine/types.ts';
import { hasBegun, stepIn, type Scene } from './step.ts';

export interface Motion extends Pick<Tabled, 'round' | 'lap' | 'by' | 'initiative' | 'reasons'> {
  readonly votes: Readonly<Partial<Record<Party, Vote>>>; // those that have been seen
  readonly result: Tabled['result']; // `open` until it has been seen
  readonly floor: Party | null; // who is answering
}

/** Null where nothing is put forward. */
export function motionOn(view: PublicView, scene: Scene | null): Motion | null {
  const open = view.caucus?.tabled ?? null;
  if (!scene) return open && { ...open, floor: null };
  const closed = scene.to.tabled[view.tabled.length];
  const after = closed ?? scene.to.caucus?.tabled;
  if (!after || (!open && !hasBegun(scene, 'laidOut'))) return open && { ...open, floor: null };
  const step = stepIn(scene);
  const { parties } = view.setting;
  const seen = parties.filter(party => open?.votes[party] || hasBegun(scene, 'answer', party));
  const votes = Object.fromEntries(
    seen.flatMap(party => (after.votes[party] ? [[party, after.votes[party]]] : [])),
  );
  return {
    ...after,
    votes,
    result: hasBegun(scene, 'result') ? after.result : 'open',
    floor: step.kind === 'floor' ? step.seat : null,
  };
}
