/**
 * `npm run reasons -- [--count N] [--seed N] [--draw N]`: what computer seats say in seeded games of both lengths, held
 * against their papers and the texts; then some of it, drawn at random and with the names covered, to be read.
 */
import { written } from '#cli/campaign/command-line.ts';
import { drawn, reportOf, toldReport } from './reasons/report.ts';
import { sampled } from './reasons/sampled.ts';

const USAGE = 'npm run reasons -- [--count N] [--seed N] [--draw N] (default 1000, 1 and 40)';
const text = { type: 'string' } as const;

const given = written(process.argv.slice(2), { count: text, seed: text, draw: text });
const numbers = typeof given === 'string' ? null : numbersIn(given);
if (numbers === null) {
  console.error(typeof given === 'string' ? given : USAGE);
  process.exitCode = 1;
} else {
  const samples = sampled(numbers.count, { lengths: ['quick', 'full'], firstSeed: numbers.seed });
  const report = reportOf(samples);
  console.log(toldReport(report));
  drawn(samples, numbers.draw, numbers.seed).forEach((line, i) => console.log(`${i + 1}. ${line}`));
  process.exitCode = report.isMet ? 0 : 1;
}

/** Null where one is no whole number from 1. */
function numbersIn({
  count = '1000',
  seed = '1',
  draw = '40',
}: Partial<Record<'count' | 'seed' | 'draw', string>>) {
  const [of, from, some] = [count, seed, draw].map(Number);
  const isWhole = (n: number | undefined): n is number => Number.isInteger(n) && Number(n) > 0;
  return isWhole(of) && isWhole(from) && isWhole(some)
    ? { count: of, seed: from, draw: some }
    : null;
}
