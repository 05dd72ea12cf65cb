/** Receipts: no claim without a source, no number against its evidence, and layers that never blend. */
import { DRAFTED } from '#engine/types.ts';
import { wordCount, wordsOf } from './briefs.ts';
import type { Report } from './problem.ts';
import { comparedIn } from './references.ts';
import type { PositionContent, PreferenceContent, ScenarioContent } from './schema.ts';

export const QUOTE_WORDS = 12;
const ASSUMPTION_MAX = 2;
const BRIEF_WORDS = 350;
const BRIEF_SPREAD = 0.1;

/** How large a number may be by how we know (DESIGN 3). Of a stance that is inferred, it is that of `I`. */
const SIZE: Readonly<Record<PositionContent['matrix'], number>> = { D: 3, R: 2, I: 1, '-': 0 };
const SIGN = { redLine: -1, objection: -1, mixed: 0, favour: 1, silent: 0 } as const;

/** Reports claims without a source and numbers that their evidence does not carry. */
export function reportReceipts(content: ScenarioContent, report: Report): void {
  const evidence = new Map(content.evidence.map(item => [item.id, item]));
  const compared = comparedIn(content);
  const fromRecord = (id: string): boolean => !compared.includes(evidence.get(id)?.source ?? '');
  reportEvidence(content, compared, report);
  reportOrphans(content, compared, report);
  content.positions.forEach((position, i) => {
    const silent = position.stance === 'silent';
    const at = ['positions', i];
    if (silent !== (position.evidence.length === 0))
      report([...at, 'evidence'], silent ? 'it is silent, yet has evidence; take the evidence out.' : `"stance" is "${position.stance}" without evidence; name some or make it silent.`); // prettier-ignore
    if (silent !== (position.matrix === '-') || silent !== (position.summary === undefined))
      report(
        at,
        `"stance" is "${position.stance}"; exactly silent positions have matrix "-" and no summary.`,
      );
    if (position.stance === 'redLine' && position.matrix !== 'D')
      report(
        [...at, 'stance'],
        `"stance" is "redLine", yet "matrix" is "${position.matrix}"; a red line has to be stated.`,
      );
    position.evidence.forEach((id, k) => {
      if (fromRecord(id))
        report(
          [...at, 'evidence', k],
          `"${id}" is of the record; positions rest on the compared sources alone.`,
        );
    });
  });
  content.lines.forEach((line, i) => {
    if (line.evidence.length === 0)
      report(['lines', i, 'evidence'], `it is ${line.status}, yet has no evidence; name some.`);
    const spoken = line.evidence.some(id => ['quoted', 'attributed'].includes(evidence.get(id)?.grade ?? '')); // prettier-ignore
    if (line.status === 'stated' && !spoken)
      report(
        ['lines', i, 'status'],
        '"status" is "stated", yet nobody named says it; make it inferred.',
      );
  });
  content.declarable.forEach((line, i) => {
    if (line.evidence.length > 0)
      report(
        ['declarable', i, 'evidence'],
        'it is an assumption of its seat, yet has evidence; take it out.',
      );
  });
  content.preferences.forEach((preference, i) => {
    const says = faultOf(preference, content, fromRecord);
    if (says !== null) report(['preferences', i], says);
  });
  reportBriefs(content, report);
}

function reportEvidence(
  content: ScenarioContent,
  compared: readonly string[],
  report: Report,
): void {
  content.evidence.forEach((item, i) => {
    const at = ['evidence', i];
    if (compared.includes(item.source) === (item.confidence !== undefined))
      report(
        at,
        `"source" is "${item.source}"; what is not compared needs a confidence (A, B or C), and nothing else has one.`,
      );
    if (item.grade === 'quoted' && item.quote === undefined)
      report(at, '"grade" is "quoted", yet there is no quote; give it or grade it attributed.');
    const words = item.quote === undefined ? 0 : wordCount(item.quote);
    if (words > QUOTE_WORDS)
      report([...at, 'quote'], `"quote" has ${words} words; at most ${QUOTE_WORDS} may be quoted.`);
  });
  content.points.forEach(({ options }, i) =>
    options.forEach((option, k) => {
      const at = ['points', i, 'options', k];
      const sourced = option.source !== undefined && option.date !== undefined && option.confidence !== undefined; // prettier-ignore
      if (option.origin === 'record' && !sourced)
        report(at, '"origin" is "record"; it needs "source", "date" and "confidence".');
      if (option.origin !== 'record' && (option.source ?? option.confidence) !== undefined)
        report(
          at,
          `"origin" is "${option.origin}", yet it names a source; only options of the record have one.`,
        );
      if ((option.origin === 'game') !== (option.reading !== undefined))
        report(
          at,
          `"origin" is "${option.origin}"; what the game wrote, and nothing else, says why in "reading".`,
        );
    }),
  );
}

