/** The steps from one view to the next one, a move later; none where nothing happened that all can see. */
import { isFirstTextBack } from '../firstText.ts';
import type { Party, PublicView, Reveal, Tabled } from '#engine/types.ts';
import { pointsIn } from '../face.ts';
import type { Step } from './step.ts';

/** `before` and `now` are a move apart. A seat in `here` is a person's at this device, who needs not be waited for. */
export function stepsBetween(
  before: PublicView,
  now: PublicView,
  here: readonly Party[] = [],
): readonly Step[] {
  if (before.phase === 'ratification') return signatureSteps(before, now);
  return before.phase === 'caucus' ? caucusSteps(before, now, here) : [];
}

/** The marks of a round, seat by seat, beginning with the seat that speaks first in it. */
export function revealSteps({ agenda, settled }: Reveal, view: PublicView): readonly Step[] {
  if (agenda.length === 0) return [];
  const turned = (view.caucus?.order ?? view.setting.parties).map(seat =>
    step('turned', seat, agenda),
  );
  return [
    step('laidDown', null, agenda),
    ...turned,
    { ...step('revealed', null, settled), waits: true },
  ];
}

function caucusSteps(before: PublicView, now: PublicView, here: readonly Party[]): readonly Step[] {
  const open = before.caucus?.tabled ?? null;
  const closed = now.tabled[before.tabled.length];
  if (now.ending) return []; // somebody left
  if (open) {
    const after = closed ?? now.caucus?.tabled;
    if (!after) return [];
    const answered = now.setting.parties.filter(party => after.votes[party] && !open.votes[party]);
    return [
      ...answered.flatMap(seat => answerSteps(seat, after, here.includes(seat))),
      ...(closed ? [resultOf(closed)] : []),
    ];
  }
  const laid = now.caucus?.tabled ?? closed;
  if (laid)
    return [
      step('laidOut', laid.by, pointsIn(laid.initiative)),
      ...(closed ? [resultOf(closed)] : []),
    ];
  const speaker = before.caucus?.order[before.caucus.turn];
  return speaker ? [step('passed', speaker, [])] : [];
}

function answerSteps(seat: Party, { initiative }: Tabled, isHere: boolean): readonly Step[] {
  const points = pointsIn(initiative);
  const answer = step('answer', seat, points);
  return isHere ? [answer] : [step('floor', seat, points), answer];
}

const resultOf = ({ initiative }: Tabled): Step => step('result', null, pointsIn(initiative));

function signatureSteps(before: PublicView, now: PublicView): readonly Step[] {
  if (now.ending?.by) return []; // somebody left
  if (isFirstTextBack(before, now)) return [];
  const { parties } = now.setting;
  const isComplete = parties.every(party => now.signatures[party] && !before.signatures[party]);
  if (!isComplete) return [];
  const homes = parties.map(seat => step('home', seat, []));
  return [step('signing', null, []), ...homes, { ...step('outcome', null, []), waits: true }];
}

const step = (kind: Step['kind'], seat: Party | null, points: Step['points']): Step => ({
  kind,
  seat,
  points,
  waits: false,
});
