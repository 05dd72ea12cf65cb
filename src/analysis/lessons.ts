/**
 * What a moment of ended talks holds for a party that tries it again: a line of another seat that it did not read up
 * on, more for itself than agreement asked of it, a trade that it turned down. Never a verdict on a choice: what a
 * text is worth to whom are the numbers of the papers, which are assumptions of the game.
 */
import { crosses } from '#engine/predicate.ts';
import { textOf } from '#engine/text.ts';
import type { Catalogue } from '#content/catalogue.ts';
import {
  changesOf,
  type Line,
  type LineId,
  type Outcome,
  type Party,
  type PublicView,
  type Setting,
  type Tabled,
} from '#engine/types.ts';
import { worthOf } from '#engine/worth.ts';
import type { Turn } from './turns.ts';

export type Lesson =
  | { readonly type: 'unreadLine'; readonly lines: readonly LineId[] }
  | { readonly type: 'concession'; readonly less: number } // of its own gain, units of its papers
  | { readonly type: 'missedTrade'; readonly more: number };

/** Whose lessons, and what they are read from. */
export interface Learner {
  readonly setting: Setting;
  readonly lines: readonly Line[]; // in force
  readonly party: Party;
  readonly unread: (line: LineId) => boolean; // none of its evidence was opened
}

/** Lines whose evidence was never opened on a device; what has none was announced at the table. */
export const unreadIn =
  (content: Catalogue, opened: readonly string[]): Learner['unread'] =>
  line => {
    const { evidence } = content.line(line);
    return evidence.length > 0 && !evidence.some(id => opened.includes(id));
  };

/** Of a moment at which points were settled, as far as the party agreed to it. */
export function lessonsOfTurn(
  learner: Learner,
  turn: Turn,
  most: { readonly from: number | null; readonly to: number | null }, // that it could gain, before and after
  before: PublicView,
  after: PublicView,
): readonly Lesson[] {
  if (!agreedTo(learner.party, turn, after)) return [];
  const less = most.from !== null && most.to !== null ? most.from - most.to : 0;
  return [
    ...unreadLines(learner, textOf(before.points), textOf(after.points)),
    ...(less > 0 ? [{ type: 'concession', less } as const] : []),
  ];
}

function agreedTo(party: Party, { by, points }: Turn, after: PublicView): boolean {
  switch (by) {
    case 'marks': {
      const marks = after.reveals.at(-1)?.marks[party];
      return points.some(id => marks?.[id]?.option === after.points[id]?.current);
    }
    case 'vote': {
      const tabled = after.tabled.at(-1);
      return tabled?.by === party || tabled?.votes[party]?.yes === true;
    }
    case 'refused':
    case 'reopening':
    case 'swap':
      return false;
  }
}

/** Of an initiative that was not carried: moved over a line that the party had not read up on, or turned down by it. */
export function lessonsOfRefusal(
  learner: Learner,
  tabled: Tabled,
  before: PublicView,
): readonly Lesson[] {
  const { setting, lines, party } = learner;
  const text = textOf(before.points);
  const after = textWith(text, tabled);
  if (tabled.by === party) return unreadLines(learner, text, after);
  if (tabled.votes[party]?.yes !== false) return [];
  const gain = (p: Party) =>
    worthOf(setting.mandates[p], after) - worthOf(setting.mandates[p], text);
  const costsNobody =
    setting.parties.every(p => gain(p) >= 0) && newlyCrossed(lines, text, after).length === 0;
  const more = gain(party);
  return costsNobody && more > 0 ? [{ type: 'missedTrade', more }] : [];
}

const textWith = (text: Outcome, { initiative }: Tabled): Outcome => ({
  ...text,
  ...Object.fromEntries(changesOf(initiative).map(({ point, option }) => [point, option])),
});

const newlyCrossed = (lines: readonly Line[], before: Outcome, after: Outcome): readonly Line[] =>
  lines.filter(line => crosses(line, after, lines) && !crosses(line, before, lines));

function unreadLines(
  { lines, party, unread }: Learner,
  before: Outcome,
  after: Outcome,
): readonly Lesson[] {
  const crossed = newlyCrossed(lines, before, after)
    .filter(line => line.party !== party && unread(line.id))
    .map(({ id }) => id);
  return crossed.length > 0 ? [{ type: 'unreadLine', lines: crossed }] : [];
}
