/**
 * The baseline that peers use: every text in turn. Typed and without objects, so that only the method is slow:
 * sums grow issue by issue, lines and linkages are read as soon as their last issue is settled.
 */
import { isTrue, issuesOf } from '#solver/formula.ts';
import type { Model } from '#solver/model.ts';

/** What one pass over all texts finds; of texts acceptable to all. */
export interface Pass {
  readonly texts: number;
  readonly nash: number | null; // product of gains
  readonly egalitarian: number | null; // least gain
  readonly utilitarian: number | null; // sum of gains
  readonly frontier: readonly (readonly number[])[] | null; // if asked for
}

export function bruteForce(model: Model, withFrontier = false): Pass {
  const parties = model.parties.length;
  const { worths, linkages, lines } = byIssue(model);
  const sums = model.issues.map(() => new Int32Array(parties)); // worths so far
  const support = model.issues.map(() => new Int32Array(parties));
  const text = model.issues.map(() => 0);
  const homes = model.parties.map(({ home }) => home);
  const walkAways = model.parties.map(({ walkAway }) => walkAway);
  const zone: number[][] = [];
  let [texts, nash, egalitarian, utilitarian] = [0, -1, -1, -1];

  const read = (gains: Int32Array, left: Int32Array): void => {
    let [product, least, sum] = [1, Infinity, 0];
    for (let p = 0; p < parties; p++) {
      const gain = gains[p]! - walkAways[p]!;
      if (gain < 0) return;
      product *= gain;
      least = Math.min(least, gain);
      sum += gain;
    }
    for (let p = 0; p < parties; p++) {
      const { bonus, priorities } = homes[p]!;
      if (left[p]! <= 0 && !(left[p]! + bonus > 0 && priorities.every(f => isTrue(f, text)))) return; // prettier-ignore
    }
    texts++;
    nash = Math.max(nash, product);
    egalitarian = Math.max(egalitarian, least);
    utilitarian = Math.max(utilitarian, sum);
    if (withFrontier) zone.push(Array.from(gains, (gain, p) => gain - walkAways[p]!));
  };

  const settle = (issue: number): void => {
    const [own, left] = [sums[issue]!, support[issue]!];
    for (let option = 0; option < model.issues[issue]!.options.length; option++) {
      text[issue] = option;
      for (let p = 0; p < parties; p++) {
        own[p] = (sums[issue - 1]?.[p] ?? 0) + worths[issue]![option]![p]!;
        left[p] = support[issue - 1]?.[p] ?? homes[p]!.start;
      }
      for (const { party, issues, options, worth } of linkages[issue]!)
        if (text[issues[0]] === options[0] && text[issues[1]] === options[1]) own[party]! += worth;
      let broken = false;
      for (const { party, holds, cost } of lines[issue]!) {
        if (isTrue(holds, text)) continue;
        if (cost === null) broken = true;
        else left[party]! -= cost;
      }
      if (broken) continue;
      if (issue + 1 < text.length) settle(issue + 1);
      else read(own, left);
    }
  };
  settle(0);
  const best = (value: number): number | null => (texts > 0 ? value : null);
  return {
    texts,
    nash: best(nash),
    egalitarian: best(egalitarian),
    utilitarian: best(utilitarian),
    frontier: withFrontier ? undominated(zone) : null,
  };
}

/** What is read at which issue. */
function byIssue({ issues, parties, lines }: Model) {
  const last = (of: readonly number[]): number => Math.max(0, ...of);
  const linkages = parties.flatMap((own, party) => own.linkages.map(linked => ({ ...linked, party }))); // prettier-ignore
  return {
    worths: issues.map(({ options }, issue) =>
      options.map((_, option) => Int32Array.from(parties, own => own.worths[issue]![option]!)),
    ),
    linkages: issues.map((_, issue) => linkages.filter(linked => last(linked.issues) === issue)),
    lines: issues.map((_, issue) => lines.filter(({ holds }) => last(issuesOf(holds)) === issue)),
  };
}

/** One of each, best sums first, without those that another is as good as for all. */
function undominated(zone: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sumOf = (gains: readonly number[]): number => gains.reduce((sum, gain) => sum + gain, 0);
  const kept: (readonly number[])[] = [];
  for (const gains of zone.toSorted((a, b) => sumOf(b) - sumOf(a)))
    if (!kept.some(other => other.every((gain, p) => gain >= gains[p]!))) kept.push(gains);
  return kept;
}
