/** What `npm run by-ear` prints: each key and each sentence, and a table of steps. */
import type { Browser } from './browsers.ts';
import { wordsOf, type Turn } from './turn.ts';

/** How one step went in one browser. */
export interface Told {
  readonly step: string;
  readonly most: number; // words of its answer
  readonly turns: readonly Turn[];
  readonly faults: readonly string[];
}

/** One turn as lines to follow the talks by: what was pressed, and each sentence as it was said. */
export function turnLines({ pressed, heard }: Turn): readonly string[] {
  const sentences = heard.map(({ text, cut }) => `      ${text}${cut ? ' … (interrupted)' : ''}`);
  const key = pressed === '…' ? [] : [`  > ${pressed}`];
  return [...key, ...(heard.length === 0 ? ['      (silence)'] : sentences)];
}

/** The steps of all browsers side by side: words of the answer, and in brackets keys and words on the way. */
export function tableLines(told: ReadonlyMap<Browser, readonly Told[]>): readonly string[] {
  const browsers = [...told.keys()];
  const steps = [...new Set([...told.values()].flat().map(({ step }) => step))];
  const rows = steps.map(step => {
    const each = browsers.map(browser => told.get(browser)?.find(t => t.step === step));
    const most = each.find(t => t !== undefined)?.most ?? 0;
    const cells = browsers.map((browser, i) => cell(each[i], told.get(browser)?.at(-1)));
    return [step, String(most), ...cells];
  });
  const table = [['step', 'at most', ...browsers], ...rows];
  const widths = table[0]?.map((_, i) => Math.max(...table.map(row => row[i]?.length ?? 0))) ?? [];
  return table.map(row =>
    row
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** `last`: of its browser. Where that was played to its end, a step that is missing did not come up. */
function cell(told: Told | undefined, last: Told | undefined): string {
  if (!told) return last && last.faults.length === 0 ? '–' : 'not reached';
  const answer = told.turns.at(-1);
  const way = told.turns.slice(0, -1);
  const words = answer ? wordsOf(answer) : 0;
  const before = way.length > 0 ? ` (${way.length} keys, ${way.reduce((n, t) => n + wordsOf(t), 0)})` : ''; // prettier-ignore
  return `${told.faults.length > 0 ? 'FAILED ' : ''}${words}${before}`;
}

export const faultLines = (told: ReadonlyMap<Browser, readonly Told[]>): readonly string[] =>
  [...told].flatMap(([browser, steps]) =>
    steps.flatMap(({ step, faults }) => faults.map(fault => `${browser}, ${step}: ${fault}.`)),
  );
