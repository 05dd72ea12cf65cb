/**
 * Hints for a player: what can be read off the view of their own seat when it is theirs to decide. As data;
 * the words are the screen's. `exact`: true by the announced lines and the player's own papers; `guess`: by
 * what the others have shown so far.
 */
import {
  changesOf,
  type Change,
  type LineId,
  type Party,
  type PartyView,
  type PointId,
  type Tabled,
} from '#engine/types.ts';
import { tiedTo } from '#engine/text.ts';
import { isTrue } from '#solver/formula.ts';
import { pointAt, type Board, type BoardLine } from './board.ts';
import { isAgenda, mindOf, worthTo, type Mind } from './mind.ts';
import { ideasOf, soundIdeas, votersOn, type Idea } from './packages.ts';
import { planAfter } from './reach.ts';
import { temperOf } from './temper.ts';
import {
  after,
  changeOf,
  crossedByChoice,
  crossedIn,
  gainOf,
  ownWorth,
  stepOf,
  stepsWorth,
  type Step,
} from './worths.ts';

export type Hint =
  /** Settling what is tabled puts every text that crosses nobody's line out of reach, unless a point is reopened. */
  | { readonly type: 'closes'; readonly sure: 'exact'; readonly points: readonly PointId[] }
  /**
   * Less than walking away is worth to the player: the text as it stands, the text with what is tabled, or
   * every text that crosses nobody's line once that is settled, unless a point is reopened. `points`: those
   * that take from it, dearest first; none where the text only gives too little.
   */
  | {
      readonly type: 'belowWalkAway';
      readonly sure: 'exact';
      readonly what: 'text' | 'tabled' | 'reach';
      readonly points: readonly PointId[];
    }
  /** The text crosses the line; these changes would keep it and cross no other. */
  | {
      readonly type: 'lineNeeded';
      readonly sure: 'exact';
      readonly line: LineId;
      readonly changes: readonly Change[];
    }
  /** A priority of the player's, still open and on the agenda of this round. */
  | { readonly type: 'priority'; readonly sure: 'exact'; readonly point: PointId }
  /** What is tabled seems to go against a party whose yes it needs. */
  | {
      readonly type: 'against';
      readonly sure: 'guess';
      readonly party: Party;
      readonly points: readonly PointId[];
    }
  /** Changes that take nothing from the player, cross nobody's line, and that the others seem to want. */
  | { readonly type: 'freeSwap'; readonly sure: 'guess'; readonly changes: readonly Change[] }
  /** What a party seems to want most of all that takes nothing from the player and crosses nobody's line. */
  | {
      readonly type: 'wants';
      readonly sure: 'guess';
      readonly party: Party;
      readonly change: Change;
    };

const HINTS_MAX = 3;
/** What the others seem to gain or lose counts from here, in the units of preferences. */
const NOTED = 1;
/** The most changes that are looked through to keep a line. */
const CHANGES_MAX = 3;

/** A practised seat's reading, without its mistakes. */
const TEMPER = {
  ...temperOf({ personality: 'reciprocal', difficulty: 'practised' }),
  noise: 0,
};

/** Three at most, the most useful first; none where the seat has nothing to decide. */
export function hintsOf(view: PartyView): readonly Hint[] {
  if (!view.awaited.includes(view.seat) || view.phase === 'brief') return [];
  const mind = mindOf(view, TEMPER, 0);
  return found(mind).slice(0, HINTS_MAX);
}

function found(mind: Mind): readonly Hint[] {
  const { may, caucus, phase } = mind.view;
  const tabled = caucus?.tabled;
  if (tabled) return may.includes('vote') ? onVote(mind, tabled) : [];
  if (may.includes('table')) return onTurn(mind);
  if (phase === 'marks') return onMarks(mind);
  return phase === 'ratification' ? textBelow(mind) : [];
}

function onVote(mind: Mind, tabled: Tabled): readonly Hint[] {
  const { board, view } = mind;
  const { initiative } = tabled;
  if (initiative.type === 'reopening') {
    const points = tiedTo(view.points, initiative.point).map(id => pointAt(board, id));
    const struck = points.map(point => ({ point, option: board.struck[point] ?? 0 }));
    return tabledBelow(mind, struck); // voted on in the last round alone
  }
  const steps = changesOf(initiative).map(change => stepOf(board, change));
  return [
    ...closed(mind, steps),
    ...tabledBelow(mind, steps),
    ...linesServed(mind, steps),
    ...goneAgainst(mind, steps, tabled),
  ];
}

