/** Which red lines a choice would cross: asked before a mark, an initiative and a vote. */
import { byParty } from './parties.ts';
import { crosses, pointsOf } from './predicate.ts';
import { remembered } from './remembered.ts';
import { textOf, type Points } from './text.ts';
import {
  CROSSING_CODES,
  type ByParty,
  type Change,
  type CrossingReason,
  type Line,
  type LineId,
  type OptionId,
  type Outcome,
  type Party,
  type Point,
  type PointId,
} from './types.ts';

/** What both the negotiation and every view of it hold, and all that lines are read from. */
export interface Talks {
  readonly setting: {
    readonly parties: readonly Party[];
    readonly points: readonly Point[];
    readonly lines: readonly Line[];
    readonly declarable: readonly Line[];
  };
  readonly declared: ByParty<readonly LineId[] | null>;
  readonly points: Points;
}

/** All lines that hold now: the published ones and those that seats have declared. */
export const linesInForce = ({ setting, declared }: Talks): readonly Line[] =>
  linesOf(setting, declared);

const linesOf = remembered(
  (setting: Talks['setting'], declared: Talks['declared']): readonly Line[] => {
    const announced = setting.parties.flatMap(party => declared[party] ?? []);
    if (announced.length === 0) return setting.lines;
    return [...setting.lines, ...setting.declarable.filter(l => announced.includes(l.id))];
  },
);

interface Spoken {
  readonly line: Line;
  readonly points: ReadonlySet<PointId>;
}

/** Each party's own lines, with the points that each speaks of. */
const spokenBy = remembered(
  (lines: readonly Line[], parties: readonly Party[]): ByParty<readonly Spoken[]> =>
    byParty(parties, party =>
      lines
        .filter(line => line.party === party)
        .map(line => ({ line, points: pointsOf(line.holds, lines) })),
    ),
);

/**
 * The party's lines that hang on a choice: crossed by the text with these changes, while some other options
 * on the same points would keep them. So a line that is crossed whatever is chosen here is not named.
 */
export function linesCrossedByChoice(
  talks: Talks,
  party: Party,
  changes: readonly Change[],
): readonly LineId[] {
  const lines = linesInForce(talks);
  const spoken = spokenBy(lines, talks.setting.parties)[party];
  const own = spoken.filter(s => changes.some(c => s.points.has(c.point)));
  if (own.length === 0) return [];
  const text = changed(textOf(talks.points), changes);
  return own
    .filter(s => crosses(s.line, text, lines) && couldHold(talks, s, lines, text, changes))
    .map(s => s.line.id);
}

function couldHold(
  talks: Talks,
  { line, points }: Spoken,
  lines: readonly Line[],
  text: Outcome,
  changes: readonly Change[],
): boolean {
  const free = talks.setting.points.filter(
    p => points.has(p.id) && changes.some(c => c.point === p.id),
  );
  const tryFrom = (index: number, tried: Outcome): boolean => {
    const point = free[index];
    if (!point) return !crosses(line, tried, lines);
    return point.options.some(option => tryFrom(index + 1, { ...tried, [point.id]: option }));
  };
  return free.length > 0 && tryFrom(0, text);
}

/** A text with some points changed. */
export function changed(text: Outcome, changes: readonly Change[]): Outcome {
  const next: Record<PointId, OptionId> = { ...text };
  for (const { point, option } of changes) next[point] = option;
  return next;
}

export const WORDS_MAX = 140;

/** Known code; words of 1 to 140 characters, needed with `own`. */
export function isReason(reason: CrossingReason | undefined): reason is CrossingReason {
  if (!reason || !CROSSING_CODES.includes(reason.code)) return false;
  if (reason.words === undefined) return reason.code !== 'own';
  return isWords(reason.words);
}

export const isWords = (words: unknown): words is string =>
  typeof words === 'string' && words.trim().length > 0 && words.length <= WORDS_MAX;
