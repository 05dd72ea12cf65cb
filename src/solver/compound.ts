/** The forms of a predicate that are made of others, for whatever names points and lines. */
import type { Formula, Formulas } from './formula.ts';

export type Compound<P> =
  | { readonly type: 'forbid' | 'require' | 'all' | 'any'; readonly of: readonly P[] }
  | { readonly type: 'onlyIf'; readonly what: P; readonly when: P }
  | { readonly type: 'atLeast' | 'atMost'; readonly count: number; readonly of: readonly P[] };

/** The formula of a compound predicate; `read` makes those of its parts. */
export function compound<P>(
  predicate: Compound<P>,
  read: (part: P) => Formula,
  formulas: Formulas,
): Formula {
  switch (predicate.type) {
    case 'forbid':
      return formulas.not(formulas.any(predicate.of.map(read)));
    case 'require':
    case 'any':
      return formulas.any(predicate.of.map(read));
    case 'all':
      return formulas.all(predicate.of.map(read));
    case 'onlyIf':
      return formulas.any([formulas.not(read(predicate.what)), read(predicate.when)]);
    case 'atLeast':
      return formulas.atLeast(predicate.count, predicate.of.map(read));
    case 'atMost':
      return formulas.atMost(predicate.count, predicate.of.map(read));
  }
}
