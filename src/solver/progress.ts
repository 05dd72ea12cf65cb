/**
 * What is known of a text while its issues are settled one by one: which lines are still open, how much
 * support each home has left, which linkages are half made. Two beginnings in the same stage have the same
 * permitted ends, worth the same.
 */
import { Formulas, issuesOf, type Formula } from './formula.ts';
import type { Linkage, Model, ModelLine } from './model.ts';

const MOST_OPTIONS = 2 ** 16;

/** What a text must keep. */
export interface Demands {
  readonly lines: readonly boolean[]; // by line: does it count?
  readonly support: readonly number[]; // by party: support at home of at least so much
  readonly options?: readonly (readonly number[])[]; // by issue: those allowed; default all
}

/** All lines count, and every home ratifies. `parties`: only theirs. */
export function demandsOf(model: Model, parties?: readonly number[]): Demands {
  const counts = (party: number) => !parties || parties.includes(party);
  return {
    lines: model.lines.map(line => counts(line.party)),
    support: model.parties.map((_, party) => (counts(party) ? 1 : -Infinity)),
  };
}

export interface Stage {
  readonly lines: readonly Formula[]; // what is left of each line; `yes` once kept, paid for or harmless
  readonly slack: readonly number[]; // by party: support above what is demanded; Infinity: more than it can lose
  readonly bonus: readonly Formula[]; // by party: what is left of its priorities; `no` once counted or lost
  readonly chosen: readonly number[]; // by issue: the option, or -1
  readonly key: string; // equal for equal stages
}

/** A stage in the making. */
interface Draft {
  readonly lines: Formula[];
  readonly slack: number[];
  readonly bonus: Formula[];
  readonly chosen: number[];
}

export class Progress {
  readonly #model: Model;
  readonly #order: readonly number[];
  readonly #demands: Demands;
  readonly #formulas = new Formulas();
  readonly #place: readonly number[]; // layer by issue
  readonly #linesAt: readonly (readonly number[])[]; // by layer: lines that speak of its issue
  readonly #bonusAt: readonly (readonly number[])[]; // by layer: parties whose priorities do
  readonly #openAfter: readonly (readonly number[])[]; // by layer: lines begun by then and not yet decided for all
  readonly #toBegin: readonly (readonly number[])[]; // by layer and party: what lines not yet begun can cost
  readonly #pending: readonly (readonly number[])[]; // by layer: issues settled by then that a linkage waits for
  readonly #closing: readonly (readonly Half[])[]; // by layer: linkages whose second issue it is
  readonly #waits: ReadonlyMap<number, number>; // issue and option -> the last layer that waits for it
  readonly #after = new Map<number, Formula>(); // residuals, by formula, issue and option

