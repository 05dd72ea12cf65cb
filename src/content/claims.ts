/** Of whom a scenario speaks: what is real has receipts, and what is invented says so and borrows none. */
import type { Report } from './problem.ts';
import type { ScenarioContent } from './schema.ts';

/** Reports invented sources among real ones and the other way round, and evidence that nobody can look up. */
export function reportClaims(content: ScenarioContent, report: Report): void {
  const isReal = content.claims === 'real';
  content.sources.forEach(({ kind }, i) => {
    if (isReal === (kind === 'invented'))
      report(
        ['sources', i, 'kind'],
        isReal
          ? '"kind" is "invented"; a scenario of real parties has none. Take it out.'
          : `"kind" is "${kind}"; in a fictional scenario each source is "invented".`,
      );
  });
  content.evidence.forEach((item, i) => {
    for (const key of ['locator', 'date'] as const)
      if (isReal && item[key] === undefined)
        report(['evidence', i], `it has no "${key}"; say where and when it stands in its source.`);
  });
  content.parties.forEach(({ brief: { words } }, i) => {
    for (const list of ['own', 'others'] as const)
      words[list].forEach((word, k) => {
        if (isReal && word.locator === undefined)
          report(
            ['parties', i, 'brief', 'words', list, k],
            'it has no "locator"; say where it stands in its source.',
          );
      });
  });
  content.points.forEach(({ options }, p) =>
    options.forEach(({ origin }, o) => {
      if (!isReal && origin === 'record')
        report(
          ['points', p, 'options', o, 'origin'],
          '"origin" is "record"; a fictional scenario has no record. Make it "game".',
        );
    }),
  );
}
