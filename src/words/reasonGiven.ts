/** The reason a seat gave for going over a line of its own, the last one counting. */
import type { Crossing, LineId } from '#engine/types.ts';
import { t } from './words.ts';

export interface ReasonGiven {
  readonly round: number;
  readonly words: string;
}

export function reasonGivenFor(crossings: readonly Crossing[], line: LineId): ReasonGiven | null {
  const last = crossings.findLast(c => c.line === line);
  if (!last) return null;
  const { code, words } = last.reason;
  const named = code === 'own' ? '' : t(`common:crossing_${code}`);
  return { round: last.round, words: [named, words ?? ''].filter(w => w !== '').join(' · ') };
}
