/** What is wrong with the reasons of an act, read with the rules and the seat's own papers alone. */
import { entryOf, pointAt } from '#ai/board.ts';
import { mindOf } from '#ai/mind.ts';
import { planAfter } from '#ai/reach.ts';
import { temperOf } from '#ai/temper.ts';
import { stepOf } from '#ai/worths.ts';
import { changed, linesCrossedByChoice, linesInForce } from '#engine/crossing.ts';
import { crosses, pointsOf } from '#engine/predicate.ts';
import { tiedTo } from '#engine/text.ts';
import { worthOf } from '#engine/worth.ts';
import {
  changesOf,
  STRUCK,
  type Act,
  type Change,
  type Line,
  type LineId,
  type OptionId,
  type Outcome,
  type PartyView,
  type PointId,
  type Reason,
} from '#engine/types.ts';
import type { Decided } from './games.ts';

export type Reasoned = Extract<Act, { reasons?: readonly Reason[] }>;

/** What an act is about: the changes at hand, and how the text stands before and after. */
interface Case {
  readonly decided: Decided;
  readonly act: Reasoned;
  readonly changes: readonly Change[]; // offered or chosen; of a reopening: struck again
  readonly points: readonly PointId[]; // at hand
  readonly answered: Outcome; // what the reasons are given against: the text, or with a mark's current option
  readonly next: Outcome;
}

/** A sentence for each reason that does not hold, and one where there is no reason at all. */
export function faultsOf(decided: Decided, act: Reasoned): readonly string[] {
  const reasons = act.reasons ?? [];
  if (reasons.length === 0) return ['there is no reason'];
  const about = caseOf(decided, act);
  const unsaid = faultOfSilence(about, reasons);
  if (unsaid !== null) return [unsaid];
  return reasons.flatMap(reason => {
    const fault = faultOf(about, reason);
    return fault === null ? [] : [`${JSON.stringify(reason)}: ${fault}`];
  });
}

function caseOf(decided: Decided, act: Reasoned): Case {
  const { view } = decided;
  const changes = changesIn(view, act);
  const current = (point: PointId) => ({ point, option: view.points[point]?.current ?? STRUCK });
  return {
    decided,
    act,
    changes,
    points: act.type === 'sign' ? view.setting.points.map(p => p.id) : changes.map(c => c.point),
    answered: act.type === 'mark' ? changed(view.text, [current(act.point)]) : view.text,
    next: changed(view.text, changes),
  };
}

function changesIn(view: PartyView, act: Reasoned): readonly Change[] {
  if (act.type === 'mark') return [act];
  if (act.type === 'sign') return [];
  const initiative = act.type === 'table' ? act.initiative : view.caucus?.tabled?.initiative;
  if (initiative?.type !== 'reopening') return initiative ? changesOf(initiative) : [];
  return tiedTo(view.points, initiative.point).map(point => ({ point, option: STRUCK }));
}

