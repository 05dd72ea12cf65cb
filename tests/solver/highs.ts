/**
 * A model as a mixed-integer program in CPLEX's LP format, for HiGHS (Huangfu and Hall, Parallelizing the
 * dual revised simplex method, 2018): another way to the same optima, that shares no method with the solver.
 * One binary for every option, one for every formula and every linkage.
 */
import load from 'highs';
import type { Formula } from '#solver/formula.ts';
import type { Model, Text } from '#solver/model.ts';

export type Highs = Awaited<ReturnType<typeof load>>;

/** A sum of variables and a constant. */
interface Sum {
  readonly terms: readonly (readonly [factor: number, variable: string])[];
  readonly constant: number;
}

const sum = (terms: Sum['terms'], constant = 0): Sum => ({ terms, constant });
const times = ({ terms, constant }: Sum, factor: number): Sum =>
  sum(
    terms.map(([by, variable]) => [by * factor, variable] as const),
    constant * factor,
  );
const plus = (...sums: readonly Sum[]): Sum =>
  sum(
    sums.flatMap(s => s.terms),
    sums.reduce((total, s) => total + s.constant, 0),
  );

/** One question as a program in LP format. */
export interface Program {
  readonly problem: string;
  /** How far from the best a text may be said to be best: less than 1 where values are whole numbers. */
  readonly gap: number;
  /** From the goal's value to the answer's. */
  readonly value: (goal: number) => number;
}

/** What HiGHS finds. */
export interface Found {
  readonly value: number;
  readonly text: Text;
}

export const loadHighs = (options: Parameters<typeof load>[0] = {}): Promise<Highs> =>
  load(options);

/** The optimum, or null where there is no text. */
export function solve(highs: Highs, { problem, gap, value }: Program): Found | null {
  const options = { mip_rel_gap: 0, mip_abs_gap: gap, output_flag: false };
  const { Status, ObjectiveValue, Columns } = highs.solve(problem, options);
  if (Status === 'Infeasible') return null;
  if (Status !== 'Optimal') throw new Error(`HiGHS ended with ${Status}`);
  const text: number[] = [];
  for (const [name, column] of Object.entries(Columns)) {
    const [, issue, option] = /^x(\d+)_(\d+)$/.exec(name) ?? [];
    if (issue && 'Primal' in column && column.Primal > 0.5) text[Number(issue)] = Number(option);
  }
  return { value: value(ObjectiveValue), text };
}

const WHOLE = 0.999;
const FRACTION = 1e-9;

/** The rows that say which texts are acceptable to all, and a goal for each question. Each is asked once. */
export class Rows {
  readonly #model: Model;
  readonly #rows: string[] = [];
  readonly #binaries = new Set<string>();
  readonly #free = new Set<string>();
  readonly #formulas = new Map<Formula, Sum>();
  readonly #gains: readonly Sum[];

  constructor(model: Model) {
    this.#model = model;
    model.issues.forEach(({ options }, issue) => {
      const chosen = options.map((_, option) => [1, this.#option(issue, option)] as const);
      this.#row(sum(chosen), '=', 1);
    });
    this.#gains = model.parties.map(({ walkAway }, party) => {
      const gain = this.#variable(`gain${party}`);
      this.#row(plus(this.#worthOf(party), times(gain, -1)), '=', walkAway);
      this.#row(gain, '>=', 0);
      return gain;
    });
    this.#keepLines();
  }

  /** The largest sum of gains. */
  utilitarian(): Program {
    return this.#maximise(plus(...this.#gains));
  }

  /** The largest least gain. */
  egalitarian(): Program {
    const least = this.#variable('least');
    for (const gain of this.#gains) this.#row(plus(gain, times(least, -1)), '>=', 0);
    return this.#maximise(least);
  }

  /** The largest least share of the ideal gains; a party whose ideal is 0 counts as served. */
  kalaiSmorodinsky(ideal: readonly number[]): Program {
    const least = this.#variable('least');
    this.#gains.forEach((gain, party) => {
      const most = ideal[party] ?? 0;
      if (most > 0) this.#row(plus(times(gain, 1 / most), times(least, -1)), '>=', 0);
    });
    this.#row(least, '<=', 1);
    return { ...this.#maximise(least), gap: FRACTION };
  }

