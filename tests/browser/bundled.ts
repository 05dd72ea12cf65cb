/** Code of ours as one script for a page, so that a browser runs what Node runs. */
import { join } from 'node:path';
import { build } from 'vite';

/** `entry`: under `tests/` or `src/`, from the project's root; its exports become members of the global `name`. */
export async function bundled(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, '../..', entry), formats: ['iife'], name },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output[0].code;
}
