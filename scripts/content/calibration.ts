/**
 * How much of a scenario's outcome space is acceptable: uniformly drawn texts, read with compiled tables.
 * The engine's own functions say the same of each text, slower; a test compares them.
 */
import type { ByParty, Line, OptionId, Outcome, Party, Predicate, Setting } from '#engine/types.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { DRAFTED } from '#engine/types.ts';
import { linesByDefault } from '#engine/defaults.ts';
import { generator } from '#engine/rng.ts';

export const DRAWS = 1_000_000;
export const SEED = 20251121; // the articles' day
/** What DESIGN 3 asks of every length in the full brief. */
export const BOUNDS = { all: [0.01, 0.08], alone: [0.1, 0.9], walkAway: [-6, 6] } as const;

export interface Shares {
  readonly draws: number;
  readonly texts: bigint; // how many the outcome space holds
  readonly all: number; // share acceptable to all four
  readonly alone: ByParty<number>; // share acceptable to each
  readonly drafted: ByParty<number>; // what the published draft is worth
}

/** A text as the number of the chosen option, point by point. */
type Choices = Uint8Array;
type Test = (text: Choices) => boolean;

/** Compiled acceptance, for one setting and the lines in force. */
export class Table {
  readonly setting: Setting;
  private readonly options: readonly (readonly OptionId[])[];
  private readonly worth: ByParty<readonly Int8Array[]>;
  private readonly crossed: ByParty<readonly { test: Test; cost: number }[]>;
  private readonly met: ByParty<readonly Test[]>;

  constructor(setting: Setting, lines: readonly Line[]) {
    if (PARTIES.some(party => setting.mandates[party].linkages.length > 0))
      throw new Error('linkages are not compiled');
    this.setting = setting;
    this.options = setting.points.map(point => point.options);
    const compile = (predicate: Predicate): Test => this.compiled(predicate, lines);
    this.worth = byParty(party =>
      setting.points.map(({ id, options }) =>
        Int8Array.from(options, o => setting.mandates[party].preferences[id]?.[o] ?? 0),
      ),
    );
    this.crossed = byParty(party =>
      lines
        .filter(line => line.party === party)
        .map(line => ({ test: compile(line.holds), cost: setting.support[line.status] })),
    );
    this.met = byParty(party =>
      setting.mandates[party].priorities.map(({ point, options }) =>
        compile({ type: 'any', of: options.map(option => ({ type: 'option', point, option })) }),
      ),
    );
  }

  /** Writes a uniformly drawn text. */
  draw(random: () => number, text: Choices): void {
    for (let i = 0; i < this.options.length; i++)
      text[i] = random() * (this.options[i]?.length ?? 1);
  }

  read(text: Outcome): Choices {
    return Uint8Array.from(this.setting.points, ({ id, options }) =>
      options.indexOf(text[id] ?? ''),
    );
  }

  outcome(text: Choices): Outcome {
    return Object.fromEntries(
      this.setting.points.map(({ id, options }, i) => [id, options[text[i] ?? 0] ?? DRAFTED]),
    );
  }

  worthOf(party: Party, text: Choices): number {
    const rows = this.worth[party];
    let sum = 0;
    for (let i = 0; i < rows.length; i++) sum += rows[i]?.[text[i] ?? 0] ?? 0;
    return sum;
  }

  supportFor(party: Party, text: Choices): number {
    const { start, priorities, belowWalkAway } = this.setting.support;
    let support = start;
    for (const { test, cost } of this.crossed[party]) if (!test(text)) support -= cost;
    if (belowWalkAway !== undefined && this.isShort(party, text)) return support - belowWalkAway;
    if (this.met[party].every(test => test(text))) support += priorities;
    return Math.min(support, start);
  }

  isAcceptable(party: Party, text: Choices): boolean {
    return !this.isShort(party, text) && this.supportFor(party, text) > 0;
  }

