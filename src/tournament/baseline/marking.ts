/** What a seat marks. */
import type { Act, Change, OptionId, PartyView, PointId } from '#engine/types.ts';
import { linesAgainst, optionsOf, valueOf } from './outlook.ts';
import { yieldAt, type Temper } from './temper.ts';
import { whyMark } from './why.ts';

/** The next mark still to be given in this round, or the seal. */
export function nextMark(view: PartyView, temper: Temper): Act {
  const point = view.agenda.find(p => !view.marks[p] && openOptions(view, p).length > 0);
  if (point === undefined) return { type: 'seal' };
  const option = markOn(view, point, temper);
  return { type: 'mark', point, option, reasons: whyMark(view, { point, option }) };
}

/**
 * Among the options that cross none of its lines by choice: those no further below the best than the round
 * allows, and of them the one most other seats marked last; ties: the better, the current one, drafted order.
 */
function markOn(view: PartyView, point: PointId, temper: Temper): OptionId {
  const current = view.points[point]?.current;
  const options = openOptions(view, point);
  const open = options.map(option => ({
    option,
    value: valueOf(view, point, option),
    shared: sharedBy(view, { point, option }),
  }));
  const best = Math.max(...open.map(o => o.value));
  const least = best - yieldAt(temper, view.round, view.rounds);
  const [first] = open
    .filter(o => o.value >= least)
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        b.value - a.value ||
        Number(b.option === current) - Number(a.option === current),
    );
  return first?.option ?? options[0] ?? '';
}

/** Where each option crosses some line of its own there is none, and it gives no mark. */
const openOptions = (view: PartyView, point: PointId): readonly OptionId[] =>
  optionsOf(view, point).filter(option => linesAgainst(view, point, option).length === 0);

/** How many other seats gave this option as their last mark on the point. */
function sharedBy(view: PartyView, { point, option }: Change): number {
  const last = view.reveals.findLast(r => r.agenda.includes(point));
  const { parties } = view.setting;
  return parties.filter(p => p !== view.seat && last?.marks[p][point]?.option === option).length;
}
