/** One run of the command: flags, file, questions, answers. */
import type { Domain } from '#domains/domain.ts';
import { Solver } from '#solver/answer.ts';
import { flagsIn, type Flags } from './flags.ts';
import { HELP } from './help.ts';
import { jsonOf } from '#domains/told/json.ts';
import { pageOf } from '#domains/told/page.ts';
import { planOf, type Answered } from '#domains/told/plan.ts';
import { sourceOf } from './source.ts';

/** Where output goes, and the clock that only decides what is told of progress. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly now: () => number; // milliseconds
  /** Whether somebody looks on: then the question being worked on is always named, on a line of its own. */
  readonly live: boolean;
}

const SECOND = 1000;
/** Back to the start of the terminal's line, which is emptied. */
const WIPE = '\r\u001b[K';

/** Returns the exit code: 0, or 1 where the flags or the file are faulty. */
export function run(args: readonly string[], console: Console): 0 | 1 {
  const flags = flagsIn(args);
  if (typeof flags === 'string') return faulty(flags, console);
  if (flags.help) {
    console.out(HELP);
    return 0;
  }
  const source = sourceOf(flags);
  if (!source.ok) {
    console.err(`${source.sentences.join('\n')}\n`);
    return 1;
  }
  return answer(source.domain, flags, console);
}

function answer(domain: Domain, flags: Flags, console: Console): 0 | 1 {
  const solver = new Solver(domain.model);
  const plan = planOf(domain, flags, () => solver.ask({ type: 'feasible' }).feasible);
  if (typeof plan === 'string') return faulty(plan, console);
  let spent = 0;
  const answered = plan.asks.map((ask, i): Answered => {
    const what = `${i + 1} of ${plan.asks.length}, ${ask.question.type}`;
    if (console.live) console.err(`${WIPE}${what} ...`);
    else if (spent > SECOND) console.err(`${what} ...\n`);
    const began = console.now();
    const found = solver.ask(ask.question);
    const took = console.now() - began;
    spent += took;
    if (console.live) console.err(WIPE);
    if (took > SECOND) console.err(`${what}: ${(took / SECOND).toFixed(1)} s\n`);
    return { ...ask, answer: found };
  });
  console.out(flags.json ? jsonOf(domain, answered) : pageOf(domain, answered, plan.skipped));
  return 0;
}

function faulty(sentence: string, console: Console): 1 {
  console.err(`${sentence}\nnpm run solve -- FILE [flags]; npm run solve -- --help says more.\n`);
  return 1;
}
