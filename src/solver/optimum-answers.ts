/** Answers that propose one text. */
import { groundsOfAll, groundsOfChanges, groundsOfText } from './grounds.ts';
import { leastGoal } from './goal.ts';
import { proposalOf, worthOf } from './measure.ts';
import type { Model, Text } from './model.ts';
import { optimise } from './optimum.ts';
import { demandsOf } from './progress.ts';
import type { Change, CounterOffer, FeasibleAnswer, OptimumAnswer } from './question.ts';
import { bestFor, bound, countingChanges, EXACT, kalaiSmorodinsky, NO_TEXT, type Solution } from './solutions.ts'; // prettier-ignore
import type { Work } from './work.ts';
import type { Compiled, NoZone, Zone } from './zone.ts';

/** Is any text acceptable to all? With one as an example. */
export function feasibleAnswer(model: Model, zone: Zone | NoZone, work: Work): FeasibleAnswer {
  const answer = (feasible: boolean | null, text: Text | null): FeasibleAnswer => ({
    type: 'feasible',
    status: feasible === null ? bound(0, 1) : EXACT,
    feasible,
    example: text && proposalOf(model, text),
    grounds: text ? groundsOfText(model, text) : groundsOfAll(model),
    effort: work.effort,
  });
  if (zone === 'empty') return answer(false, null);
  if (zone === 'tooLarge') return answer(null, null);
  const all = model.parties.map((_, party) => party);
  const goal = leastGoal(
    all,
    model.parties.map(p => p.walkAway),
    all.map(() => 1),
  );
  const found = optimise({ ...zone, goal }, work.caps.nodes, { needed: 0, enough: 0 });
  work.nodes += found.nodes;
  if (found.best) return answer(true, [...found.best.text]);
  return answer(found.proved ? false : null, null);
}

/** From a solution, or from there being no zone, to an answer. */
export function optimumAnswer(
  model: Model,
  type: OptimumAnswer['type'],
  zone: Zone | NoZone,
  work: Work,
  solve: (zone: Zone) => Solution,
): OptimumAnswer {
  const unknown: Solution = { ...NO_TEXT, texts: null, status: bound(null, null) };
  const found = zone === 'empty' ? NO_TEXT : zone === 'tooLarge' ? unknown : solve(zone);
  return {
    type,
    status: found.status,
    value: found.value,
    best: found.text && proposalOf(model, found.text),
    ties: { texts: found.texts },
    ideal: null,
    changes: null,
    grounds: found.text ? groundsOfText(model, found.text) : groundsOfAll(model),
    effort: work.effort,
  };
}

export function kalaiSmorodinskyAnswer(
  model: Model,
  zone: Zone | NoZone,
  work: Work,
): OptimumAnswer {
  let ideal: readonly number[] | null = null;
  const answer = optimumAnswer(model, 'kalaiSmorodinsky', zone, work, z => {
    const found = kalaiSmorodinsky(model, z, work);
    ideal = found.ideal;
    return found.solution;
  });
  return { ...answer, ideal };
}

/** The best for one party among texts that it and the others still accept. */
export function counterOfferAnswer(
  compiled: Compiled,
  question: CounterOffer,
  work: Work,
): OptimumAnswer {
  const { model } = compiled;
  const { party, text, others, changes } = question;
  const floors = model.parties.map(({ walkAway }, p) =>
    p === party || others === 'walkAway' ? walkAway : Math.max(walkAway, worthOf(model, p, text)),
  );
  const zone = compiled.zoneWith(work, demandsOf(model), floors);
  const answer = optimumAnswer(model, 'counterOffer', zone, work, z =>
    bestFor(model, changes === undefined ? z : countingChanges(z, text, changes), party, work),
  );
  return withChanges(model, answer, text);
}

/** The answer with what its text changes in another, and the grounds of just that. */
export function withChanges(model: Model, answer: OptimumAnswer, before: Text): OptimumAnswer {
  if (!answer.best) return answer;
  const changes = changesOf(before, answer.best.text);
  return { ...answer, changes, grounds: groundsOfChanges(model, before, answer.best.text) };
}

export const changesOf = (before: Text, after: Text): readonly Change[] =>
  after.flatMap((to, issue) => {
    const from = before[issue] ?? -1;
    return from === to ? [] : [{ issue, from, to }];
  });
