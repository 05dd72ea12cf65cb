/**
 * Which sound goes with what happens. Each says again what can be seen: slide, a card opens or closes; flag, a
 * mark of one's own; pen, marks are sealed or a text is answered; stamp, a point settles; page, another page of the
 * talks; bell, it is one's turn.
 */
import type { PublicView } from '#engine/types.ts';
import { isPartyView } from '#store/select.ts';
import { stepIn } from '#store/scene/step.ts';
import type { GameState } from '#store/store.ts';
import { everyParty } from '#words/parties.ts';

export const CUES = ['slide', 'flag', 'pen', 'stamp', 'page', 'bell'] as const;
export type Cue = (typeof CUES)[number];

/** In the order in which they are heard. Nothing sounds behind a curtain. */
export function cuesBetween(before: GameState, now: GameState): readonly Cue[] {
  if (now.device.mode === 'covered') return [];
  const cues = CUES.filter(cue => HAPPENED[cue](before, now));
  return cues.includes('page') ? cues.filter(cue => cue !== 'slide' && cue !== 'flag') : cues;
}

type Question = (before: GameState, now: GameState) => boolean;

/** Asked of two views of the same talks. */
const inTalks =
  (question: (before: PublicView, now: PublicView) => boolean): Question =>
  (before, now) =>
    before.view !== null &&
    now.view !== null &&
    before.gameId === now.gameId &&
    before.view !== now.view &&
    question(before.view, now.view);

const cardOf = ({ dialog }: GameState) => (dialog?.type === 'card' ? dialog.point : null);
const settledIn = ({ points }: PublicView): number =>
  Object.values(points).filter(point => point.settled !== null).length;
const isAsked = ({ view, device }: GameState): boolean =>
  view !== null && device.seat !== null && view.awaited.includes(device.seat);

/** On the desk: an answer, a result, or the last of the marks. */
const isStamped = (before: GameState, { scene }: GameState): boolean =>
  scene !== null &&
  scene !== before.scene &&
  ['answer', 'result', 'revealed', 'home'].includes(stepIn(scene).kind);

/** And where nothing of that was shown. */
const wasSettled = (before: GameState, now: GameState): boolean =>
  before.scene === null &&
  now.scene === null &&
  inTalks((was, is) => settledIn(is) > settledIn(was))(before, now);

const HAPPENED: Readonly<Record<Cue, Question>> = {
  slide: (before, now) => cardOf(before) !== cardOf(now),
  flag: inTalks(
    (before, now) =>
      isPartyView(before) &&
      isPartyView(now) &&
      before.seat === now.seat &&
      before.round === now.round &&
      before.phase === now.phase &&
      before.marks !== now.marks,
  ),
  pen: inTalks((before, now) =>
    everyParty().some(
      p => (now.sealed[p] && !before.sealed[p]) || (now.signed[p] && !before.signed[p]),
    ),
  ),
  stamp: (before, now) => isStamped(before, now) || wasSettled(before, now),
  page: inTalks((before, now) => {
    const own = ['summary', 'ratification', 'ended'];
    const turned = before.phase !== now.phase && own.includes(now.phase);
    return turned || before.round !== now.round;
  }),
  bell: (before, now) => before.view !== now.view && isAsked(now) && !isAsked(before),
};
