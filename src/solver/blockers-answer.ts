/** The answer to what stands in the way. */
import { blockers, Constraints } from './blockers.ts';
import { groundsOfConstraints } from './grounds.ts';
import type { BlockersAnswer } from './question.ts';
import { bound, EXACT } from './solutions.ts';
import type { Work } from './work.ts';
import type { Compiled } from './zone.ts';

/** With an open zone nothing blocks it: all lists are empty. */
export function blockersAnswer(compiled: Compiled, work: Work): BlockersAnswer {
  const constraints = new Constraints(compiled, work);
  const found = blockers(constraints);
  const named = (places: readonly number[]) =>
    places.flatMap(place => constraints.all[place] ?? []);
  const everything = new Set(found?.sets.flat() ?? []);
  return {
    type: 'blockers',
    status: constraints.undecided ? bound(null, null) : EXACT,
    empty: found === null ? (constraints.undecided ? null : false) : true,
    sets: found?.sets.map(named) ?? [],
    complete: found?.complete ?? true,
    openings: named(found?.openings ?? []),
    cheapest: found && {
      set: named(found.cheapest),
      cost: found.cheapest.reduce((sum, place) => sum + constraints.costOf(place), 0),
      proved: found.proved,
    },
    grounds: groundsOfConstraints(compiled.model, named([...everything])),
    effort: work.effort,
  };
}
