/** The rows of a bench: every file of a folder exports one as its default. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench } from './measure.ts';

export async function rowsIn<Context = void>(folder: string): Promise<readonly Bench<Context>[]> {
  const path = join(import.meta.dirname, folder);
  const files = readdirSync(path)
    .filter(file => file.endsWith('.ts'))
    .sort();
  return Promise.all(
    files.map(async file => {
      const { default: row } = (await import(pathToFileURL(join(path, file)).href)) as {
        default: Bench<Context>;
      };
      return row;
    }),
  );
}
