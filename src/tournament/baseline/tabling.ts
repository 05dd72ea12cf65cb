/** What a seat tables in the caucus: an amendment, a package of two or three points, or a pass. */
import { byParty } from '#engine/parties.ts';
import type { Act, ByParty, Change, Party, PartyView, PointId } from '#engine/types.ts';
import { STRUCK } from '#engine/types.ts';
import { gainOf, keepsLines, optionsOf, staysWorth } from './outlook.ts';
import { keepsLinesOf, linesKept, SHOWN, shownOn, wasMarked, wasRefused } from './others.ts';
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
  readonly shown: ByParty<number>; // what the parties have shown of them
  readonly gain: number; // to the seat itself
  readonly appeal: number; // own gain, less what others seem to lose
  readonly worst: number; // the most that one of the others seems to lose, as a negative number
}

/** The changes best for the seat among those that may find consent; a pass where none gains enough. */
export function initiativeOf(view: PartyView, temper: Temper): Act {
  const least = Math.max(0, askAt(temper, view.round, view.rounds));
  const singles = openChanges(view).map(change => single(view, change));
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
  packages.flatMap(pack =>
    singles
      .filter(one => one.changes.every(({ point }) => isAfter(point, pack.changes)))
      .map(one => joined(view, pack, one)),
  );

/** Each package is tried in one order of its points only. */
const isAfter = (point: PointId, changes: readonly Change[]): boolean =>
  changes.every(c => Number(c.point.slice(1)) < Number(point.slice(1)));

const single = (view: PartyView, change: Change): Idea => {
  const shown = byParty(view.setting.parties, party => shownOn(view, party, change));
  return weigh(view, { changes: [change], shown });
};

const joined = (view: PartyView, a: Idea, b: Idea): Idea =>
  weigh(view, {
    changes: [...a.changes, ...b.changes],
    shown: byParty(view.setting.parties, party => a.shown[party] + b.shown[party]),
  });

function weigh(view: PartyView, { changes, shown }: Pick<Idea, 'changes' | 'shown'>): Idea {
  const gain = gainOf(view, changes);
  const guesses = votersOn(view, changes).map(
    party => shown[party] + SHOWN.lineKept * linesKept(view, party, changes),
  );
  const losses = guesses.reduce((sum, guess) => sum + Math.min(0, guess), 0);
  return { changes, shown, gain, appeal: gain + TACT * losses, worst: Math.min(0, ...guesses) };
}

const isWorthTabling = (view: PartyView, { changes, worst }: Idea): boolean =>
  worst >= PLAUSIBLE_FROM &&
  !wasRefused(view, changes) &&
  keepsLines(view, changes) &&
  staysWorth(view, changes) &&
  votersOn(view, changes).every(party => keepsLinesOf(view, party, changes));

/** The other seats whose yes the changes need. */
function votersOn(view: PartyView, changes: readonly Change[]): readonly Party[] {
  const required = view.setting.points
    .filter(p => changes.some(c => c.point === p.id))
    .flatMap(p => p.required);
  return view.setting.parties.filter(p => p !== view.seat && required.includes(p));
}

const byAppeal = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.toSorted(
    (a, b) => b.appeal - a.appeal || b.gain - a.gain || a.changes.length - b.changes.length,
  );
