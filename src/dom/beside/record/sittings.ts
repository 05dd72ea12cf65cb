/** The record of the talks in the parts in which it is read. */
import type { RecordEntry } from '#table/record.ts';

/** What belongs together: the brief (round 0), a round, or the signing with all that follows. */
export interface Sitting {
  readonly of: number | 'signing';
  readonly entries: readonly RecordEntry[]; // in their order
}

/** The newest first. A seat that leaves before the signing leaves in its round. */
export function sittingsOf(record: readonly RecordEntry[]): readonly Sitting[] {
  const signing = record.findIndex(entry => entry.type === 'signed');
  const talks = signing === -1 ? record : record.slice(0, signing);
  const rounds = [...new Set(talks.map(entry => entry.round))].toSorted((a, b) => a - b);
  const sittings: readonly Sitting[] = [
    ...rounds.map(of => ({ of, entries: talks.filter(entry => entry.round === of) })),
    ...(signing === -1 ? [] : [{ of: 'signing', entries: record.slice(signing) } as const]),
  ];
  return sittings.toReversed();
}