/** Evidence of the record on no point, of no party, cited nowhere. A compared source's is listed with it. */
function reportOrphans(
  content: ScenarioContent,
  compared: readonly string[],
  report: Report,
): void {
  const cited = new Set([
    ...content.points.flatMap(p => [...p.marked, ...(p.planLevel ?? [])]),
    ...(content.readings?.sources ?? []).flatMap(({ quotes }) => quotes),
    ...[
      ...content.positions,
      ...content.wholePlan,
      ...content.aboutPlan,
      ...content.lines,
      ...content.preferences,
    ].flatMap(item => item.evidence),
  ]);
  content.evidence.forEach((item, i) => {
    const placed = compared.includes(item.source) || item.points.length > 0 || item.party !== null;
    if (!placed && !cited.has(item.id))
      report(
        ['evidence', i],
        'nothing names it; cite it, give it a point or a party, or take it out.',
      );
  });
}

function faultOf(
  preference: PreferenceContent,
  content: ScenarioContent,
  fromRecord: (id: string) => boolean,
): string | null {
  const { party, point, option, value, layer, evidence } = preference;
  const position = content.positions.find(p => p.party === party && p.point === point);
  if (value === 0) return '"value" is 0; what is not listed is 0, so take it out.';
  if (!position) return null;
  const size = position.inferred ? SIZE.I : SIZE[position.matrix];
  const sign = option === DRAFTED ? SIGN[position.stance] : 0;
  if (sign !== 0 && Math.sign(value) !== sign)
    return `"value" is ${value}, against its evidence: the position is "${position.stance}". Turn the sign.`;
  if (layer === 'evidence') {
    if (evidence.length === 0 || evidence.some(fromRecord))
      return '"layer" is "evidence"; name items of the compared sources, and of nothing else.';
    if (Math.abs(value) > size || (option === DRAFTED && Math.abs(value) !== size))
      return `"value" is ${value}, yet the position is ${position.inferred ? 'inferred' : `"${position.matrix}"`}, which gives ${size}.`;
    return null;
  }
  if (!evidence.every(fromRecord))
    return '"layer" is "assumption"; it may lean on the record only. Take the compared sources’ items out.';
  if (Math.abs(value) > ASSUMPTION_MAX)
    return `"value" is ${value}; an assumption goes to ${ASSUMPTION_MAX} at most.`;
  if (option === DRAFTED && size > 1)
    return `"layer" is "assumption", yet the sources have a position (${position.matrix}); leave it to them.`;
  const known = content.preferences.find(
    p => p.party === party && p.point === point && p.option === option && p.layer === 'evidence',
  );
  if (known && (Math.abs(known.value) > 1 || Math.sign(known.value) !== Math.sign(value)))
    return `"value" is ${value}, yet the evidence gives ${known.value}; an assumption may only raise what is inferred.`;
  return null;
}

function reportBriefs(content: ScenarioContent, report: Report): void {
  const counts = content.parties.map(({ brief }) => wordsOf(brief));
  const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  counts.forEach((count, i) => {
    if (Math.abs(count - mean) > BRIEF_SPREAD * mean)
      report(
        ['parties', i, 'brief'],
        `"brief" has ${count} words; all have ${Math.round(mean)} on average, and none may be 10 % off.`,
      );
    if (count > BRIEF_WORDS)
      report(['parties', i, 'brief'], `"brief" has ${count} words; it may have ${BRIEF_WORDS}.`);
  });
}
