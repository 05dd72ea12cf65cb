/** The moves of all tables as one file. */
import type { Catalogue } from '#content/catalogue.ts';
import { classCsv } from '#record/classCsv.ts';
import { t } from '#words/teacher.ts';
import type { Logs } from './useLogs.ts';

/** `leftOut`: tables whose log does not replay; the others are in the file. */
export function classFile(
  content: Catalogue,
  logs: Logs,
): { readonly text: string; readonly leftOut: readonly number[] } {
  const tables = [...logs]
    .map(([number, log]) => ({ number, log }))
    .toSorted((one, other) => one.number - other.number);
  const sound = tables.filter(table => replays(content, table));
  const leftOut = tables.filter(table => !sound.includes(table)).map(({ number }) => number);
  return { text: classCsv(content, sound, t('teacher:csvTable')), leftOut };
}

function replays(content: Catalogue, table: Parameters<typeof classCsv>[1][number]): boolean {
  try {
    classCsv(content, [table], '');
    return true;
  } catch {
    return false;
  }
}
