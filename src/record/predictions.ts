/** How well a seat read the others, and what it and its sources could know. */
import type { Catalogue } from '#content/catalogue.ts';
import {
  SURENESSES,
  type Party,
  type PointId,
  type Reveal,
  type ScoredPrediction,
  type Sureness,
} from '#engine/types.ts';
import { everyParty } from '#words/parties.ts';

/** The Brier score of a third for each of the three answers: what knowing nothing gives. */
export const EVEN_GUESS = 2 / 3;

/** The mean Brier score, 0 (sure and right) to 2; null without a prediction. */
export function meanBrier(scored: readonly ScoredPrediction[]): number | null {
  if (scored.length === 0) return null;
  return scored.reduce((sum, s) => sum + s.brier, 0) / scored.length;
}

/** In a word: close is less than half of what an even guess gives. */
export function readingOf(mean: number): 'close' | 'fair' | 'far' {
  if (mean < EVEN_GUESS / 2) return 'close';
  return mean < EVEN_GUESS ? 'fair' : 'far';
}

/** Of the predictions at one sureness, how many came true: sure and right as often as one says is calibrated. */
export interface Calibration {
  readonly sure: Sureness; // percent
  readonly count: number;
  readonly right: number;
}

export const calibrationOf = (scored: readonly ScoredPrediction[]): readonly Calibration[] =>
  SURENESSES.flatMap(sure => {
    const of = scored.filter(s => s.prediction.sure === sure);
    const right = of.filter(s => s.prediction.answer === s.answered).length;
    return of.length === 0 ? [] : [{ sure, count: of.length, right }];
  });

/** Who was read least well: the highest mean Brier score, if it is worse than an even guess. */
export function misreadIn(scored: readonly ScoredPrediction[]): Party | null {
  const means = everyParty().flatMap(party => {
    const mean = meanBrier(scored.filter(s => s.of === party));
    return mean !== null && mean > EVEN_GUESS ? [{ party, mean }] : [];
  });
  return means.toSorted((a, b) => b.mean - a.mean)[0]?.party ?? null;
}

export interface Opened {
  readonly items: Readonly<Record<string, number>>; // by source
  readonly answered: number; // points that were on an agenda
  readonly unread: number; // of these, those without a single item of evidence opened
}

/** Which evidence was opened on this device, by source, and which points were answered without any. */
export function openedOf(
  catalogue: Catalogue,
  opened: readonly string[],
  reveals: readonly Reveal[],
): Opened {
  const items = catalogue.content.evidence.filter(e => opened.includes(e.id));
  const from = (source: string): number => items.filter(e => e.source === source).length;
  const read = new Set<string>(items.flatMap(e => e.points));
  const answered = [...new Set<PointId>(reveals.flatMap(r => r.agenda))];
  return {
    items: Object.fromEntries(catalogue.content.sources.map(({ id }) => [id, from(id)])),
    answered: answered.length,
    unread: answered.filter(point => !read.has(point)).length,
  };
}
