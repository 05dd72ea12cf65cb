/** Numbers, lists and statuses in words. */
import type { Status } from '#solver/question.ts';
import { listed as inWords } from '#words/lists.ts';

/** Whole numbers in full; others with at most ten significant digits, as what comes after is noise. */
export const number = (value: number): string =>
  (Number.isInteger(value) ? value : Number(value.toPrecision(10))).toLocaleString('en', {
    maximumFractionDigits: 12,
  });

/** A number of texts that is only estimated. */
export const about = (texts: number): string => number(Math.round(Number(texts.toPrecision(4))));

export const percent = (share: number): string => `${number(Number((100 * share).toPrecision(3)))} %`; // prettier-ignore

export const sentenceCount = (count: number, noun: string): string =>
  `${number(count)} ${noun}${count === 1 ? '' : 's'}`;

export const signed = (value: number): string => `${value > 0 ? '+' : ''}${number(value)}`;

/** "a", "a and b", "a, b and c"; "none". */
export const listed = (items: readonly string[]): string =>
  items.length === 0 ? 'none' : inWords(items);

/** How far a value can be trusted; `show` puts a bound in words. */
export function statusIn(status: Status, show = number): string {
  const [low, high] = 'low' in status ? [status.low, status.high] : [null, null];
  switch (status.type) {
    case 'exact':
      return 'exact';
    case 'estimate':
      return `an estimate; 95 % interval ${show(status.low)} to ${show(status.high)}`;
    case 'bound':
      if (low === null && high === null) return 'the search was capped; no bound is known';
      if (low === null) return `the search was capped; at most ${show(high ?? 0)}`;
      if (high === null) return `the search was capped; at least ${show(low)}`;
      return `the search was capped; between ${show(low)} and ${show(high)}`;
  }
}

/** Rows in columns: the first to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map(row => (row[c] ?? '').length)));
  return rows.map(row =>
    row
      .map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0)))
      .join('   ')
      .trimEnd(),
  );
}

export const indented = (lines: readonly string[], by = '  '): readonly string[] =>
  lines.map(line => by + line);
