/** What a seat tables in the caucus: an amendment, a package of two or three points, or a pass. */
import type { Act, Change, Party, PartyView, PointId } from '#engine/types.ts';
import { PARTIES, STRUCK } from '#engine/types.ts';
import { gainOf, keepsLines, optionsOf } from './outlook.ts';
import { guessOf, keepsLinesOf, wasMarked, wasRefused } from './others.ts';
import { askAt, type Temper } from './temper.ts';
import { whyYes } from './why.ts';

/** No other seat may seem to lose more than this. */
export const PLAUSIBLE_FROM = -2;
/** How much a loss that another seat seems to have counts beside one's own gain. */
export const TACT = 1;
/** How many changes, best first, packages are made of; and how many of two are tried with a third. */
export const WIDTH = 16;

interface Idea {
  readonly changes: readonly Change[];
  readonly gain: number;
  readonly appeal: number; // own gain, less what others seem to lose
}

/** The changes best for the seat among those that may find consent; a pass where none gains enough. */
export function initiativeOf(view: PartyView, temper: Temper): Act {
  const least = Math.max(0, askAt(temper, view.round, view.rounds));
  const singles = openChanges(view).map(change => ideaOf(view, [change]));
  const parts = byAppeal(singles).slice(0, WIDTH);
  const pairs = widened(view, parts, parts);
  const threes = widened(view, byAppeal(pairs).slice(0, WIDTH), parts);
  const best = byAppeal([...singles, ...pairs, ...threes])
    .filter(idea => idea.gain > 0 && idea.gain >= least)
    .find(idea => isWorthTabling(view, idea));
  if (!best) return { type: 'pass' };
  const { changes } = best;
  const [change] = changes;
  const reasons = whyYes(view, changes);
  if (changes.length === 1 && change) {
    return { type: 'table', initiative: { type: 'amendment', change }, reasons };
  }
  return { type: 'table', initiative: { type: 'package', changes }, reasons };
}

/** Every option that would change the text, on bracketed points that all have marked. */
const openChanges = (view: PartyView): readonly Change[] =>
  view.setting.points
    .filter(({ id }) => !view.points[id]?.settled && wasMarked(view, id))
    .flatMap(({ id }) =>
      optionsOf(view, id)
        .filter(option => option !== STRUCK)
        .map(option => ({ point: id, option })),
    );

/** Packages one change larger than these, made with the best single ones. */
const widened = (
  view: PartyView,
  packages: readonly Idea[],
  singles: readonly Idea[],
): readonly Idea[] =>
  packages.flatMap(({ changes }) =>
    singles
      .filter(single => single.changes.every(({ point }) => isAfter(point, changes)))
      .map(single => ideaOf(view, [...changes, ...single.changes])),
  );

/** Each package is tried in one order of its points only. */
const isAfter = (point: PointId, changes: readonly Change[]): boolean =>
  changes.every(c => Number(c.point.slice(1)) < Number(point.slice(1)));

function ideaOf(view: PartyView, changes: readonly Change[]): Idea {
  const gain = gainOf(view, changes);
  const losses = votersOn(view, changes).map(party => Math.min(0, guessOf(view, party, changes)));
  return { changes, gain, appeal: gain + TACT * losses.reduce((sum, loss) => sum + loss, 0) };
}

const isWorthTabling = (view: PartyView, { changes }: Idea): boolean =>
  !wasRefused(view, changes) &&
  keepsLines(view, changes) &&
  votersOn(view, changes).every(
    party => keepsLinesOf(view, party, changes) && guessOf(view, party, changes) >= PLAUSIBLE_FROM,
  );

/** The other seats whose yes the changes need. */
function votersOn(view: PartyView, changes: readonly Change[]): readonly Party[] {
  const required = view.setting.points
    .filter(p => changes.some(c => c.point === p.id))
    .flatMap(p => p.required);
  return PARTIES.filter(p => p !== view.seat && required.includes(p));
}

const byAppeal = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.toSorted(
    (a, b) => b.appeal - a.appeal || b.gain - a.gain || a.changes.length - b.changes.length,
  );