function onTurn(mind: Mind): readonly Hint[] {
  const lines = linesNeeded(mind, () => true);
  const free = freeSwap(mind);
  const named = [...lines, ...free].flatMap(pointsNamed);
  return [
    ...textBelow(mind),
    ...lines,
    ...free,
    ...openPriorities(mind),
    ...wanted(mind, point => !named.includes(mind.board.points[point] ?? 'p0')),
  ];
}

function onMarks(mind: Mind): readonly Hint[] {
  const isAsked = (point: number) => isAgenda(mind, point);
  const lines = linesNeeded(mind, isAsked);
  const named = lines.flatMap(pointsNamed);
  return [
    ...textBelow(mind),
    ...lines,
    ...openPriorities(mind),
    ...wanted(mind, point => isAsked(point) && !named.includes(mind.board.points[point] ?? 'p0')),
  ];
}

/** Points of changes that are named already: a hint says something new. */
const pointsNamed = (hint: Hint): readonly PointId[] =>
  'changes' in hint ? hint.changes.map(change => change.point) : [];

function closed(mind: Mind, steps: readonly Step[]): readonly Hint[] {
  if (!mind.plan || planAfter(mind, steps)) return [];
  return [{ type: 'closes', sure: 'exact', points: idsOf(mind, steps) }];
}

/** In the last round by the text that would be signed; before it by what could still be reached. */
function tabledBelow(mind: Mind, steps: readonly Step[]): readonly Hint[] {
  const { board, view, text, plan } = mind;
  const floor = view.mandate.walkAway;
  const points = idsOf(mind, costly(mind, steps));
  if (view.isLastRound) {
    const isBelow = ownWorth(board, after(text, steps)) < floor;
    if (!isBelow || gainOf(board, text, steps) >= 0) return [];
    return [{ type: 'belowWalkAway', sure: 'exact', what: 'tabled', points }];
  }
  const left = planAfter(mind, steps);
  if (!plan || plan.most < floor || !left || left.most >= floor) return [];
  return [{ type: 'belowWalkAway', sure: 'exact', what: 'reach', points }];
}

function textBelow(mind: Mind): readonly Hint[] {
  const { board, view, text, fixed } = mind;
  const isDue = view.isLastRound || view.phase === 'ratification';
  if (!isDue || view.worth >= view.mandate.walkAway) return [];
  const settled: Step[] = [];
  fixed.forEach((isFixed, point) => {
    if (isFixed) settled.push({ point, option: text[point] ?? 0 });
  });
  const points = idsOf(mind, costly({ board, text: board.struck }, settled));
  return [{ type: 'belowWalkAway', sure: 'exact', what: 'text', points }];
}

/** Of these steps, those that take from the player, dearest first. */
function costly(
  { board, text }: Pick<Mind, 'board' | 'text'>,
  steps: readonly Step[],
): readonly Step[] {
  return steps
    .map(step => ({ step, gain: gainOf(board, text, [step]) }))
    .filter(({ gain }) => gain < 0)
    .sort((a, b) => a.gain - b.gain)
    .map(({ step }) => step);
}

/** A line crossed now that what is tabled would keep. */
function linesServed(mind: Mind, steps: readonly Step[]): readonly Hint[] {
  const next = after(mind.text, steps);
  const line = crossedNow(mind).find(({ holds }) => isTrue(holds, next));
  if (!line || !isHarmless(mind, steps)) return [];
  return [lineHint(mind, line, steps)];
}

/** The player's own line first; a line of the others where keeping it takes nothing from the player. */
function linesNeeded(mind: Mind, isUsable: (point: number) => boolean): readonly Hint[] {
  for (const line of crossedNow(mind)) {
    const steps = keeping(mind, line, isUsable);
    const isOwn = line.owner === mind.board.seat;
    if (steps && (isOwn || gainOf(mind.board, mind.text, steps) >= 0))
      return [lineHint(mind, line, steps)];
  }
  return [];
}

const lineHint = (mind: Mind, { id }: BoardLine, steps: readonly Step[]): Hint => ({
  type: 'lineNeeded',
  sure: 'exact',
  line: id,
  changes: changesFrom(mind, steps),
});

/** In the order of the points. */
const changesFrom = ({ board }: Mind, steps: readonly Step[]): readonly Change[] =>
  steps.toSorted((a, b) => a.point - b.point).map(step => changeOf(board, step));

const crossedNow = ({ board, text }: Mind): readonly BoardLine[] =>
  crossedIn(board, text).toSorted(
    (a, b) => Number(b.owner === board.seat) - Number(a.owner === board.seat),
  );

