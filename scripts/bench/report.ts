/** From samples to the table on screen and the file that keeps it. */
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { median, quantile, type Bench, type Details, type Goal, type Samples } from './measure.ts';

export interface Row {
  readonly id: string;
  readonly unit: string;
  readonly median: number;
  readonly p95: number; // 19 of 20 samples are no worse
  readonly baseline: number | null; // null: there is none
  readonly ratio: number | null; // median to baseline; null where there is none or it is 0
  readonly goal: string;
  readonly holds: boolean;
  readonly details?: Details;
}
export interface Report {
  readonly name: string;
  readonly date: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly rows: readonly Row[];
}

/** What the command line asks for: the report's name, perhaps that of a group of rows, and its file. */
export interface Asked {
  readonly name: string;
  readonly json: string | null;
}

export function asked(): Asked {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' } },
    allowPositionals: true,
  });
  return { name: positionals[0] ?? 'bench', json: values.json ?? null };
}

/** Measures each row in turn, prints the table and writes it where the command line says. */
export async function runBench<Context>(
  { name, json }: Asked,
  rows: readonly Bench<Context>[],
  context: Context,
): Promise<void> {
  const measured: Row[] = [];
  for (const row of rows) {
    console.log(`measuring ${row.id}`);
    measured.push(rowOf(row, await row.measure(context)));
  }
  const report = {
    name,
    date: new Date().toISOString(),
    machine: machine(),
    rows: measured,
  } satisfies Report;
  console.log(tableOf(report));
  console.log(detailsOf(report));
  if (json !== null) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  if (measured.some(row => !row.holds)) process.exitCode = 1;
}

export function rowOf(
  { id, unit, goal }: Pick<Bench, 'id' | 'unit' | 'goal'>,
  { samples, baseline, details }: Samples,
): Row {
  const worse = goal && 'atLeast' in goal ? 0.05 : 0.95;
  const own = median(samples);
  const p95 = quantile(samples, worse);
  const base = baseline.length > 0 ? median(baseline) : null;
  return {
    id,
    unit,
    median: own,
    p95,
    baseline: base,
    ratio: base === null || base === 0 ? null : own / base,
    goal: goal ? wordsOf(goal) : '-',
    holds: goal === null || isHeld(goal, own, p95),
    ...(details && { details }),
  };
}

function isHeld(goal: Goal, own: number, p95: number): boolean {
  if ('p95AtMost' in goal) return p95 <= goal.p95AtMost;
  return 'atMost' in goal ? own <= goal.atMost : own >= goal.atLeast;
}

function wordsOf(goal: Goal): string {
  if ('p95AtMost' in goal) return `p95 at most ${goal.p95AtMost}`;
  return 'atMost' in goal ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`;
}

function tableOf({ name, machine: on, rows }: Report): string {
  const cells = rows.map(row => [
    row.id,
    row.unit,
    short(row.median),
    short(row.p95),
    short(row.baseline),
    short(row.ratio),
    row.goal,
    row.goal === '-' ? '' : row.holds ? 'holds' : 'MISSED',
  ]);
  const head = ['row', 'unit', 'median', 'p95', 'baseline', 'ratio', 'goal', ''];
  return `\n${name}, on ${Object.values(on).join(', ')}\n${inColumns([head, ...cells])}`;
}

/** A second table, of the rows that have details; a column for each kind of detail. */
function detailsOf({ rows }: Report): string {
  const detailed = rows.flatMap(({ id, details }) => (details ? [{ id, details }] : []));
  if (detailed.length === 0) return '';
  const kinds = [...new Set(detailed.flatMap(({ details }) => Object.keys(details)))];
  const cells = detailed.map(({ id, details }) => [
    id,
    ...kinds.map(kind => {
      const value = details[kind] ?? null;
      return typeof value === 'string' ? value : short(value);
    }),
  ]);
  return `\n${inColumns([['row', ...kinds], ...cells])}`;
}

function inColumns(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]?.map((_, i) => Math.max(...lines.map(line => line[i]?.length ?? 0))) ?? []; // prettier-ignore
  return lines
    .map(line =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    ) // prettier-ignore
    .join('\n');
}

/** Three figures, or whole thousands. */
function short(value: number | null): string {
  if (value === null) return '-';
  if (Math.abs(value) >= 1000) return Math.round(value).toString();
  return Number(value.toPrecision(3)).toString();
}

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