  constructor(model: Model, order: readonly number[], demands: Demands) {
    this.#model = model;
    this.#order = order;
    this.#demands = demands;
    const place: number[] = [];
    order.forEach((issue, layer) => (place[issue] = layer));
    this.#place = place;
    const speaking = (of: readonly (readonly Formula[])[]) => {
      const at = order.map((): number[] => []);
      of.forEach((formulas, i) => {
        for (const issue of new Set(formulas.flatMap(issuesOf))) at[place[issue]!]!.push(i);
      });
      return at;
    };
    this.#linesAt = speaking(model.lines.map(line => [line.holds]));
    this.#bonusAt = speaking(model.parties.map(party => party.home.priorities));
    const spans = model.lines.map(({ holds }) => {
      const layers = issuesOf(holds).map(issue => place[issue]!);
      return { first: Math.min(...layers), last: Math.max(...layers) };
    });
    const costing = model.lines.map((line, i) => (demands.lines[i] ? (line.cost ?? 0) : 0));
    this.#openAfter = order.map((_, layer) =>
      spans.flatMap(({ first, last }, i) => (first <= layer && last > layer ? [i] : [])),
    );
    this.#toBegin = order.map((_, layer) =>
      model.parties.map((__, party) =>
        spans.reduce((sum, { first }, i) => {
          const counts = model.lines[i]!.party === party && first > layer && first < Infinity;
          return counts ? sum + costing[i]! : sum;
        }, 0),
      ),
    );
    const closing = order.map((): Half[] => []);
    const waits = new Map<number, number>();
    const lastWait: number[] = order.map(() => -1); // by issue
    model.parties.forEach(({ linkages }, party) => {
      for (const linkage of linkages) {
        const half = halfOf(linkage, party, place);
        const key = halfKey(half.issue, half.option);
        closing[half.closes]!.push(half);
        waits.set(key, Math.max(waits.get(key) ?? -1, half.closes));
        lastWait[half.issue] = Math.max(lastWait[half.issue]!, half.closes);
      }
    });
    this.#closing = closing;
    this.#waits = waits;
    this.#pending = order.map((_, layer) =>
      order.flatMap((issue, at) => (at <= layer && lastWait[issue]! > layer ? [issue] : [])),
    );
  }

  /** Before any issue is settled; null where no text can keep the demands. */
  start(): Stage | null {
    const { lines, parties, issues } = this.#model;
    const formulas = this.#formulas;
    const open = lines.map((line, i) =>
      this.#demands.lines[i] ? formulas.copy(line.holds) : formulas.yes,
    );
    const slack = parties.map(({ home }, p) => home.start - this.#demands.support[p]!);
    const bonus = parties.map(({ home }) =>
      home.bonus > 0 ? formulas.all(home.priorities.map(f => formulas.copy(f))) : formulas.no,
    );
    for (const [i, line] of open.entries())
      if (line === formulas.no && !this.#cross(i, open, slack)) return null;
    const toBegin = parties.map((_, party) =>
      lines.reduce((sum, { party: owner, cost }, i) => {
        return owner === party && open[i]!.type !== 'truth' ? sum + (cost ?? 0) : sum;
      }, 0),
    );
    return this.#canonical(
      { lines: open, slack, bonus, chosen: issues.map(() => -1) },
      [],
      toBegin,
      [],
    );
  }

  optionsAt(layer: number): readonly number[] {
    const issue = this.#order[layer]!;
    return this.#demands.options?.[issue] ?? this.#model.issues[issue]!.options.map((_, o) => o);
  }

  /** The stage after one more issue; null where the demands can no longer be kept. */
  settle(stage: Stage, layer: number, option: number): Stage | null {
    const issue = this.#order[layer]!;
    const lines = stage.lines.slice();
    const slack = stage.slack.slice();
    for (const line of this.#linesAt[layer]!) {
      const left = this.#residual(lines[line]!, issue, option);
      lines[line] = left;
      if (left.type === 'truth' && !left.value && !this.#cross(line, lines, slack)) return null;
    }
    const bonus = stage.bonus.slice();
    for (const party of this.#bonusAt[layer]!)
      bonus[party] = this.#residual(bonus[party]!, issue, option);
    const chosen = stage.chosen.slice();
    chosen[issue] = option;
    return this.#canonical(
      { lines, slack, bonus, chosen },
      this.#openAfter[layer]!,
      this.#toBegin[layer]!,
      this.#pending[layer]!.map(i => ((this.#waits.get(halfKey(i, chosen[i]!)) ?? -1) > layer ? i : -1)), // prettier-ignore
    );
  }

  /** What the option adds to each party's worth, linkages that it closes included. */
  worthsOf(stage: Stage, layer: number, option: number): readonly number[] {
    const issue = this.#order[layer]!;
    const worths = this.#model.parties.map(party => party.worths[issue]![option]!);
    for (const half of this.#closing[layer]!)
      if (half.with === option && stage.chosen[half.issue] === half.option)
        worths[half.party]! += half.worth;
    return worths;
  }

  #residual(formula: Formula, issue: number, option: number): Formula {
    if (formula.type === 'truth') return formula;
    const key = (formula.id * this.#order.length + this.#place[issue]!) * MOST_OPTIONS + option;
    let known = this.#after.get(key);
    if (!known) {
      known = this.#formulas.after(formula, issue, option);
      this.#after.set(key, known);
    }
    return known;
  }

  /** Pays for a line that is crossed for certain; false where it is hard. */
  #cross(line: number, lines: Formula[], slack: number[]): boolean {
    const { cost, party } = this.#line(line);
    if (cost === null) return false;
    slack[party]! -= cost;
    lines[line] = this.#formulas.yes;
    return true;
  }

  /**
   * Gives the bonus, forgets what can no longer matter, and names the stage by what still can: the open
   * lines, and the issues that a linkage waits for (-1: its option is not one of them).
   */
  #canonical(
    { lines, slack, bonus, chosen }: Draft,
    open: readonly number[],
    toBegin: readonly number[],
    pending: readonly number[],
  ): Stage | null {
    const { yes, no } = this.#formulas;
    const toCome = toBegin.slice();
    for (const i of open) {
      const { cost, party } = this.#line(i);
      if (lines[i]!.type !== 'truth') toCome[party]! += cost ?? 0;
    }
    const key: number[] = [];
    for (let party = 0; party < slack.length; party++) {
      const gift = this.#model.parties[party]!.home.bonus;
      const prior = bonus[party]!;
      if (prior.type === 'truth' && prior.value) {
        slack[party]! += gift;
        bonus[party] = no;
      }
      const hope = prior.type === 'truth' ? 0 : gift;
      if (slack[party]! + hope < 0) return null;
      if (slack[party]! >= toCome[party]!) {
        slack[party] = Infinity;
        bonus[party] = no;
        for (const i of open) {
          const { cost, party: owner } = this.#line(i);
          if (owner === party && cost !== null) lines[i] = yes;
        }
      }
      key.push(slack[party]!, bonus[party]!.id);
    }
    for (const i of open) key.push(lines[i]!.id);
    for (const i of pending) key.push(i < 0 ? -1 : chosen[i]!);
    return { lines, slack, bonus, chosen, key: key.join() };
  }

  #line(i: number): ModelLine {
    return this.#model.lines[i]!;
  }
}

/** A linkage whose first issue is settled: what the other one must be for it to count. */
interface Half {
  readonly party: number;
  readonly issue: number; // settled first
  readonly option: number;
  readonly closes: number; // the layer of the other issue
  readonly with: number; // its option
  readonly worth: number;
}

function halfOf(linkage: Linkage, party: number, place: readonly number[]): Half {
  const [a, b] = linkage.issues;
  const [x, y] = linkage.options;
  return place[a]! < place[b]!
    ? { party, issue: a, option: x, closes: place[b]!, with: y, worth: linkage.worth }
    : { party, issue: b, option: y, closes: place[a]!, with: x, worth: linkage.worth };
}

const halfKey = (issue: number, option: number): number => issue * MOST_OPTIONS + option;
