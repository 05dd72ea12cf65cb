/**
 * The rows of a bench: every file of a folder exports one, or a table of them, as its default. A folder
 * within is a group of rows that can be measured alone.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench } from './measure.ts';

/** All rows, or those of one group if `name` is that of a group. */
export async function rowsIn<Context = void>(
  folder: string,
  name: string,
): Promise<readonly Bench<Context>[]> {
  const path = join(import.meta.dirname, folder);
  const entries = readdirSync(path, { withFileTypes: true });
  const groups = entries.filter(entry => entry.isDirectory()).map(entry => entry.name).sort(); // prettier-ignore
  const folders = groups.includes(name) ? [name] : ['.', ...groups];
  const rows = folders.flatMap(group =>
    readdirSync(join(path, group))
      .filter(file => file.endsWith('.ts'))
      .sort()
      .map(async file => {
        const { default: exported } = (await import(
          pathToFileURL(join(path, group, file)).href
        )) as { default: Bench<Context> | readonly Bench<Context>[] };
        return exported;
      }),
  );
  return (await Promise.all(rows)).flat();
}
