/** A seat that does anything that is legal: the floor under all others. */
import type { Opponent } from '#ai/opponent.ts';
import { linesInForce } from '#engine/crossing.ts';
import { generator } from '#engine/rng.ts';
import { isSettled } from '#engine/text.ts';
import {
  PACKAGE_MAX,
  PACKAGE_MIN,
  type Act,
  type CrossingReason,
  type Initiative,
  type PartyView,
  type Point,
} from '#engine/types.ts';

const CROSSING: CrossingReason = { code: 'own', words: 'Drawn at random' };

/** It declares what its party declares by default, so that the same lines are in force in every game. */
export function randomPlayer(seed: number): Opponent {
  const random = generator(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const pick = <T>(of: readonly T[]): T => of[upTo(of.length)] as T;
  const optionOf = (point: Point) => ({ point: point.id, option: pick(point.options) });

  const initiative = (view: PartyView): Initiative | null => {
    const open = view.setting.points.filter(p => !isSettled(view.points, p.id));
    const closed = view.setting.points.filter(
      p => isSettled(view.points, p.id) && !view.points[p.id]?.reopenedBy.includes(view.seat),
    );
    const type = pick(['amendment', 'package', 'reopening', 'pass'] as const);
    if (type === 'reopening' && closed.length > 0) return { type, point: pick(closed).id };
    if (type === 'amendment' && open.length > 0) return { type, change: optionOf(pick(open)) };
    if (type !== 'package' || open.length < PACKAGE_MIN) return null;
    const from = upTo(open.length - PACKAGE_MIN + 1);
    const size = PACKAGE_MIN + upTo(PACKAGE_MAX - PACKAGE_MIN + 1);
    return { type, changes: open.slice(from, from + size).map(optionOf) };
  };

  const actsOn = (view: PartyView): readonly Act[] => {
    switch (view.phase) {
      case 'brief':
        return [{ type: 'declare', lines: view.declaredByDefault }];
      case 'marks': {
        const points = view.setting.points.filter(p => view.agenda.includes(p.id));
        const marks = points.map((point): Act => ({ type: 'mark', ...optionOf(point), crossing: CROSSING })); // prettier-ignore
        return [...marks, { type: 'seal' }];
      }
      case 'caucus': {
        if (view.caucus?.tabled) return [{ type: 'vote', yes: random() < 0.5, crossing: CROSSING }];
        const tabled = initiative(view);
        return [
          tabled ? { type: 'table', initiative: tabled, crossing: CROSSING } : { type: 'pass' },
        ];
      }
      case 'ratification': {
        const own = linesInForce(view).filter(line => line.party === view.seat);
        const crossings = Object.fromEntries(own.map(line => [line.id, CROSSING]));
        return [{ type: 'sign', signing: random() < 0.5 ? 'sign' : 'refuse', crossings }];
      }
      case 'postSettlement':
        return [{ type: 'answerSwaps', yes: [] }];
      case 'summary':
      case 'ended':
        throw new Error(`a seat was asked to decide in the phase ${view.phase}`);
    }
  };
  return { decide: actsOn };
}