  private isShort(party: Party, text: Choices): boolean {
    return this.worthOf(party, text) < this.setting.mandates[party].walkAway;
  }

  private compiled(predicate: Predicate, lines: readonly Line[]): Test {
    const of = (inner: readonly Predicate[]): readonly Test[] =>
      inner.map(p => this.compiled(p, lines));
    switch (predicate.type) {
      case 'option': {
        const at = this.setting.points.findIndex(p => p.id === predicate.point);
        const option = this.options[at]?.indexOf(predicate.option) ?? -1;
        return text => text[at] === option;
      }
      case 'crosses': {
        const line = lines.find(l => l.id === predicate.line);
        if (!line) return () => false;
        const holds = this.compiled(line.holds, lines);
        return text => !holds(text);
      }
      case 'forbid': {
        const tests = of(predicate.of);
        return text => !tests.some(test => test(text));
      }
      case 'require':
      case 'any': {
        const tests = of(predicate.of);
        return text => tests.some(test => test(text));
      }
      case 'all': {
        const tests = of(predicate.of);
        return text => tests.every(test => test(text));
      }
      case 'onlyIf': {
        const [what, when] = [
          this.compiled(predicate.what, lines),
          this.compiled(predicate.when, lines),
        ];
        return text => !what(text) || when(text);
      }
      case 'atLeast': {
        const tests = of(predicate.of);
        return text => count(tests, text) >= predicate.count;
      }
      case 'atMost': {
        const tests = of(predicate.of);
        return text => count(tests, text) <= predicate.count;
      }
    }
  }
}

/** The shares of uniformly drawn texts that each party, and all four, could ratify and prefer to walking away. */
export function sharesOf(setting: Setting, draws: number = DRAWS, seed: number = SEED): Shares {
  const table = new Table(setting, linesByDefault(setting));
  const random = generator(seed);
  const text = new Uint8Array(setting.points.length);
  const accepted = { eu: 0, russia: 0, ukraine: 0, us: 0 };
  let all = 0;
  for (let n = 0; n < draws; n++) {
    table.draw(random, text);
    let yes = 0;
    for (const party of PARTIES)
      if (table.isAcceptable(party, text)) {
        accepted[party]++;
        yes++;
      }
    if (yes === PARTIES.length) all++;
  }
  const drafted = table.read(Object.fromEntries(setting.points.map(p => [p.id, DRAFTED])));
  return {
    draws,
    texts: setting.points.reduce((n, p) => n * BigInt(p.options.length), 1n),
    all: all / draws,
    alone: byParty(party => accepted[party] / draws),
    drafted: byParty(party => table.worthOf(party, drafted)),
  };
}

/** What of the bounds a length does not keep, in sentences. */
export function faultsOf(setting: Setting, shares: Shares): readonly string[] {
  const outside = (value: number, [low, high]: readonly [number, number]) =>
    value < low || value > high;
  const share = (n: number) => `${(100 * n).toFixed(2)} %`;
  const faults: string[] = [];
  if (outside(shares.all, BOUNDS.all))
    faults.push(
      `${setting.length}: all four could ratify ${share(shares.all)} of texts, not 1-8 %.`,
    );
  for (const party of PARTIES) {
    if (outside(shares.alone[party], BOUNDS.alone))
      faults.push(
        `${setting.length}: ${party} alone accepts ${share(shares.alone[party])} of texts, not 10-90 %.`,
      );
    const walkAway = setting.mandates[party].walkAway;
    if (outside(walkAway, BOUNDS.walkAway))
      faults.push(`${setting.length}: walking away is worth ${walkAway} to ${party}, not -6 to 6.`);
  }
  return faults;
}

function count(tests: readonly Test[], text: Choices): number {
  let n = 0;
  for (const test of tests) if (test(text)) n++;
  return n;
}

function byParty<T>(of: (party: Party) => T): Record<Party, T> {
  return { eu: of('eu'), russia: of('russia'), ukraine: of('ukraine'), us: of('us') };
}
