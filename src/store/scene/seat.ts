/** What a seat is doing in the caucus, as everybody at the table sees it. */
import type { Party } from '#engine/types.ts';
import type { GameState } from '../store.ts';
import { motionOn, type Motion } from './motion.ts';
import { stepIn } from './step.ts';

export type SeatState =
  | 'floor' // answering
  | 'thinking' // about what to put forward
  | 'yes'
  | 'no'
  | 'puts' // its initiative is being laid out
  | 'mover' // and lies there
  | 'next' // still to answer
  | 'notAsked'
  | 'passed'
  | 'waiting';

/** In these a seat's lamp is lit: one at a time. */
export const LIT: readonly SeatState[] = ['floor', 'thinking', 'puts', 'passed'];

/** `motion` is what lies in the middle, made of the same state. */
export function seatState(state: GameState, motion: Motion | null, party: Party): SeatState {
  const { view, scene, thinking } = state;
  const step = scene && stepIn(scene);
  if (!view) return 'waiting';
  if (!motion) {
    if (step?.kind === 'passed' && step.seat === party) return 'passed';
    return !scene && (thinking === party || view.awaited.includes(party)) ? 'thinking' : 'waiting';
  }
  if (motion.by === party) return step?.kind === 'laidOut' ? 'puts' : 'mover';
  const vote = motion.votes[party];
  if (vote) return vote.yes ? 'yes' : 'no';
  if (motion.floor === party || (!scene && thinking === party)) return 'floor';
  if (!isStillAsked(state, motion, party)) return 'notAsked';
  return !scene && isLastOne(state, party) ? 'floor' : 'next';
}

/** Whether the seat has yet to answer what lies in the middle, as far as that has been seen. */
export function isStillAsked(
  { view, scene }: GameState,
  motion: Motion | null,
  party: Party,
): boolean {
  if (!view || motion?.result !== 'open' || motion.votes[party]) return false;
  const isRefused = Object.values(motion.votes).some(vote => !vote.yes);
  if (view.setting.firstNoEndsVoting && isRefused) return false;
  const asked = view.caucus?.tabled ? view : scene?.to.caucus?.tabled ? scene.to : null;
  return asked?.awaited.includes(party) === true && motion.by !== party;
}

/** Whether only persons are still to answer, and this one is the next of them. */
const isLastOne = ({ view, seats }: GameState, party: Party): boolean =>
  view?.awaited[0] === party && view.awaited.every(each => seats?.[each] === 'person');

export const motionIn = ({ view, scene }: GameState): Motion | null =>
  view ? motionOn(view, scene) : null;

/** Whose words were heard last: of those who answered, or else of who put it forward. */
export function lastSpeaker({ scene }: GameState, motion: Motion | null): Party | null {
  const answers = scene?.steps.slice(0, scene.at + 1).filter(({ kind }) => kind === 'answer') ?? [];
  const answered = Object.keys(motion?.votes ?? {}) as Party[];
  return answers.at(-1)?.seat ?? answered.at(-1) ?? motion?.by ?? null;
}
