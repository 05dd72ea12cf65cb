/**
 * `npm test`: every check in turn, each timed, with a table at the end. A failed step does not stop the
 * rest, so that one run tells everything. `--full` adds the slow ones and lengthens the campaigns; names run
 * those steps alone.
 */
import { npm } from './run.mjs';

const STEPS = [
  'format:check',
  'lint',
  'types',
  'check:lock',
  'check:content',
  'unit',
  'build',
  'check:size',
  'browser',
];
/**
 * Also: the numbers leave every seat a decision, counted over millions of texts; and the first talks can be played
 * by ear, in two browsers.
 */
const SLOW_STEPS = ['calibrate -- --check', 'by-ear'];

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

const results = all.filter(step => names.length === 0 || names.includes(step)).map(run);
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
  return { step, passed, seconds: ((performance.now() - begun) / 1000).toFixed(1) };
}
