/** Takes the solver's samples, in Node or in a browser's worker: nothing here knows which. */
import { Rows, solve, type Highs } from '../../../tests/solver/highs.ts';
import { instance } from '../../../tests/solver/instances.ts';
import { median, type Details, type Samples } from '../measure.ts';
import { bruteForce } from './brute.ts';
import { QUESTIONS, type Measured, type Outcome, type QuestionId } from './questions.ts';
import { empty, grown, open } from './subjects.ts';

export interface Tools {
  readonly highs: Highs;
  /** Bytes in use, after what nobody holds has been collected if `collect`; null where that cannot be had. */
  readonly memory: ((collect: boolean) => number) | null;
}

export type MeasureId =
  | { readonly type: 'question'; readonly question: QuestionId }
  | { readonly type: 'memory' }
  | { readonly type: 'brute'; readonly issues: number }
  | { readonly type: 'growth'; readonly issues: number };

/** Of a question that HiGHS answers too: the optimum alone, as HiGHS finds it, with no word on what ties. */
export const ALONE = 'alone, ms';
const RUNS = 3; // of which the quickest counts, for all alike: the machine has other things to do
const WARM_UP = 8; // subjects
const RARE = 10;
const BRUTE = { issues: 12, options: 3 }; // 3^12 = 531,441 texts
const BYTES = 32; // a state of the count: key and number, twice while states are merged
const MEGABYTE = 2 ** 20;

export function measured(id: MeasureId, tools: Tools): Samples {
  switch (id.type) {
    case 'question':
      return question(QUESTIONS[id.question], id.question, tools);
    case 'memory':
      return memory(tools);
    case 'brute':
      return beside(id.issues);
    case 'growth':
      return growth(id.issues);
  }
}

/** One question of many models, beside HiGHS on the same models, or else beside a pass over far fewer texts. */
function question(asked: Measured, id: QuestionId, { highs }: Tools): Samples {
  const all = asked.on === 'open' ? open() : empty();
  const subjects = asked.rare ? all.slice(0, RARE) : all;
  const runs = asked.rare ? 1 : RUNS;
  for (const one of asked.rare ? [] : subjects.slice(0, WARM_UP)) asked.ask(one);
  const asks = subjects.map(one => quickest(runs, () => asked.ask(one)));
  const { highs: program, alone = asked.ask } = asked;
  const baseline = program
    ? subjects.map(one => {
        const task = program(new Rows(one.model), one);
        return quickest(RUNS, () => solve(highs, task)).took;
      })
    : passes(id === 'frontier');
  return {
    samples: asks.map(({ took }) => took),
    baseline,
    details: {
      ...detailsOf(asks.map(({ result }) => result)),
      beside: program ? 'HiGHS' : `${BRUTE.options}^${BRUTE.issues} texts`,
      ...(program && {
        [ALONE]: median(subjects.map(one => quickest(runs, () => alone(one)).took)),
      }),
    },
  };
}

interface Run<T> {
  readonly took: number; // ms
  readonly result: T;
}

/** The quickest of some runs. */
function quickest<T>(runs: number, work: () => T): Run<T> {
  const all = Array.from({ length: runs }, (): Run<T> => {
    const begun = performance.now();
    const result = work();
    return { took: performance.now() - begun, result };
  });
  return all.reduce((best, run) => (run.took < best.took ? run : best));
}

const passes = (withFrontier: boolean): readonly number[] =>
  [1, 2, 3].map(seed => {
    const model = instance(seed, BRUTE);
    return quickest(RUNS, () => bruteForce(model, withFrontier)).took;
  });

/** Median and largest effort, in columns that say something. */
function detailsOf(outcomes: readonly Outcome[]): Details {
  const columns = {
    arcs: outcomes.map(({ effort }) => effort.arcs),
    nodes: outcomes.map(({ effort }) => effort.nodes),
    states: outcomes.map(({ effort }) => effort.states),
    checks: outcomes.map(({ effort }) => effort.checks),
    size: outcomes.flatMap(({ size }) => size ?? []),
  };
  const kept = Object.entries(columns).filter(([, values]) => values.some(value => value > 0));
  const judged = outcomes.flatMap(({ status }) => status ?? []);
  const inexact = judged.filter(({ type }) => type !== 'exact').length;
  return {
    ...Object.fromEntries(
      kept.flatMap(([name, values]) => [
        [name, median(values)],
        [`most ${name}`, Math.max(...values)],
      ]),
    ),
    ...(judged.length > 0 && { 'not exact': `${inexact} of ${judged.length}` }),
  };
}

/** What counting holds at most, from its states; and by how much memory in use has grown when it is done. */
function memory({ memory: inUse }: Tools): Samples {
  const grew: number[] = [];
  const samples = open().map(({ solver }) => {
    const before = inUse?.(true) ?? 0;
    const { effort } = solver.ask({ type: 'count' });
    grew.push(((inUse?.(false) ?? 0) - before) / MEGABYTE);
    return (effort.states * BYTES) / MEGABYTE;
  });
  const details = inUse && {
    'grew, MB': median(grew),
    'grew most, MB': Math.max(...grew),
  };
  return { samples, baseline: [], ...(details && { details }) };
}

/** Nash, least gain, sum and number of texts on small models, beside one pass that finds all four. */
function beside(issues: number): Samples {
  const pairs = grown({ issues, options: 3 }).map(({ solver, model }) => {
    const own = quickest(RUNS, () => ({
      texts: solver.ask({ type: 'count' }).count,
      nash: solver.ask({ type: 'nash' }).value,
      egalitarian: solver.ask({ type: 'egalitarian' }).value,
      utilitarian: solver.ask({ type: 'utilitarian' }).value,
    }));
    const pass = quickest(RUNS, () => bruteForce(model));
    const { texts, nash, egalitarian, utilitarian } = pass.result;
    if (JSON.stringify(own.result) !== JSON.stringify({ texts, nash, egalitarian, utilitarian }))
      throw new Error(`${model.name}: brute force and the solver differ`);
    return { own: own.took, pass: pass.took };
  });
  return { samples: pairs.map(({ own }) => own), baseline: pairs.map(({ pass }) => pass) };
}

/** How the work grows with the number of issues: Nash as the samples, medians of the rest as details. */
function growth(issues: number): Samples {
  const subjects = grown({ issues });
  const runsOf = (id: QuestionId, runs = RUNS) =>
    subjects.map(one => quickest(runs, (): Outcome => QUESTIONS[id].ask(one)));
  const took = (all: readonly Run<Outcome>[]) => median(all.map(run => run.took));
  const nash = runsOf('nash');
  const frontier = runsOf('frontier');
  const count = runsOf('count', 1);
  return {
    samples: nash.map(run => run.took),
    baseline: [],
    details: {
      ...detailsOf(count.map(({ result }) => result)),
      nodes: median(nash.map(({ result }) => result.effort.nodes)),
      'most nodes': Math.max(...nash.map(({ result }) => result.effort.nodes)),
      size: median(frontier.map(({ result }) => result.size ?? 0)),
      'egalitarian, ms': took(runsOf('egalitarian')),
      'frontier, ms': took(frontier),
      'count, ms': took(count),
    },
  };
}
