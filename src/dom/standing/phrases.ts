/** Where things stand in sentences. */
import type { Verdict, Zone } from '#analysis/standing.ts';
import type { Scope } from '#analysis/basis.ts';
import { t } from '#words/analysis.ts';
import { exactly, rateOf, roughly } from './numbers.ts';

/** How many texts would do, as far as it is known, and how surely. */
export function zoneSentences(scope: Scope, zone: Zone): readonly string[] {
  const { empty, of, status } = zone;
  if (empty) return [t(`analysis:empty.${scope}`)];
  const count = knownCount(zone);
  if (count === null) return [t(`analysis:${empty === null ? 'unknown' : 'open'}.${scope}`)];
  const texts = status.type === 'exact' ? exactly : roughly;
  const many = t(`analysis:many.${scope}`, {
    how: t(`analysis:how.${status.type}`),
    some: texts(count),
    of: texts(of),
    rate: rateSentence(count, of),
  });
  if (status.type !== 'estimate') return [many];
  const [low, high] = [roughly(status.low), roughly(status.high)];
  return [many, t('analysis:between', { low, high })];
}

/** A draw that hit no text, and a bound of none, say nothing. */
function knownCount({ count, status }: Zone): number | null {
  const known = status.type === 'bound' ? status.low : count;
  if (status.type === 'exact') return known;
  return known !== null && known >= 1 ? known : null;
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
