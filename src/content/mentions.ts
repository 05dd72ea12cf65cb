/** What each source is said to have of a point, against the evidence from it. */
import type { Report } from './problem.ts';
import { comparedIn } from './references.ts';
import type { PointContent, ScenarioContent } from './schema.ts';

/** Reports columns without evidence, evidence without a column, and differences where one source is alone. */
export function reportMentions(content: ScenarioContent, report: Report): void {
  const evidence = new Map(content.evidence.map(item => [item.id, item]));
  const compared = comparedIn(content);
  content.points.forEach((point, i) => {
    const at = ['points', i];
    for (const source of compared) {
      const on = content.evidence.filter(e => e.source === source && e.points.includes(point.id));
      const says = point.said?.[source];
      if (says === undefined && on.length > 0)
        report(
          [...at, 'said', source],
          `nothing is said for "${source}", yet ${on.map(e => e.id).join(', ')} of that source is on it; say what the source has, or take the point from the item.`,
        );
      if (says !== undefined && on.length === 0)
        report(
          [...at, 'said', source],
          `it says what "${source}" has, yet no evidence from it is on this point; add an item or take it out.`,
        );
    }
    for (const source of Object.keys(point.said ?? {}))
      if (!compared.includes(source))
        report(
          [...at, 'said', source],
          `"${source}" is not compared; only what is compared stands side by side. Take it out.`,
        );
    point.marked.forEach((id, k) => {
      if (evidence.get(id)?.points.includes(point.id) !== true)
        report(
          [...at, 'marked', k],
          `"${id}" is not on this point; mark what is. What is said of the whole plan stands in "planLevel".`,
        );
    });
    point.planLevel?.forEach((id, k) => {
      const item = evidence.get(id);
      if (!item || !compared.includes(item.source) || item.points.length > 0)
        report(
          [...at, 'planLevel', k],
          `"${id}" is not a compared source’s word on the whole plan; only such items, on no point, stand here.`,
        );
    });
    reportDifference(point, at, report);
  });
}

function reportDifference(
  { said = {}, difference }: PointContent,
  at: readonly (string | number)[],
  report: Report,
): void {
  if (difference === null) return;
  const { kind, in: source } = difference;
  const has = Object.keys(said);
  const fits = kind === 'only' ? has.length === 1 && has[0] === source : has.length > 1;
  if (fits && (kind === 'only') === (source !== undefined)) return;
  const where = has.length === 0 ? 'no source has' : `${has.join(' and ')} ${has.length > 1 ? 'have' : 'alone has'}`; // prettier-ignore
  report(
    [...at, 'difference', 'kind'],
    `"kind" is "${kind}"${source === undefined ? '' : ` of "${source}"`}, yet ${where} this point; sources differ only where more than one speaks of it. Set the kind that fits, or null.`,
  );
}