/** The fewest changes on open points that keep the line; of equals those worth most to the player. */
function keeping(
  mind: Mind,
  line: BoardLine,
  isUsable: (point: number) => boolean,
): readonly Step[] | null {
  const { board, text } = mind;
  const open = line.points.filter(point => !mind.fixed[point] && isUsable(point));
  for (let size = 1; size <= Math.min(CHANGES_MAX, open.length); size++) {
    const ways: { readonly steps: readonly Step[]; readonly gain: number }[] = [];
    for (const steps of choices(board, open, size))
      if (isTrue(line.holds, after(text, steps)))
        ways.push({ steps, gain: gainOf(board, text, steps) });
    const best = ways.sort((a, b) => b.gain - a.gain).find(({ steps }) => isHarmless(mind, steps));
    if (best) return best.steps;
  }
  return null;
}

/** Every choice of so many of these points, each with an option that is not struck. */
function* choices(
  board: Board,
  points: readonly number[],
  size: number,
  from = 0,
): Generator<readonly Step[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= points.length - size; i++)
    for (const step of stepsOn(board, points[i] ?? 0))
      for (const others of choices(board, points, size - 1, i + 1)) yield [step, ...others];
}

const stepsOn = (board: Board, point: number): readonly Step[] =>
  (board.options[point] ?? []).flatMap((_, option) =>
    option === board.struck[point] ? [] : [{ point, option }],
  );

/** Crosses nobody's line, and leaves a text that the player could sign where there is one now. */
function isHarmless(mind: Mind, steps: readonly Step[]): boolean {
  if (mind.board.parties.some(party => crossedByChoice(mind, party, steps).length > 0))
    return false;
  const floor = mind.view.mandate.walkAway;
  if (!mind.plan || mind.plan.most < floor) return true;
  return (planAfter(mind, steps)?.most ?? -Infinity) >= floor;
}

function openPriorities({ view }: Mind): readonly Hint[] {
  const open = view.mandate.priorities.filter(
    ({ point, options }) =>
      view.agenda.includes(point) &&
      view.points[point]?.settled === null &&
      !options.includes(view.marks[point]?.option ?? ''),
  );
  return open.slice(0, 1).map(({ point }) => ({ type: 'priority', sure: 'exact', point }));
}

/** Of those who have still to vote, the one that seems to lose most. */
function goneAgainst(mind: Mind, steps: readonly Step[], { by, votes }: Tabled): readonly Hint[] {
  const { board, beliefs, text } = mind;
  const seems = (party: Party, some: readonly Step[]) =>
    stepsWorth(board, beliefs[party], text, some);
  const [first] = votersOn(mind, steps)
    .filter(party => party !== by && !votes[party])
    .map(party => ({ party, worth: seems(party, steps) }))
    .filter(({ worth }) => worth <= -NOTED)
    .sort((a, b) => a.worth - b.worth);
  if (!first) return [];
  const points = steps.filter(step => seems(first.party, [step]) < 0);
  return [{ type: 'against', sure: 'guess', party: first.party, points: idsOf(mind, points) }];
}

/** The best idea that takes nothing from the player and that no voter seems to lose by. */
function freeSwap(mind: Mind): readonly Hint[] {
  const free = ideasOf(mind).filter(({ steps }) => {
    if (gainOf(mind.board, mind.text, steps) < 0) return false;
    const seems = votersOn(mind, steps).map(party =>
      stepsWorth(mind.board, mind.beliefs[party], mind.text, steps),
    );
    return seems.every(worth => worth >= 0) && seems.some(worth => worth >= NOTED);
  });
  const first = free.find(idea => isHarmless(mind, idea.steps) && isSound(mind, idea));
  return first
    ? [{ type: 'freeSwap', sure: 'guess', changes: changesFrom(mind, first.steps) }]
    : [];
}

const isSound = (mind: Mind, idea: Idea): boolean => soundIdeas(mind, [idea], 1).length > 0;

function wanted(mind: Mind, isUsable: (point: number) => boolean): readonly Hint[] {
  const { board, fixed, text, others } = mind;
  const wishes = board.points
    .flatMap((_, point) => (fixed[point] || !isUsable(point) ? [] : stepsOn(board, point)))
    .filter(step => gainOf(board, text, [step]) >= 0)
    .flatMap(step =>
      others.map(party => ({ step, party, worth: worthTo(mind, party, step.point, step.option) })),
    )
    .filter(({ worth }) => worth >= NOTED)
    .sort((a, b) => b.worth - a.worth);
  const first = wishes.find(({ step }) => isHarmless(mind, [step]));
  if (!first) return [];
  const { party, step } = first;
  return [{ type: 'wants', sure: 'guess', party, change: changeOf(board, step) }];
}

const idsOf = ({ board }: Pick<Mind, 'board'>, steps: readonly Step[]): readonly PointId[] =>
  steps.map(({ point }) => board.points[point] ?? 'p0');
