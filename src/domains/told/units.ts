/** Answers in the file's own words and units: ids for numbers, worths divided by their scale. */
import type { Model, Text } from '#solver/model.ts';
import type { Answer, Change, Constraint, OptimumAnswer, Proposal, Status } from '#solver/question.ts'; // prettier-ignore

export class Units {
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  worth(party: number, worth: number): number {
    return worth / this.#model.parties[party]!.scale;
  }

  /** Sums over parties, and distances: all parties of a file have one scale. */
  sum(worth: number): number {
    return this.worth(0, worth);
  }

  product(worth: number): number {
    return this.#model.parties.reduce((n, { scale }) => n / scale, worth);
  }

  /** The value of a solution, and its bounds, in what the question measures. */
  value({ type }: Pick<OptimumAnswer, 'type'>, value: number): number {
    if (type === 'nash') return this.product(value);
    return type === 'kalaiSmorodinsky' || type === 'repair' ? value : this.sum(value);
  }

  /** By issue. */
  text(text: Text): Readonly<Record<string, string>> {
    return record(this.#model.issues.map(({ id, options }, i) => [id, options[text[i]!]!]));
  }

  byParty(of: (party: number) => unknown): Readonly<Record<string, unknown>> {
    return record(this.#model.parties.map(({ id }, party) => [id, of(party)]));
  }

  proposal({ text, worths, gains, support, crossed }: Proposal) {
    return {
      text: this.text(text),
      worths: this.byParty(p => this.worth(p, worths[p]!)),
      gains: this.byParty(p => this.worth(p, gains[p]!)),
      support: this.byParty(p => support[p]),
      crossed: crossed.map(line => this.line(line)),
    };
  }

  change({ issue, from, to }: Change) {
    const { id, options } = this.#model.issues[issue]!;
    return { issue: id, from: options[from]!, to: options[to]! };
  }

  line(line: number): string {
    return this.#model.lines[line]!.id;
  }

  party(party: number): string {
    return this.#model.parties[party]!.id;
  }

  constraint(constraint: Constraint) {
    return constraint.type === 'line'
      ? { type: constraint.type, line: this.line(constraint.line) }
      : { type: constraint.type, party: this.party(constraint.party) };
  }

  status(answer: Answer): Status {
    const { status } = answer;
    if (status.type !== 'bound' || !('value' in answer) && answer.type !== 'standing') return status; // prettier-ignore
    const inUnits = (bound: number | null) =>
      bound === null ? null : 'value' in answer ? this.value(answer, bound) : this.sum(bound);
    return { ...status, low: inUnits(status.low), high: inUnits(status.high) };
  }
}

/** Ids may be words such as "__proto__", which an assignment would take for something else. */
const record = <T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(entries);
