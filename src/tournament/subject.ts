/** What games are played on, with the exact figures that their results are held against. */
import { settingOf, usualChoice } from '#content/setting.ts';
import { LENGTHS, PARTIES, SHIPPED } from '#content/shipped-now.ts';
import { byParty } from '#engine/parties.ts';
import type { ByParty, Setting } from '#engine/types.ts';
import { Solver } from '#solver/answer.ts';
import { modelOf } from '#solver/from-setting.ts';
import { linesByDefault } from '#engine/defaults.ts';
import { inventSetting } from './invent.ts';

export interface Subject {
  readonly name: string; // `quick`, `lesson`, `full`, or `invented 7`
  readonly setting: Setting;
  readonly ideal: ByParty<number> | null; // the most each party can gain while all others sign; null: none is proved
  readonly nash: number | null; // the largest product of gains; null: 0, or none is proved
  /** Null where no text that all can sign is as good for all, or the frontier is not proved. */
  readonly leftBy: (gains: ByParty<number>) => Left | null;
}

export interface Left {
  readonly surplus: number; // by how much gains could still rise in sum with nobody worse off
  readonly toFrontier: number; // distance of gains
}

const made = new Map<string, Subject>();

/** A length of the shipped scenario (the usual day and brief), or `invented SEED`. */
export function subject(name: string): Subject {
  const known = made.get(name);
  if (known) return known;
  const setting = settingCalled(name);
  const model = modelOf(setting, linesByDefault(setting), 'ratifiable');
  const solver = new Solver(model);
  const { ideal, status } = solver.ask({ type: 'kalaiSmorodinsky', ties: false });
  const nash = solver.ask({ type: 'nash', ties: false });
  const frontier = frontierOf(solver);
  const fresh: Subject = {
    name,
    setting,
    ideal:
      ideal && status.type === 'exact'
        ? byParty(setting.parties, p => ideal[setting.parties.indexOf(p)] ?? 0)
        : null,
    nash: nash.status.type === 'exact' && nash.value !== null && nash.value > 0 ? nash.value : null,
    leftBy: gains =>
      frontier &&
      leftBy(
        frontier,
        setting.parties.map(p => gains[p]),
      ),
  };
  made.set(name, fresh);
  return fresh;
}

/** All gains that cannot be bettered for one without another losing; null: not proved. */
function frontierOf(solver: Solver): readonly (readonly number[])[] | null {
  const { points, status } = solver.ask({ type: 'frontier' });
  return status.type === 'exact' ? points : null;
}

/** The same as the solver says of a text where it is asked, without its searches: a text that leaves less is on the frontier. */
function leftBy(frontier: readonly (readonly number[])[], here: readonly number[]): Left | null {
  let surplus: number | null = null;
  let nearest = Infinity;
  for (const point of frontier) {
    let sum = 0;
    let least = 0;
    let square = 0;
    for (const [i, gain] of here.entries()) {
      const more = (point[i] ?? 0) - gain;
      sum += more;
      least = Math.min(least, more);
      square += more * more;
    }
    if (least >= 0) surplus = Math.max(surplus ?? 0, sum);
    nearest = Math.min(nearest, square);
  }
  return surplus === null ? null : { surplus, toFrontier: Math.sqrt(nearest) };
}

function settingCalled(name: string): Setting {
  const length = LENGTHS.find(each => each === name);
  if (length) return settingOf(SHIPPED, { ...usualChoice(SHIPPED), length });
  const [, seed] = /^invented (\d+)$/.exec(name) ?? [];
  if (seed === undefined) throw new Error(`nothing is called ${name}`);
  return inventSetting(Number(seed), { parties: PARTIES });
}
