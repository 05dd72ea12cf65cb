/** Models in a line or two, for tests of single rules. */
import { Formulas } from '#solver/formula.ts';
import type { Model, ModelLine, ModelParty } from '#solver/model.ts';
import { optionOf, pointOf } from './predicates.ts';

/** By party, by issue, by option. */
type Worths = readonly (readonly (readonly number[])[])[];

/** Additive preferences and nothing else; walking away is worth `walkAways`, by default 0 to everyone. */
export function additive(name: string, worths: Worths, walkAways: readonly number[] = []): Model {
  return {
    name,
    parties: worths.map((rows, p) => plainParty(`party ${p + 1}`, rows, walkAways[p] ?? 0)),
    issues: (worths[0] ?? []).map((row, issue) => ({
      id: pointOf(issue),
      options: row.map((_, option) => optionOf(option)),
    })),
    lines: [],
  };
}

function plainParty(
  id: string,
  worths: readonly (readonly number[])[],
  walkAway: number,
): ModelParty {
  const home = { start: 1, bonus: 0, priorities: [] };
  return { id, worths, linkages: [], walkAway, home, scale: 1 };
}

/** One issue, whose options are worth these points. */
export const choice = (name: string, points: readonly (readonly number[])[]): Model =>
  additive(
    name,
    (points[0] ?? []).map((_, party) => [points.map(point => point[party] ?? 0)]),
  );

/** The model with one more line, which is hard unless it has a cost. */
export function withLine(
  model: Model,
  party: number,
  holds: (formulas: Formulas) => ModelLine['holds'],
  cost: number | null = null,
): Model {
  const line: ModelLine = {
    id: `L${model.lines.length}`,
    party,
    holds: holds(new Formulas()),
    cost,
  };
  return { ...model, lines: [...model.lines, line] };
}

/** The model with one party's entry changed. */
export const withParty = (model: Model, party: number, change: Partial<ModelParty>): Model => ({
  ...model,
  parties: model.parties.map((p, number) => (number === party ? { ...p, ...change } : p)),
});
