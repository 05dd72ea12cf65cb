/** What each article is said to have of a point, against the evidence from it. */
import type { Report } from './problem.ts';
import type { PointContent, ScenarioContent } from './schema.ts';

const SOURCES = ['articleA', 'articleB'] as const;

/** Reports columns without evidence, evidence without a column, and differences where one article is alone. */
export function reportMentions(content: ScenarioContent, report: Report): void {
  const evidence = new Map(content.evidence.map(item => [item.id, item]));
  content.points.forEach((point, i) => {
    const at = ['points', i];
    for (const source of SOURCES) {
      const on = content.evidence.filter(e => e.source === source && e.points.includes(point.id));
      const says = point[source];
      if (says === null && on.length > 0)
        report(
          [...at, source],
          `"${source}" is null, yet ${on.map(e => e.id).join(', ')} of that article is on it; say what the article has, or take the point from the item.`,
        );
      if (says !== null && on.length === 0)
        report(
          [...at, source],
          `"${source}" says what the article has, yet no evidence from it is on this point; add an item or set it to null.`,
        );
    }
    point.marked.forEach((id, k) => {
      if (evidence.get(id)?.points.includes(point.id) !== true)
        report(
          [...at, 'marked', k],
          `"${id}" is not on this point; mark what is. What is said of the whole plan stands in "planLevel".`,
        );
    });
    point.planLevel?.forEach((id, k) => {
      const item = evidence.get(id);
      if (item?.source === 'record' || item?.points.length !== 0)
        report(
          [...at, 'planLevel', k],
          `"${id}" is not an article’s word on the whole plan; only such items, on no point, stand here.`,
        );
    });
    reportDifference(point, at, report);
  });
}

function reportDifference(
  { articleA, articleB, difference }: PointContent,
  at: readonly (string | number)[],
  report: Report,
): void {
  if (difference === null) return;
  const { kind } = difference;
  const found = articleA === null ? 'onlyB' : articleB === null ? 'onlyA' : 'both';
  const fits = kind === 'facts' || kind === 'words' ? found === 'both' : kind === found;
  if (fits && (articleA ?? articleB) !== null) return;
  const where = found === 'both' ? 'both articles have' : articleA === articleB ? 'neither article has' : `only article ${found === 'onlyA' ? 'A' : 'B'} has`; // prettier-ignore
  report(
    [...at, 'difference', 'kind'],
    `"kind" is "${kind}", yet ${where} this point; articles differ only where both speak of it. Set the kind that fits, or null.`,
  );
}
