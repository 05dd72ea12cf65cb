/** The finder as one script, with the package it uses. */
import { join } from 'node:path';
import { build } from 'vite';

export async function finderScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'page/finder.ts'),
        formats: ['iife'],
        name: 'pageFinder',
      },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('the finder was not built');
  return `${bundle.output[0].code}\nwindow.pageFinder = pageFinder;`;
}
