/** From samples to the table on screen and the file that keeps it. */
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { median, quantile, type Bench, type Goal, type Samples } from './measure.ts';

export interface Row {
  readonly id: string;
  readonly unit: string;
  readonly median: number;
  readonly p95: number; // 19 of 20 samples are no worse
  readonly baseline: number;
  readonly ratio: number | null; // median to baseline; null where the baseline is 0
  readonly goal: string;
  readonly holds: boolean;
}
export interface Report {
  readonly name: string;
  readonly date: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly rows: readonly Row[];
}

/** Measures each row in turn, prints the table and writes it where the command line says. */
export async function runBench<Context>(
  rows: readonly Bench<Context>[],
  context: Context,
): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' } },
    allowPositionals: true,
  });
  const measured: Row[] = [];
  for (const row of rows) {
    console.log(`measuring ${row.id}`);
    measured.push(rowOf(row, await row.measure(context)));
  }
  const report = {
    name: positionals[0] ?? 'bench',
    date: new Date().toISOString(),
    machine: machine(),
    rows: measured,
  } satisfies Report;
  console.log(tableOf(report));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  if (measured.some(row => !row.holds)) process.exitCode = 1;
}

export function rowOf(
  { id, unit, goal }: Pick<Bench, 'id' | 'unit' | 'goal'>,
  { samples, baseline }: Samples,
): Row {
  const worse = 'atMost' in goal ? 0.95 : 0.05;
  const [own, base] = [median(samples), median(baseline)];
  return {
    id,
    unit,
    median: own,
    p95: quantile(samples, worse),
    baseline: base,
    ratio: base === 0 ? null : own / base,
    goal: wordsOf(goal),
    holds: 'atMost' in goal ? own <= goal.atMost : own >= goal.atLeast,
  };
}

const wordsOf = (goal: Goal): string =>
  'atMost' in goal ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`;

function tableOf({ name, machine: on, rows }: Report): string {
  const cells = rows.map(row => [
    row.id,
    row.unit,
    short(row.median),
    short(row.p95),
    short(row.baseline),
    row.ratio === null ? '-' : short(row.ratio),
    row.goal,
    row.holds ? 'holds' : 'MISSED',
  ]);
  const all = [['row', 'unit', 'median', 'p95', 'baseline', 'ratio', 'goal', ''], ...cells];
  const widths = all[0]?.map((_, i) => Math.max(...all.map(line => line[i]?.length ?? 0))) ?? [];
  const lines = all.map(line => line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
  return [`\n${name}, on ${Object.values(on).join(', ')}`, ...lines].join('\n');
}

/** Three figures, or whole thousands. */
const short = (value: number): string =>
  Math.abs(value) >= 1000 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString();

function machine(): Report['machine'] {
  const cores = cpus();
  return {
    system: `${platform()} ${arch()}`,
    processor: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.version,
  };
}
