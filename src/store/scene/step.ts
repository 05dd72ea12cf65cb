/**
 * What happens on the table between two moments of the talks, as a list of steps. One list is read by the canvas, the
 * twin, the announcer and the tests; it is made from two views, so nothing hidden can be in it.
 */
import type { Party, PartyView, PointId, PublicView } from '#engine/types.ts';

export const STEP_KINDS = [
  'laidOut', // an initiative lies in the middle of the table
  'floor', // a seat has the floor and has not answered yet
  'answer', // and has answered
  'result', // carried or not: seen before anybody moves on
  'passed', // a seat puts nothing forward
  'laidDown', // all marks of a round lie face down
  'turned', // those of one seat are turned
  'revealed', // what they came to
  'signing', // all seats at once
  'home', // the home of one seat answers
  'outcome', // what the signatures come to
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export interface Step {
  readonly kind: StepKind;
  readonly seat: Party | null; // whose step it is; null: everybody's
  readonly points: readonly PointId[]; // what it is about
  readonly waits: boolean; // for a press, at every pace
}

/** What is being shown: `at` of the steps between the view on screen and the next one. */
export interface Scene {
  readonly steps: readonly Step[]; // never empty
  readonly at: number; // from 0
  readonly to: PublicView | PartyView; // the view after the last step: of the seat that has the device
}

export const stepIn = ({ steps, at }: Scene): Step => {
  const step = steps[at];
  if (!step) throw new Error(`no step ${at} in a scene of ${steps.length}`);
  return step;
};

/** Whether a step of this kind has begun, for this seat if one is named. */
export const hasBegun = ({ steps, at }: Scene, kind: StepKind, seat?: Party): boolean =>
  steps.slice(0, at + 1).some(s => s.kind === kind && (seat === undefined || s.seat === seat));
