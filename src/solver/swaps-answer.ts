/**
 * Post-settlement settlements (Raiffa, The Art and Science of Negotiation, 1982): changes to a text already
 * agreed that help someone and lower nobody's worth or support at home.
 */
import { groundsOfChanges } from './grounds.ts';
import { proposalOf, supportFromLines } from './measure.ts';
import type { Model, Text } from './model.ts';
import { changesOf } from './optimum-answers.ts';
import type { Grounds, SwapsAnswer } from './question.ts';
import { bound, EXACT, repair } from './solutions.ts';
import type { Work } from './work.ts';
import type { Compiled } from './zone.ts';

/**
 * Up to `most` swaps of few changes, the smallest first; no two touch the same issue. None at all means that
 * none exists.
 */
export function swapsAnswer(compiled: Compiled, text: Text, most: number, work: Work): SwapsAnswer {
  const { model } = compiled;
  const now = proposalOf(model, text);
  const total = now.worths.reduce((sum, worth) => sum + worth, 0);
  const support = model.parties.map((_, party) => supportFromLines(model, party, text)); // worth does not fall
  const kept = new Set(now.crossed);
  const lines = model.lines.map((line, i) => line.cost !== null || !kept.has(i));
  const better = { weights: now.worths.map(() => 1), least: total + 1 };
  const swaps: SwapsAnswer['swaps'][number][] = [];
  const touched = new Set<number>();
  let proved = true;
  while (swaps.length < most) {
    const options = model.issues.map((issue, i) =>
      touched.has(i) ? [text[i]!] : issue.options.map((_, o) => o),
    );
    const demands = { lines, support, options };
    const zone = compiled.zoneWith(work, demands, now.worths);
    if (zone === 'tooLarge') proved = false;
    if (typeof zone === 'string') break;
    const found = repair(model, { ...zone, rows: [...zone.rows, better] }, text, work, now.worths);
    if (found.status.type !== 'exact') proved = false;
    if (!found.text) break;
    const changes = changesOf(text, found.text);
    const after = proposalOf(model, found.text).worths;
    swaps.push({ changes, gains: after.map((worth, p) => worth - now.worths[p]!) });
    for (const { issue } of changes) touched.add(issue);
  }
  return {
    type: 'swaps',
    status: proved ? EXACT : bound(swaps.length, null),
    swaps,
    grounds: groundsOfAll(model, text, swaps),
    effort: work.effort,
  };
}

function groundsOfAll(model: Model, text: Text, swaps: SwapsAnswer['swaps']): Grounds {
  const after = [...text];
  for (const { changes } of swaps) for (const { issue, to } of changes) after[issue] = to;
  return groundsOfChanges(model, text, after);
}
