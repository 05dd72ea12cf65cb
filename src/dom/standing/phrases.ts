/** Where things stand in sentences. */
import type { Verdict, Zone } from '#analysis/standing.ts';
import type { Scope } from '#analysis/basis.ts';
import { t } from '#words/analysis.ts';
import { exactly, rateOf, roughly } from './numbers.ts';

/** How many texts would do, as far as it is known, and how surely. */
export function zoneSentences(scope: Scope, zone: Zone): readonly string[] {
  const { empty, count, of, status } = zone;
  if (empty) return [t(`analysis:empty.${scope}`)];
  const known = status.type === 'bound' ? status.low : count;
  if (known === null) return [t(`analysis:${empty === null ? 'unknown' : 'open'}.${scope}`)];
  const least = empty === false ? 1 : 0; // one has been found
  const shown = Math.max(least, known);
  const texts = status.type === 'exact' ? exactly : roughly;
  const many = t(`analysis:many.${scope}`, {
    how: t(`analysis:how.${status.type}`),
    some: texts(shown),
    of: texts(of),
    rate: rateSentence(shown, of),
  });
  if (status.type !== 'estimate') return [many];
  const [low, high] = [Math.max(least, status.low), Math.max(least, status.high)];
  return [many, t('analysis:between', { low: roughly(low), high: roughly(high) })];
}

function rateSentence(count: number, of: number): string {
  const { unit, some } = rateOf(count, of);
  return t(unit === 'thousand' ? 'analysis:rate' : 'analysis:rateRare', { some });
}

/** What a party would do with the text as it stands, after its name. */
export function verdictSentence({ acceptable, ratified, worthwhile }: Verdict): string {
  if (acceptable) return t('analysis:verdict.yes');
  if (worthwhile) return t('analysis:verdict.home');
  return t(ratified ? 'analysis:verdict.walkAway' : 'analysis:verdict.both');
}
