/** What the solver's rows measure on: seeded instances, each with what questions about it need. */
import { CAPS, Solver } from '#solver/answer.ts';
import type { Model, Text } from '#solver/model.ts';
import { Work } from '#solver/work.ts';
import { Compiled } from '#solver/zone.ts';
import { Dice } from '#tournament/dice.ts';
import { DEMANDS, instance, type Size } from '../../../tests/solver/instances.ts';

export interface Subject {
  readonly model: Model;
  readonly solver: Solver; // its first diagram is built
  readonly compiled: Compiled; // for measuring parts of an answer
  readonly party: number;
  readonly text: Text; // drawn at random
  readonly accepted: Text | null; // acceptable to all
}

const COUNT = 40;
const GROWN = 10;

export function subject(seed: number, size: Partial<Size>): Subject {
  const model = instance(seed, size);
  const dice = new Dice(seed);
  const solver = new Solver(model);
  const compiled = new Compiled(model, CAPS.arcs);
  compiled.zone(new Work(CAPS));
  return {
    model,
    solver,
    compiled,
    party: dice.int(0, model.parties.length - 1),
    text: model.issues.map(({ options }) => dice.int(0, options.length - 1)),
    accepted: solver.ask({ type: 'feasible' }).example?.text ?? null,
  };
}

/** 40 of the game's size with something to agree on: easy, medium and hard in turn. */
export const open = once(() =>
  take(COUNT, seed => {
    const demand = [DEMANDS.easy, DEMANDS.medium, DEMANDS.hard][seed % 3] ?? DEMANDS.medium;
    const one = subject(seed, { demand });
    return one.accepted ? one : null;
  }),
);

/** 40 of the game's size with nothing that all accept. */
export const empty = once(() =>
  take(COUNT, seed => {
    const one = subject(seed, { demand: DEMANDS.mostlyEmpty });
    return one.accepted ? null : one;
  }),
);

/** Some with more or fewer issues, and anything or nothing to agree on. */
export const grown = (size: Partial<Size>): readonly Subject[] =>
  take(GROWN, seed => subject(seed, size));

/** The first so many that seeds from 1 on give. */
function take(count: number, make: (seed: number) => Subject | null): readonly Subject[] {
  const taken: Subject[] = [];
  for (let seed = 1; taken.length < count; seed++) {
    const made = make(seed);
    if (made) taken.push(made);
  }
  return taken;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