function faultOf(about: Case, reason: Reason): string | null {
  const { view } = about.decided;
  const atHand = (...points: readonly PointId[]) => points.every(p => about.points.includes(p));
  switch (reason.type) {
    case 'line':
      return faultOfLine(about, reason);
    case 'agreement':
      return reason.lines.map(line => faultOfAgreement(about, line)).find(f => f !== null) ?? null;
    case 'preference': {
      if (!atHand(reason.point)) return 'the point is not at hand';
      if (reason.option !== optionMeant(about, reason.point, reason.toward))
        return 'it speaks of another option';
      const worth = worthMeant(about, reason.point, reason.toward);
      if (reason.toward === 'for' ? worth > 0 : worth < 0) return null;
      return `it is worth ${worth} to the seat`;
    }
    case 'priority': {
      const own = view.mandate.priorities.find(p => p.point === reason.point);
      if (!own || !atHand(reason.point)) return 'no priority of the seat at hand';
      if (reason.option !== about.next[reason.point]) return 'it speaks of another option';
      return own.options.includes(reason.option ?? '') ? null : 'not met by the option';
    }
    case 'standing': {
      if (!atHand(reason.point) || about.act.type !== 'mark') return 'it is not about a mark';
      if (reason.option !== about.act.option) return 'it speaks of another option';
      const less = worthMeant(about, reason.point, 'for') - worthMeant(about, reason.point, 'against'); // prettier-ignore
      if (reason.is === 'better' ? less < 0 : less === 0) return null;
      return `the mark is worth ${less} more than the text as it stands`;
    }
    case 'trade': {
      if (!atHand(...reason.gives, ...reason.gets)) return 'a point is not at hand';
      if (reason.gives.length === 0) return 'nothing is given';
      const traded = reason.changes?.map(change => change.point) ?? [];
      if (traded.join() !== [...reason.gives, ...reason.gets].join()) return 'its changes are not its points'; // prettier-ignore
      if (reason.changes?.some(c => c.option !== about.next[c.point] && c.option !== view.text[c.point])) return 'it speaks of another option'; // prettier-ignore
      if (reason.gives.some(p => worthMeant(about, p, 'for') > 0)) return 'what is given is a gain';
      return reason.gets.every(p => worthMeant(about, p, 'for') > 0) ? null : 'what it gets is no gain'; // prettier-ignore
    }
    case 'asks': {
      const { point, option } = reason.asks;
      if (about.points.includes(point) || view.points[point]?.settled) return 'it is not open elsewhere'; // prettier-ignore
      const isPriority = view.mandate.priorities.some(p => p.point === point && p.options.includes(option)); // prettier-ignore
      const gain = worthOf(view.mandate, changed(view.text, [reason.asks])) - worthOf(view.mandate, changed(view.text, [{ point, option: STRUCK }])); // prettier-ignore
      return isPriority || gain > 0 ? null : `what it asks for is worth ${gain}`;
    }
    case 'lastRound': {
      const own = view.mandate.priorities.find(p => p.point === reason.point);
      if (!own || !atHand(reason.point)) return 'no priority of the seat at hand';
      if (!view.isLastRound) return 'it is not the last round';
      return own.options.includes(about.next[reason.point] ?? '') ? 'the priority is met' : null;
    }
    case 'linkage': {
      const { point } = reason;
      const linked = view.mandate.linkages.some(
        ({ points: [a, b], options, worth }) =>
          worth > 0 &&
          ((a === point && b === reason.with && options[0] === about.next[point]) ||
            (b === point && a === reason.with && options[1] === about.next[point])),
      );
      return linked && atHand(point) ? null : 'no such linkage that is a gain';
    }
    case 'opening':
      return faultOfOpening(about, reason);
    case 'belief':
      return faultOfBelief(about, reason);
    case 'walkAway':
      return faultOfWalkAway(about);
    case 'support':
      return view.support <= 0 ? null : 'home would ratify it';
  }
}

/** A mark that is no better for the seat than the text as it stands says so, unless a line or a priority speaks. */
function faultOfSilence(about: Case, reasons: readonly Reason[]): string | null {
  const { act, decided } = about;
  if (act.type !== 'mark' || act.option === decided.view.points[act.point]?.current) return null;
  if (reasons.some(r => r.type === 'line' || r.type === 'priority' || r.type === 'standing'))
    return null;
  const gain = worthMeant(about, act.point, 'for') - worthMeant(about, act.point, 'against');
  return gain > 0 ? null : `it does not say that the mark gains ${gain}`;
}

/** An own line, crossed by what is answered, offered or signed, or kept by what is tabled. */
function faultOfLine(
  { decided, act, points, answered, next }: Case,
  { line: id, kept: isKept }: Extract<Reason, { type: 'line' }>,
): string | null {
  const { view } = decided;
  const kept = isKept === true;
  const lines = linesInForce(view);
  const line = lines.find(l => l.id === id);
  if (line?.party !== view.seat) return 'no line of its own in force';
  if (act.type !== 'sign' && !speaksOf(line, lines, points))
    return 'it does not speak of a point at hand';
  const isYes = act.type === 'table' || (act.type === 'vote' && act.yes);
  if (kept !== (isYes && !crosses(line, next, lines)) && act.type !== 'table')
    return kept ? 'it is not kept' : 'it does not say that it is kept';
  const crossed = act.type === 'vote' && !act.yes ? next : answered;
  return crosses(line, crossed, lines) ? null : 'the line is kept';
}

