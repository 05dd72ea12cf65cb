import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { classPage } from './scripts/class/plugin.mjs';
import { offline } from './scripts/offline/plugin.mjs';
import { leanPhaser } from './scripts/phaser/plugin.mjs';

/** Ends what hangs, not what is slow, ms. */
const ENDS = process.env['FULL'] === '1' ? 3_600_000 : 1_800_000;

/** Read by nearly every other part; the title has it. */
const SETTING = [
  'engine/setting',
  'engine/parties',
  'engine/answer',
  'engine/refusal',
  'content/shelf',
  'content/coverage',
  'data/shelf',
  'words/lists',
  'words/parties',
];
/** What the table and its cards read out of a view. */
const VIEWS = [
  'engine/text',
  'engine/act',
  'engine/moveForm',
  'engine/predicate',
  'engine/crossing',
  'engine/worth',
  'record/pointStatus',
  'store/same',
  'store/scene/step',
];

const among = (files: readonly string[]): RegExp =>
  new RegExp(String.raw`/(${files.join('|')})\.(ts|json)$`.replaceAll('/', String.raw`[\\/]`));

/** What the game and the page of a class are built with. */
const both = () => [leanPhaser(), preact({ prerender: { enabled: false } })];

export default defineConfig({
  base: './', // the built game runs from any folder of any server
  plugins: [...both(), classPage(both), offline()],
  build: {
    target: 'es2022',
    manifest: true, // scripts/check-size.mjs follows its imports
    chunkSizeWarningLimit: 800, // Phaser, in kB before compression; the budgets are in check-size
    rolldownOptions: {
      output: {
        // The title holds the name of every part that may come later, so each letter of a hash is paid for there.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        // Phaser changes seldom and is only needed at the table: a file of its own. What many other parts read
        // is a small file or two, and not one for each.
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /[\\/]phaser[\\/]/ },
            { name: 'setting', test: among(SETTING) },
            { name: 'views', test: among(VIEWS) },
          ],
        },
      },
    },
  },
  test: {
    testTimeout: ENDS,
    hookTimeout: ENDS,
    teardownTimeout: ENDS,
    setupFiles: ['tests/words.ts'],
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