  /** The largest product of gains, as a sum of logarithms; no text where somebody gains nothing. */
  nash(): Program {
    const logs = this.#gains.map((gain, party) => {
      const log = this.#variable(`log${party}`);
      this.#row(gain, '>=', 1);
      // Tangents at every whole gain: together exactly the logarithm there, since it is concave.
      for (let at = 1; at <= this.#mostGain(party); at++) {
        const tangent = plus(sum([], Math.log(at) - 1), times(gain, 1 / at));
        this.#row(plus(tangent, times(log, -1)), '>=', 0);
      }
      return log;
    });
    return { ...this.#maximise(plus(...logs)), gap: FRACTION, value: Math.exp };
  }

  /** The fewest changes that make a text acceptable to all. */
  repair(text: Text): Program {
    const kept = text.map((option, issue) => [1, this.#option(issue, option)] as const);
    return { ...this.#maximise(sum(kept)), value: same => text.length - same };
  }

  /** The largest gain of one party among texts that all accept. */
  bestFor(party: number): Program {
    return this.#maximise(this.#gains[party] ?? sum([]));
  }

  /** Whether any text is acceptable to all. */
  feasible(): Program {
    return this.#maximise(sum([]));
  }

  #mostGain(party: number): number {
    const { worths, linkages, walkAway } = this.#model.parties[party]!;
    const most = worths.reduce((total, row) => total + Math.max(...row), 0);
    return linkages.reduce((total, { worth }) => total + Math.max(0, worth), most) - walkAway;
  }

  #worthOf(party: number): Sum {
    const { worths, linkages } = this.#model.parties[party]!;
    const own = worths.flatMap((row, issue) =>
      row.map((worth, option) => [worth, this.#option(issue, option)] as const),
    );
    const linked = linkages.map(({ issues, options, worth }, i) => {
      const both = this.#binary(`both${party}_${i}`);
      const a = this.#option(issues[0], options[0]);
      const b = this.#option(issues[1], options[1]);
      this.#row(sum([[1, a], [-1, both]]), '>=', 0); // prettier-ignore
      this.#row(sum([[1, b], [-1, both]]), '>=', 0); // prettier-ignore
      this.#row(sum([[1, both], [-1, a], [-1, b]]), '>=', -1); // prettier-ignore
      return [worth, both] as const;
    });
    return sum([...own, ...linked]);
  }

  /** Hard lines hold; at home, what crossed lines cost is made good by the start and the bonus. */
  #keepLines(): void {
    const { lines, parties } = this.#model;
    parties.forEach(({ home }, party) => {
      const crossed = lines
        .filter(line => line.party === party && line.cost !== null)
        .map(line =>
          times(plus(sum([], 1), times(this.#truth(line.holds), -1)), -(line.cost ?? 0)),
        );
      const met = this.#atLeast(home.priorities.length, home.priorities);
      this.#row(plus(sum([], home.start), ...crossed, times(met, home.bonus)), '>=', 1);
    });
    for (const line of lines) if (line.cost === null) this.#row(this.#truth(line.holds), '>=', 1);
  }

  #truth(formula: Formula): Sum {
    let known = this.#formulas.get(formula);
    if (!known) {
      known = this.#newTruth(formula);
      this.#formulas.set(formula, known);
    }
    return known;
  }

  #newTruth(formula: Formula): Sum {
    switch (formula.type) {
      case 'truth':
        return sum([], formula.value ? 1 : 0);
      case 'is':
        return sum([[1, this.#option(formula.issue, formula.option)]]);
      case 'not':
        return plus(sum([], 1), times(this.#truth(formula.of), -1));
      case 'atLeast':
        return this.#atLeast(formula.count, formula.of);
    }
  }

  /** A binary that is 1 exactly where so many hold. */
  #atLeast(count: number, of: readonly Formula[]): Sum {
    if (count <= 0) return sum([], 1);
    const holds = this.#binary(`holds${this.#binaries.size}`);
    const number = plus(...of.map(f => this.#truth(f)));
    this.#row(plus(number, sum([[-count, holds]])), '>=', 0);
    const room = of.length - count + 1;
    this.#row(plus(number, sum([[-room, holds]])), '<=', count - 1);
    return sum([[1, holds]]);
  }

  #option(issue: number, option: number): string {
    return this.#binary(`x${issue}_${option}`);
  }

  #variable(name: string): Sum {
    this.#free.add(name);
    return sum([[1, name]]);
  }

  #binary(name: string): string {
    this.#binaries.add(name);
    return name;
  }

  #row({ terms, constant }: Sum, relation: '=' | '>=' | '<=', value: number): void {
    const text = textOf(terms);
    if (text === '') {
      const holds = relation === '=' ? constant === value : relation === '>=' ? constant >= value : constant <= value; // prettier-ignore
      if (holds) return;
    }
    this.#rows.push(`${text || '0 nothing'} ${relation} ${value - constant}`);
  }

  #maximise(goal: Sum): Program {
    this.#variable('nothing');
    const problem = [
      'Maximize',
      ` goal: ${textOf(goal.terms) || '0 nothing'}`,
      'Subject To',
      ...this.#rows.map((row, i) => ` r${i}: ${row}`),
      'Bounds',
      ...[...this.#free].map(name => ` ${name} free`),
      'Binaries',
      ` ${[...this.#binaries].join(' ')}`,
      'End',
    ].join('\n');
    return { problem, gap: WHOLE, value: found => found + goal.constant };
  }
}

/** Equal variables once, in one line of LP format. */
function textOf(terms: Sum['terms']): string {
  const factors = new Map<string, number>();
  for (const [factor, variable] of terms)
    factors.set(variable, (factors.get(variable) ?? 0) + factor);
  return [...factors]
    .filter(([, factor]) => factor !== 0)
    .map(([variable, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${variable}`)
    .join(' ');
}