/** Another seat's line that is crossed now, and kept with the change, or the ground for no signature; in a no, it has to be another's alone. */
function faultOfAgreement({ decided, act, points, next }: Case, id: LineId): string | null {
  const { view } = decided;
  const lines = linesInForce(view);
  const line = lines.find(l => l.id === id);
  if (!line || line.party === view.seat) return 'no line of another seat in force';
  if (act.type === 'vote' && !act.yes) return null;
  if (!crosses(line, view.text, lines)) return 'the line is kept now';
  if (act.type === 'sign') return act.signing === 'refuse' ? null : 'it signs over the line';
  if (!speaksOf(line, lines, points)) return 'the line does not speak of a point at hand';
  const isReopening = act.type === 'table' && act.initiative.type === 'reopening';
  return isReopening || !crosses(line, next, lines) ? null : 'the line stays crossed';
}

const speaksOf = (line: Line, lines: readonly Line[], points: readonly PointId[]): boolean =>
  points.some(p => pointsOf(line.holds, lines).has(p));

/** What the option that a reason is about adds to the text, linkages included, against leaving the point out. */
function worthMeant(about: Case, point: PointId, toward: 'for' | 'against'): number {
  const { view } = about.decided;
  const worth = (option: string) => worthOf(view.mandate, changed(view.text, [{ point, option }]));
  return worth(optionMeant(about, point, toward)) - worth(STRUCK);
}

/** A reason for a mark is about its option, one against about the current option; others are about the offer. */
function optionMeant(
  { decided: { view }, act, changes, next }: Case,
  point: PointId,
  toward: 'for' | 'against',
): OptionId {
  const isChosen = act.type === 'mark' ? toward === 'for' : changes.some(c => c.option !== STRUCK);
  return (isChosen ? next[point] : view.points[point]?.current) ?? STRUCK;
}

/** A text that is worth less to the seat than walking away, or that leaves none worth more; or one worth signing. */
function faultOfWalkAway({ decided: { view, seated }, act, changes }: Case): string | null {
  const { walkAway } = view.mandate;
  if (act.type === 'sign')
    return (act.signing === 'refuse') === view.worth < walkAway ? null : 'not so';
  if (changes.every(c => c.option === STRUCK)) return null; // a reopening: several points together
  const mind = mindOf(view, temperOf(seated.character), seated.seed);
  const reach = [
    mind.plan,
    planAfter(
      mind,
      changes.map(change => stepOf(mind.board, change)),
    ),
  ];
  return reach.every(plan => plan && plan.most >= walkAway)
    ? 'there is still something to sign'
    : null;
}

function faultOfOpening(
  { decided, act, points, next }: Case,
  { point, option, given }: Extract<Reason, { type: 'opening' }>,
): string | null {
  const { view } = decided;
  if (!points.includes(point)) return 'the point is not at hand';
  const live = view.setting.points.find(p => p.id === point);
  if (!live?.options.includes(option)) return 'no such option';
  const isOffer = option === next[point];
  if (act.type === 'vote' ? isOffer && given.length === 0 : isOffer) return 'nothing new';
  if (act.type !== 'vote' && option === view.points[point]?.current) return 'the current option';
  if (given.includes(point)) return 'it asks for the point itself';
  if (given.some(p => view.points[p]?.settled)) return 'it asks for what is settled';
  const lines = linesCrossedByChoice(view, view.seat, [{ point, option }]);
  return lines.length > 0 ? `it would cross ${lines.join(', ')}` : null;
}

function faultOfBelief(
  about: Case,
  { party, point, toward }: Extract<Reason, { type: 'belief' }>,
): string | null {
  const { view, seated } = about.decided;
  if (party === view.seat || !about.points.includes(point)) return 'not of another seat at hand';
  const mind = mindOf(view, temperOf(seated.character), seated.seed);
  const option = optionMeant(about, point, toward);
  const entry = entryOf(mind.board, pointAt(mind.board, point), option);
  const worth = mind.beliefs[party][entry] ?? 0;
  const shown = mind.signsOf(party)[entry] ?? 0;
  const both = toward === 'for' ? Math.min(worth, shown) > 0 : Math.max(worth, shown) < 0;
  return both ? null : `it believes ${worth}, and the table shows ${shown}`;
}
