/** Where things stand in sentences. */
import type { Verdict, Zone } from '#analysis/standing.ts';
import type { Scope } from '#analysis/basis.ts';
import { t } from './analysis.ts';
import { shareInWords } from './shares.ts';
import { exactly, roughly } from './counts.ts';

/** How many texts would do, as far as it is known. */
export function zoneSentence(scope: Scope, zone: Zone): string {
  const { empty, of, status } = zone;
  if (empty) return t(`analysis:empty.${scope}`);
  const count = knownCount(zone);
  if (count === null) return t(`analysis:${empty === null ? 'unknown' : 'open'}.${scope}`);
  const share = shareInWords(count / of, 'text');
  const isLeast = status.type === 'bound';
  return t(`analysis:many.${scope}`, { share: isLeast ? t('analysis:orMore', { share }) : share });
}

/** The same to the last known digit, and how surely; null where no number is known. */
export function zoneFigures(zone: Zone): string | null {
  const { empty, of, status } = zone;
  const count = empty ? null : knownCount(zone);
  if (count === null) return null;
  const texts = status.type === 'exact' ? exactly : roughly;
  const figures = t(`analysis:figures.${status.type}`, { some: texts(count), of: texts(of) });
  if (status.type !== 'estimate') return figures;
  const [low, high] = [roughly(status.low), roughly(status.high)];
  return `${figures} ${t('analysis:between', { low, high })}`;
}

/** A draw that hit no text, and a bound of none, say nothing. */
function knownCount({ count, status }: Zone): number | null {
  const known = status.type === 'bound' ? status.low : count;
  if (status.type === 'exact') return known;
  return known !== null && known >= 1 ? known : null;
}

/** What a party would do with the text as it stands, after its name. */
export function verdictSentence({ acceptable, ratified, worthwhile }: Verdict): string {
  if (acceptable) return t('analysis:verdict.yes');
  if (worthwhile) return t('analysis:verdict.home');
  return t(ratified ? 'analysis:verdict.walkAway' : 'analysis:verdict.both');
}
