/** Reasons with the evidence that they rest on, so that what a seat said keeps its source wherever it is read. */
import type { Catalogue } from '#content/catalogue.ts';
import {
  changesOf,
  type Act,
  type OptionId,
  type PartyView,
  type PointId,
  type Reason,
} from '#engine/types.ts';
import { evidenceOf } from '#words/reasons.ts';

type Preference = Extract<Reason, { type: 'preference' }>;

/** The act with the id of the evidence in every reason that the sources bear out; `view`: what the seat decided on. */
export function cited(act: Act, view: PartyView, catalogue: Catalogue): Act {
  if (!('reasons' in act) || !act.reasons) return act;
  return { ...act, reasons: act.reasons.map(reason => citedReason(reason, act, view, catalogue)) };
}

function citedReason(reason: Reason, act: Act, view: PartyView, catalogue: Catalogue): Reason {
  const evidence =
    reason.type === 'preference'
      ? codedFrom(catalogue, view, reason, optionMeant(act, view, reason))
      : evidenceOf(catalogue, reason);
  if (evidence === null || (reason.type !== 'line' && reason.type !== 'preference')) return reason;
  return { ...reason, evidence };
}

/** A mark is for its own option or against the current one; other acts are about what is tabled, or stands settled. */
function optionMeant(act: Act, view: PartyView, { point, toward }: Preference): OptionId | null {
  const current = view.points[point]?.current ?? null;
  if (act.type === 'mark') return toward === 'for' && act.point === point ? act.option : current;
  const initiative = act.type === 'table' ? act.initiative : view.caucus?.tabled?.initiative;
  if (!initiative) return null;
  return initiative.type === 'reopening' ? current : (changedTo(initiative, point) ?? null);
}

const changedTo = (
  initiative: Parameters<typeof changesOf>[0],
  point: PointId,
): OptionId | undefined => changesOf(initiative).find(change => change.point === point)?.option;

/** What the sources say of just this option for the side: another wording of the point is not what they spoke of. */
function codedFrom(
  catalogue: Catalogue,
  { seat }: PartyView,
  { point, toward }: Preference,
  option: OptionId | null,
): string | null {
  const coded = catalogue.content.preferences.find(
    p => p.party === seat && p.point === point && p.option === option && p.layer === 'evidence',
  );
  if (!coded || (toward === 'for' ? coded.value <= 0 : coded.value >= 0)) return null;
  return coded.evidence.find(id => bearsOn(catalogue.evidence(id).points, point)) ?? null;
}

/** What is said of the whole plan bears on each of its points; what is said of another point does not. */
const bearsOn = (points: readonly PointId[], point: PointId): boolean =>
  points.length === 0 || points.includes(point);
