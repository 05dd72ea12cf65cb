import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { offline } from './scripts/offline/plugin.mjs';
import { leanPhaser } from './scripts/phaser/plugin.mjs';

/** Ends what hangs, not what is slow, ms. */
const ENDS = process.env['FULL'] === '1' ? 3_600_000 : 1_800_000;

export default defineConfig({
  base: './', // the built game runs from any folder of any server
  plugins: [leanPhaser(), preact({ prerender: { enabled: false } }), offline()],
  build: {
    target: 'es2022',
    manifest: true, // scripts/check-size.mjs follows its imports
    chunkSizeWarningLimit: 800, // Phaser, in kB before compression; the budgets are in check-size
    rolldownOptions: {
      output: {
        // Phaser changes seldom and is only needed at the table: a file of its own. What nearly every other part
        // reads is one small file, and not one for each; so are small parts of the rules that are read outside them.
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /[\\/]phaser[\\/]/ },
            {
              name: 'setting',
              test: /[\\/](engine[\\/](setting|parties)|words[\\/](lists|parties)|content[\\/]names)\.ts$|names\.json$/,
            },
            { name: 'moves', test: /[\\/]engine[\\/](predicate|crossing|moveForm)\.ts$/ },
          ],
        },
      },
    },
  },
  test: {
    testTimeout: ENDS,
    hookTimeout: ENDS,
    teardownTimeout: ENDS,
    isolate: false, // no test changes what others import, so each core loads the sources once
    maxWorkers: '100%', // by default one core is left idle: half the machine, where there are two
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
