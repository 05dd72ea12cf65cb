/** A refused act as a sentence: names the item and says what to do. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import type { LineId, PointId, Refusal } from '#engine/types.ts';
import { t } from './words.ts';
import { listedShort } from './lists.ts';

export function refusalSentence(catalogue: Catalogue, { code, point, lines }: Refusal): string {
  const sentence = t(`refusals:${code}`, {
    point: pointIn(catalogue, point),
    lines: linesIn(catalogue, lines),
  });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function pointIn({ content }: Catalogue, id: PointId | undefined): string {
  const point = content.points.find(p => p.id === id);
  if (!point) return t('refusals:thisPoint');
  return t('refusals:point', { number: numberOf(point.id), title: point.title });
}

function linesIn({ content }: Catalogue, ids: readonly LineId[] = []): string {
  const known = [...content.lines, ...content.declarable].filter(l => ids.includes(l.id));
  return listedShort(known.map(l => l.title)) || t('refusals:lineless');
}
