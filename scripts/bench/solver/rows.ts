/** The solver's rows, the same for Node and for a browser but for who takes the samples. */
import { median, type Bench, type Samples } from '../measure.ts';
import type { MeasureId } from './measures.ts';
import { QUESTIONS, type QuestionId } from './questions.ts';

type Measure<Context> = (id: MeasureId, context: Context) => Promise<Samples>;

const IDS = Object.keys(QUESTIONS) as QuestionId[];
const SHARED = IDS.filter(id => 'highs' in QUESTIONS[id]);
const SIZES = [10, 14, 20, 28, 40];
const SMALL = [10, 11, 12]; // of three options each

export function solverRows<Context>(measure: Measure<Context>): readonly Bench<Context>[] {
  const known = new Map<QuestionId, Promise<Samples>>();
  const samplesOf = (question: QuestionId, context: Context): Promise<Samples> => {
    const samples = known.get(question) ?? measure({ type: 'question', question }, context);
    known.set(question, samples);
    return samples;
  };
  /** By how much HiGHS takes longer in the median, for each question that both answer. */
  const times = async (context: Context): Promise<readonly number[]> => {
    const both = await Promise.all(SHARED.map(id => samplesOf(id, context)));
    return both.map(({ samples, baseline }) => median(baseline) / median(samples));
  };
  return [
    ...IDS.map((id): Bench<Context> => ({
      id: `solver-${id}`,
      unit: 'ms',
      goal: QUESTIONS[id].goal,
      measure: context => samplesOf(id, context),
    })),
    {
      id: 'solver-count-memory',
      unit: 'MB',
      goal: { p95AtMost: 128 },
      measure: context => measure({ type: 'memory' }, context),
    },
    {
      id: 'solver-times-highs',
      unit: 'times',
      goal: { atLeast: 20 },
      measure: async context => ({ samples: await times(context), baseline: [] }),
    },
    {
      id: 'solver-times-highs-least',
      unit: 'times',
      goal: { atLeast: 10 },
      measure: async context => ({ samples: [Math.min(...(await times(context)))], baseline: [] }),
    },
    ...SMALL.map((issues): Bench<Context> => ({
      id: `solver-four-answers-3^${issues}`,
      unit: 'ms',
      goal: null,
      measure: context => measure({ type: 'brute', issues }, context),
    })),
    ...SIZES.map((issues): Bench<Context> => ({
      id: `solver-nash-${issues}-issues`,
      unit: 'ms',
      goal: null,
      measure: context => measure({ type: 'growth', issues }, context),
    })),
  ];
}
