/** The solver's rows, the same for Node and for a browser but for who takes the samples. */
import { median, type Bench, type Samples } from '../measure.ts';
import { ALONE, type MeasureId } from './measures.ts';
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
  /** By how much HiGHS takes longer in the median, for each optimum that both find. */
  const times = (context: Context): Promise<readonly (readonly [QuestionId, number])[]> =>
    Promise.all(
      SHARED.map(async id => {
        const { baseline, details } = await samplesOf(id, context);
        return [id, median(baseline) / Number(details?.[ALONE])] as const;
      }),
    );
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
      async measure(context) {
        const all = await times(context);
        const words = all.map(([id, ratio]) => `${id} ${ratio.toFixed(0)}`);
        return { samples: all.map(([, ratio]) => ratio), baseline: [], details: { each: words.join(', ') } }; // prettier-ignore
      },
    },
    {
      id: 'solver-times-highs-least',
      unit: 'times',
      goal: { atLeast: 10 },
      async measure(context) {
        const all = await times(context);
        return { samples: [Math.min(...all.map(([, ratio]) => ratio))], baseline: [] };
      },
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
