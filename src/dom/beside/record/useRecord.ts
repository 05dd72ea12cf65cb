import { useEffect, useState } from 'preact/hooks';
import { useApp, useGame } from '#dom/game.ts';
import type { RecordEntry } from '#table/record.ts';

/** The record as far as the talks have come; null until it is read. */
export function useRecord(): readonly RecordEntry[] | 'failed' | null {
  const { table } = useApp();
  const view = useGame(s => s.view);
  const [record, setRecord] = useState<readonly RecordEntry[] | 'failed' | null>(null);
  useEffect(() => {
    let isGone = false;
    const tell = (read: readonly RecordEntry[] | 'failed') => {
      if (!isGone) setRecord(read);
    };
    table()
      ?.record()
      .then(tell, () => tell('failed'));
    return () => {
      isGone = true;
    };
  }, [table, view]);
  return record;
}
