/**
 * `npm test`: every check, each timed, with a table at the end; the short ones two at a time, as each of them
 * leaves a core idle. A failed step does not stop the rest, so that one run tells everything. `--full` adds the slow
 * ones and lengthens the campaigns; names run those steps alone.
 */
import { npm, npmBeside } from './run.mjs';

const SHORT_STEPS = ['format:check', 'lint', 'types', 'check:lock', 'check:content'];
const STEPS = [...SHORT_STEPS, 'unit', 'build', 'check:size', 'browser'];
/** Also: the numbers leave every seat a decision, counted over millions of texts; and the game in other browsers, and by ear. */
const SLOW_STEPS = ['calibrate -- --check', 'browsers', 'by-ear'];

const args = process.argv.slice(2);
const full = args.includes('--full');
const all = full ? [...STEPS, ...SLOW_STEPS] : STEPS;
// The long campaigns of the unit tests: more games, more mutations, more models against brute force.
if (full) process.env.FULL = '1';
const names = args.filter(arg => !arg.startsWith('--'));
const unknown = names.filter(name => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(1);
}

const chosen = all.filter(step => names.length === 0 || names.includes(step));
const results = await runBeside(chosen.filter(step => SHORT_STEPS.includes(step)));
results.push(...chosen.filter(step => !SHORT_STEPS.includes(step)).map(run));
console.log('');
for (const { step, passed, seconds } of results)
  console.log(`${passed ? 'passed' : 'FAILED'}  ${step.padEnd(24)}${seconds.padStart(8)} s`);
const failed = results.filter(result => !result.passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {string} step an npm script with its arguments */
function run(step) {
  console.log(`\n=== ${step}`);
  const begun = performance.now();
  const passed = npm(['run', '--silent', ...step.split(' ')]) === 0;
  return { step, passed, seconds: secondsSince(begun) };
}

/**
 * What a step writes is shown when it has ended.
 * @param {readonly string[]} steps
 */
async function runBeside(steps) {
  const ended = steps.map(() => ({ step: '', passed: false, seconds: '' }));
  const waiting = [...steps.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, step] = next;
      const begun = performance.now();
      const { status, output } = await npmBeside(['run', '--silent', step]);
      console.log(`\n=== ${step}\n${output}`);
      ended[place] = { step, passed: status === 0, seconds: secondsSince(begun) };
    }
  };
  await Promise.all([lane(), lane()]);
  return ended;
}

/** @param {number} begun by the clock of this process */
function secondsSince(begun) {
  return ((performance.now() - begun) / 1000).toFixed(1);
}
