/** The receipts of an answer: what it rests on, joined with the evidence and the reasons of the content. */
import type { PreferenceContent, ScenarioContent } from '#content/schema.ts';
import { preferencesIn } from '#content/setting.ts';
import type { LineId, OptionId, Party, PointId, Setting } from '#engine/types.ts';
import type { Grounds } from '#solver/question.ts';
import type { Basis } from './basis.ts';

/** Names everything by the content's own ids; `evidence` is all of it together, each item once. */
export interface Receipts {
  readonly parties: readonly Party[];
  readonly walkAways: readonly Party[]; // whose value of no agreement counts
  readonly points: readonly PointId[];
  readonly options: readonly { readonly point: PointId; readonly option: OptionId }[];
  readonly lines: readonly LineId[];
  readonly preferences: readonly PreferenceContent[]; // numbers that count, each with its evidence and reason
  readonly evidence: readonly string[];
}

/** What the answer names that this scenario does not know is left out, and all that is in papers that the basis has not. */
export function receiptsOf(
  content: ScenarioContent,
  { setting }: Pick<Basis, 'setting'>,
  grounds: Grounds,
): Receipts {
  const parties = setting.parties.filter(p => grounds.parties.includes(p));
  const points = content.points.filter(p => grounds.issues.includes(p.id)).map(p => p.id);
  const options = content.points.flatMap(({ id, options: known }) =>
    known
      .filter(o => grounds.options.some(g => g.issue === id && g.option === o.id))
      .map(o => ({ point: id, option: o.id })),
  );
  const lines = [...content.lines, ...content.declarable].filter(l => grounds.lines.includes(l.id));
  const known = parties.filter(p => Object.keys(setting.mandates[p].preferences).length > 0);
  const preferences = preferencesOn(content, setting, known, options);
  return {
    parties,
    walkAways: setting.parties.filter(p => grounds.walkAways.includes(p)),
    points,
    options,
    lines: lines.map(l => l.id),
    preferences,
    evidence: [...new Set([...lines, ...preferences].flatMap(item => item.evidence))],
  };
}

const preferencesOn = (
  content: ScenarioContent,
  { brief, scenarioVersion }: Setting,
  parties: Receipts['parties'],
  options: Receipts['options'],
): readonly PreferenceContent[] =>
  preferencesIn(content, brief, scenarioVersion).filter(
    p =>
      parties.includes(p.party) && options.some(o => o.point === p.point && o.option === p.option),
  );
