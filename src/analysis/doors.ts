/** How many agreements were still possible after each change of what is settled: exact, of all and of all but one. */
import { linesInForce } from '#engine/crossing.ts';
import type { ByParty, Log, PublicView } from '#engine/types.ts';
import { modelOf } from '#solver/from-setting.ts';
import { Analyst, type Fault, type Hire } from './analyst.ts';
import { fullBasis } from './basis.ts';
import { viewsAlong } from './along.ts';
import { settledAs, turnsOf, type Turn } from './turns.ts';

/** A moment of the talks, and what it left. A text counts where every settled point stays as it is. */
export interface Door {
  readonly turn: Turn | null; // null: before the first
  readonly all: number | null; // texts that all can accept; null: too many to count here
  readonly without: ByParty<number | null>; // that all but this one can accept
}

interface Asked {
  readonly log: Log;
  readonly hire: Hire;
  readonly signal: AbortSignal;
}

/** One door a moment, in their order; a fault where they cannot be counted. Throws if the log does not replay. */
export async function doorsOf({ log, hire, signal }: Asked): Promise<readonly Door[] | Fault> {
  const seen = viewsAlong(log);
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return [];
  const { setting } = log;
  const { parties } = setting;
  const basis = fullBasis(setting, linesInForce(last));
  const { issues } = modelOf(basis.setting, basis.lines, basis.standard);
  const analyst = new Analyst(basis, hire); // one worker for all: most of the work is in its start
  const count = async (view: PublicView, without: number | null): Promise<number | null> => {
    const settled = setting.points.map(({ id }, issue) => {
      const option = settledAs(view, id);
      return option === null ? null : (issues[issue]?.options.indexOf(option) ?? null);
    });
    const counted = parties.flatMap((_, party) => (party === without ? [] : [party]));
    const reply = await analyst.ask({ type: 'count', parties: counted, settled }, { signal });
    if (!reply.ok) throw new Uncounted(reply.fault);
    const { count: texts, status } = reply.answer;
    return status.type === 'exact' ? texts : null;
  };
  const doorAt = async (turn: Turn | null, view: PublicView): Promise<Door> => {
    const each = await Promise.all(parties.map((_, party) => count(view, party)));
    const without = Object.fromEntries(parties.map((party, i) => [party, each[i] ?? null]));
    return { turn, all: await count(view, null), without: without as ByParty<number | null> };
  };
  try {
    const doors = [await doorAt(null, first)];
    for (const turn of turnsOf(seen)) doors.push(await doorAt(turn, seen[turn.after] ?? last));
    return doors;
  } catch (error) {
    if (error instanceof Uncounted) return error.fault;
    throw error;
  } finally {
    analyst.close();
  }
}

/** Ends the counting from the inside. */
class Uncounted extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

/** The moment that closed most, by orders of magnitude, with what stood open before it; null where none did. */
export function closedMost(
  doors: readonly Door[],
): { readonly from: Door; readonly to: Door } | null {
  const steps = doors.slice(1).flatMap((to, i) => {
    const from = doors[i];
    if (!from || from.all === null || to.all === null || to.all >= from.all) return [];
    return [{ from, to, by: magnitude(from.all) - magnitude(to.all) }];
  });
  const [most] = steps.toSorted((a, b) => b.by - a.by);
  return most ? { from: most.from, to: most.to } : null;
}

/** How many zeros a number of texts has, and so its height in a curve; where none is left, one less than for one. */
export const magnitude = (texts: number): number => (texts === 0 ? -1 : Math.log10(texts));
