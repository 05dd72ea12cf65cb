/**
 * Predicates over texts in the two forms that all others come down to: `not` and `atLeast`. Formulas are
 * interned: two that are built alike in one `Formulas` are one object with one number, so that what is left of
 * a line can be part of a state of the diagram.
 */

export type Formula = Truth | Is | Not | AtLeast;
export interface Truth {
  readonly type: 'truth';
  readonly value: boolean;
  readonly id: number;
}
/** The text settles the issue with that option. */
export interface Is {
  readonly type: 'is';
  readonly issue: number;
  readonly option: number;
  readonly id: number;
}
export interface Not {
  readonly type: 'not';
  readonly of: Formula;
  readonly id: number;
}
/** At least `count` of these hold, 1 <= count <= of.length. */
export interface AtLeast {
  readonly type: 'atLeast';
  readonly count: number;
  readonly of: readonly Formula[];
  readonly id: number;
}

/** Makes formulas, each once; what is already decided is folded away. One for each model. */
export class Formulas {
  readonly #known = new Map<string, Formula>();
  readonly yes: Truth = { type: 'truth', value: true, id: 0 };
  readonly no: Truth = { type: 'truth', value: false, id: 1 };

  truth(value: boolean): Truth {
    return value ? this.yes : this.no;
  }

  is(issue: number, option: number): Formula {
    return this.#once(`is ${issue} ${option}`, id => ({ type: 'is', issue, option, id }));
  }

  not(of: Formula): Formula {
    if (of.type === 'truth') return this.truth(!of.value);
    if (of.type === 'not') return of.of;
    return this.#once(`not ${of.id}`, id => ({ type: 'not', of, id }));
  }

  atLeast(count: number, of: readonly Formula[]): Formula {
    const open = of.filter(f => f.type !== 'truth');
    const missing = count - of.filter(f => f.type === 'truth' && f.value).length;
    if (missing <= 0) return this.yes;
    if (missing > open.length) return this.no;
    const [only] = open;
    if (only && open.length === 1) return only;
    const sorted = open.toSorted((a, b) => a.id - b.id);
    const key = `${missing} of ${sorted.map(f => f.id).join(' ')}`;
    return this.#once(key, id => ({ type: 'atLeast', count: missing, of: sorted, id }));
  }

  all(of: readonly Formula[]): Formula {
    return this.atLeast(of.length, of);
  }

  any(of: readonly Formula[]): Formula {
    return this.atLeast(1, of);
  }

  atMost(count: number, of: readonly Formula[]): Formula {
    return this.not(this.atLeast(count + 1, of));
  }

  /** The same formula, made here: one that was made elsewhere has another's numbers. */
  copy(formula: Formula): Formula {
    switch (formula.type) {
      case 'truth':
        return this.truth(formula.value);
      case 'is':
        return this.is(formula.issue, formula.option);
      case 'not':
        return this.not(this.copy(formula.of));
      case 'atLeast':
        return this.atLeast(
          formula.count,
          formula.of.map(f => this.copy(f)),
        );
    }
  }

  /** What is left to decide once the text settles the issue with the option. */
  after(formula: Formula, issue: number, option: number): Formula {
    switch (formula.type) {
      case 'truth':
        return formula;
      case 'is':
        return formula.issue === issue ? this.truth(formula.option === option) : formula;
      case 'not':
        return this.not(this.after(formula.of, issue, option));
      case 'atLeast':
        return this.atLeast(
          formula.count,
          formula.of.map(f => this.after(f, issue, option)),
        );
    }
  }

  #once(key: string, make: (id: number) => Formula): Formula {
    let known = this.#known.get(key);
    if (!known) {
      known = make(this.#known.size + 2);
      this.#known.set(key, known);
    }
    return known;
  }
}

/** Whether a text makes the formula true. */
export function isTrue(formula: Formula, text: ArrayLike<number>): boolean {
  switch (formula.type) {
    case 'truth':
      return formula.value;
    case 'is':
      return text[formula.issue] === formula.option;
    case 'not':
      return !isTrue(formula.of, text);
    case 'atLeast': {
      let missing = formula.count;
      for (const f of formula.of) if (isTrue(f, text) && --missing === 0) return true;
      return missing <= 0;
    }
  }
}

/** The issues that a formula speaks of, in order. */
export function issuesOf(formula: Formula): readonly number[] {
  const found = new Set<number>();
  const visit = (f: Formula): void => {
    if (f.type === 'is') found.add(f.issue);
    else if (f.type === 'not') visit(f.of);
    else if (f.type === 'atLeast') f.of.forEach(visit);
  };
  visit(formula);
  return [...found].sort((a, b) => a - b);
}
