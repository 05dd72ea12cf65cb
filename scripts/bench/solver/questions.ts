/** The questions that are measured at the game's size, each with what it is held to and the same question to HiGHS. */
import { CAPS } from '#solver/answer.ts';
import { blockersAnswer } from '#solver/blockers-answer.ts';
import { Constraints, irreducibleSet, openings } from '#solver/blockers.ts';
import type { Effort, Status } from '#solver/question.ts';
import { surplusOf } from '#solver/standing-answer.ts';
import { Work } from '#solver/work.ts';
import { Compiled } from '#solver/zone.ts';
import type { Program, Rows } from '../../../tests/solver/highs.ts';
import type { Goal } from '../measure.ts';
import type { Subject } from './subjects.ts';

/** What is kept of an answer. */
export interface Outcome {
  readonly effort: Effort;
  readonly status?: Status;
  readonly size?: number; // points of a frontier, sets of blockers
}

export interface Measured {
  readonly goal: Goal | null;
  readonly on: 'open' | 'empty'; // zones
  readonly rare?: true; // slow and without a goal: asked once, of a few
  readonly ask: (subject: Subject) => Outcome;
  /** The same question to HiGHS, and the part of ours that it answers: a best text, whatever ties with it. */
  readonly highs?: (rows: Rows, subject: Subject) => Program;
  readonly alone?: (subject: Subject) => Outcome;
}

const OPTIMUM: Goal = { p95AtMost: 25 };

/** Times of one call; diagrams are there already, but where compiling is what is measured and for blockers. */
export const QUESTIONS = {
  compile: {
    goal: null,
    on: 'open',
    ask({ model }) {
      const work = new Work(CAPS);
      new Compiled(model, CAPS.arcs).zone(work);
      return work;
    },
  },
  feasible: {
    goal: OPTIMUM,
    on: 'open',
    ask: ({ solver }) => solver.ask({ type: 'feasible' }),
    highs: rows => rows.feasible(),
  },
  nash: {
    goal: OPTIMUM,
    on: 'open',
    ask: ({ solver }) => solver.ask({ type: 'nash' }),
    alone: ({ solver }) => solver.ask({ type: 'nash', ties: false }),
    highs: rows => rows.nash(),
  },
  egalitarian: {
    goal: OPTIMUM,
    on: 'open',
    ask: ({ solver }) => solver.ask({ type: 'egalitarian' }),
    alone: ({ solver }) => solver.ask({ type: 'egalitarian', ties: false }),
    highs: rows => rows.egalitarian(), // the least gain alone
  },
  kalaiSmorodinsky: {
    goal: OPTIMUM,
    on: 'open',
    ask: ({ solver }) => solver.ask({ type: 'kalaiSmorodinsky' }),
  },
  utilitarian: {
    goal: OPTIMUM,
    on: 'open',
    ask: ({ solver }) => solver.ask({ type: 'utilitarian' }),
    alone: ({ solver }) => solver.ask({ type: 'utilitarian', ties: false }),
    highs: rows => rows.utilitarian(),
  },
  counterOffer: {
    goal: OPTIMUM,
    on: 'open',
    ask: ({ solver, party, text }) =>
      solver.ask({ type: 'counterOffer', party, text, others: 'walkAway' }),
    alone: ({ solver, party, text }) =>
      solver.ask({ type: 'counterOffer', party, text, others: 'walkAway', ties: false }),
    highs: (rows, { party }) => rows.bestFor(party),
  },
  repair: {
    goal: OPTIMUM,
    on: 'open',
    ask: ({ solver, text }) => solver.ask({ type: 'repair', text }),
    alone: ({ solver, text }) => solver.ask({ type: 'repair', text, ties: false }),
    highs: (rows, { text }) => rows.repair(text),
  },
  surplus: {
    goal: OPTIMUM,
    on: 'open',
    ask({ compiled, accepted, text }) {
      const work = new Work(CAPS);
      surplusOf(compiled, accepted ?? text, work);
      return work;
    },
  },
  standing: {
    goal: null,
    on: 'open',
    ask: ({ solver, accepted, text }) => solver.ask({ type: 'standing', text: accepted ?? text }),
  },
  frontier: {
    goal: { p95AtMost: 150 },
    on: 'open',
    ask({ solver }) {
      const { status, effort, points } = solver.ask({ type: 'frontier' });
      return { status, effort, size: points.length };
    },
  },
  estimate: {
    goal: { p95AtMost: 10 },
    on: 'open',
    ask: ({ solver }) => solver.ask({ type: 'estimate' }),
  },
  count: {
    goal: { p95AtMost: 1000 },
    on: 'open',
    ask: ({ solver }) => solver.ask({ type: 'count' }),
  },
  irreducibleSet: {
    goal: { p95AtMost: 200 },
    on: 'empty',
    ask(subject) {
      const [work, constraints] = constraintsOf(subject);
      irreducibleSet(constraints, new Set(constraints.all.keys()));
      return work;
    },
  },
  openings: {
    goal: { p95AtMost: 400 },
    on: 'empty',
    ask(subject) {
      const [work, constraints] = constraintsOf(subject);
      const first = irreducibleSet(constraints, new Set(constraints.all.keys())); // only its members can
      return { effort: work.effort, size: openings(constraints, first).length };
    },
  },
  blockers: {
    goal: null,
    on: 'empty',
    rare: true,
    ask(subject) {
      const { status, effort, sets } = blockersAnswer(afresh(subject), new Work(CAPS));
      return { status, effort, size: sets.length };
    },
  },
} as const satisfies Readonly<Record<string, Measured>>;

/** Without the diagrams that an earlier run has built. */
const afresh = ({ model, compiled }: Subject): Compiled =>
  new Compiled(model, CAPS.arcs, compiled.order);

function constraintsOf(subject: Subject): readonly [Work, Constraints] {
  const work = new Work(CAPS);
  return [work, new Constraints(afresh(subject), work)];
}

export type QuestionId = keyof typeof QUESTIONS;
