/** From a saved game back to a referee: the same moves on the same setting, to the same state. */
import { Referee } from '#engine/referee.ts';
import type { Setting } from '#engine/types.ts';
import type { Save } from './save.ts';

export type ResumeFault = 'otherScenario' | 'otherVersion' | 'noReplay';
export type Resumed =
  | { readonly ok: true; readonly referee: Referee }
  | { readonly ok: false; readonly fault: ResumeFault };

/** `setting` is made from the scenario as it is now; where that has changed the game is refused, not bent. */
export function refereeFrom(save: Save, setting: Setting): Resumed {
  if (save.scenario !== setting.scenario) return { ok: false, fault: 'otherScenario' };
  if (save.scenarioVersion !== setting.scenarioVersion) return { ok: false, fault: 'otherVersion' };
  const { moves, setup } = save;
  if (![setup.seats, setup.characters].every(of => isSeatedBy(setting, of)))
    return { ok: false, fault: 'noReplay' };
  const replayed = Referee.fromLog({ version: 1, setting, seed: setup.seed, moves });
  if (!replayed.ok) return { ok: false, fault: 'noReplay' };
  const referee = replayed.value;
  return referee.hash() === save.hash
    ? { ok: true, referee }
    : { ok: false, fault: 'otherVersion' };
}

/** A seat for everybody who negotiates, and for nobody else. */
const isSeatedBy = ({ parties }: Setting, seats: object): boolean =>
  Object.keys(seats).toSorted().join(' ') === parties.toSorted().join(' ');
