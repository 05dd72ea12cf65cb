/** A fixed list of questions of every type, put to a few models; the answers as one text, to be compared byte by byte. */
import type { Line, Setting } from '#engine/types.ts';
import { Solver } from '#solver/answer.ts';
import { modelOf } from '#solver/from-setting.ts';
import type { Model, Text } from '#solver/model.ts';
import type { Question } from '#solver/question.ts';
import { Dice } from '#tournament/dice.ts';
import { DEMANDS, instance } from './instances.ts';

/** What the shipped scenario is played on: plain data, so that a page can be given it. */
export interface Shipped {
  readonly setting: Setting;
  readonly lines: readonly Line[];
}

const CAPS = { checks: 200, states: 500_000 }; // some answers stay bounds and estimates

const models = ({ setting, lines }: Shipped): readonly Model[] => [
  modelOf(setting, lines),
  modelOf(setting, lines, 'uncrossed'),
  instance(1, { demand: DEMANDS.easy }),
  instance(2, { demand: DEMANDS.medium }),
  instance(3, { demand: DEMANDS.hard }),
  instance(4, { demand: DEMANDS.mostlyEmpty }),
  instance(5, { issues: 14, parties: 3 }),
  instance(6, { issues: 10, parties: 2 }),
];

/** Every question once or more; the record keeps the list whole. */
function questionsTo({ issues }: Model, text: Text): readonly Question[] {
  const all: { readonly [T in Question['type']]: readonly Question[] } = {
    feasible: [{ type: 'feasible' }],
    nash: [{ type: 'nash' }],
    egalitarian: [{ type: 'egalitarian' }],
    kalaiSmorodinsky: [{ type: 'kalaiSmorodinsky' }],
    utilitarian: [{ type: 'utilitarian' }],
    counterOffer: [
      { type: 'counterOffer', party: 0, text, others: 'walkAway' },
      { type: 'counterOffer', party: 1, text, others: 'asGood', changes: 4 },
    ],
    repair: [{ type: 'repair', text }],
    frontier: [{ type: 'frontier', texts: true }],
    projection: [{ type: 'projection', parties: [0, 1] }],
    standing: [{ type: 'standing', text }],
    swaps: [{ type: 'swaps', text }],
    count: [{ type: 'count' }, { type: 'count', parties: [1] }],
    estimate: [{ type: 'estimate', seed: issues.length }],
    blockers: [{ type: 'blockers' }],
    robustness: [
      { type: 'robustness', finding: { type: 'zoneOpen' }, recodings: 10 },
      { type: 'robustness', finding: { type: 'efficient', text }, recodings: 5 },
    ],
  };
  return Object.values(all).flat();
}

/** One answer a line, as JSON. */
export function answersTo(shipped: Shipped): readonly string[] {
  return models(shipped).flatMap((model, number) => {
    const solver = new Solver(model, CAPS);
    const dice = new Dice(number);
    const drawn = model.issues.map(({ options }) => dice.int(0, options.length - 1));
    const text = solver.ask({ type: 'feasible' }).example?.text ?? drawn;
    return questionsTo(model, text).map(
      question => `${model.name}: ${JSON.stringify(solver.ask(question))}`,
    );
  });
}
