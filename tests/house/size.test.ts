import { describe, expect, it } from 'vitest';
import { filesOf, sizes } from '../../scripts/check-size.mjs';

const MANIFEST = {
  'index.html': {
    file: 'assets/index.js',
    css: ['assets/index.css'],
    assets: ['assets/sans.woff2'],
    imports: ['_shared.js'],
    dynamicImports: ['src/dom/setup/Brief.tsx', 'src/stage/stage.ts', 'src/dom/after/Debrief.tsx'],
  },
  '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] }, // back to the page: a circle
  'src/dom/setup/Brief.tsx': { file: 'assets/setup.js', imports: ['_shared.js'] },
  'src/stage/stage.ts': { file: 'assets/stage.js', imports: ['_phaser.js'] },
  '_phaser.js': { name: 'phaser', file: 'assets/phaser.js' },
  'src/dom/after/Debrief.tsx': { file: 'assets/debrief.js', imports: ['_charts.js'] },
  '_charts.js': { file: 'assets/charts.js' },
};
const sizesOf: Record<string, number> = {
  'assets/index.js': 1,
  'assets/index.css': 2,
  'assets/sans.woff2': 1000,
  'assets/shared.js': 4,
  'assets/setup.js': 8,
  'assets/stage.js': 16,
  'assets/phaser.js': 32,
  'assets/debrief.js': 64,
  'assets/charts.js': 128,
};
const sizeOf = (file: string): number => sizesOf[file] ?? Number.NaN;

describe('the sizes of the build', () => {
  it('count static imports once, styles and all, even in a circle', () => {
    expect([...filesOf(MANIFEST, ['index.html'])].sort()).toEqual([
      'assets/index.css',
      'assets/index.js',
      'assets/sans.woff2',
      'assets/shared.js',
    ]);
  });

  it('count on the way to the first mark all that is not named as later', () => {
    const bytes = sizes(MANIFEST, sizeOf).map(row => row.bytes);
    expect(bytes).toEqual([1 + 2 + 4, 32, 1 + 2 + 4 + 8 + 16 + 32]);
  });

  it('count workers, which the manifest does not name', () => {
    const built = [...Object.keys(sizesOf), 'assets/worker.js'];
    const withWorker = (file: string) => (file === 'assets/worker.js' ? 256 : sizeOf(file));
    const way = sizes(MANIFEST, withWorker, built)[2];
    expect(way?.bytes).toBe(1 + 2 + 4 + 8 + 16 + 32 + 256);
  });

  it('leave out the solver’s worker, which is opened later or not at all', () => {
    const built = [...Object.keys(sizesOf), 'assets/worker-Ab12.js'];
    const [, , way] = sizes(MANIFEST, sizeOf, built);
    expect(way?.bytes).toBe(1 + 2 + 4 + 8 + 16 + 32);
  });

  it('are refused where the page or Phaser is not in the build', () => {
    const { 'index.html': page, ...noPage } = MANIFEST;
    expect(() => sizes(noPage, sizeOf)).toThrow('index.html');
    const { '_phaser.js': _phaser, 'src/stage/stage.ts': _stage, ...noPhaser } = MANIFEST;
    const alone = { ...noPhaser, 'index.html': { ...page, dynamicImports: [] } };
    expect(() => sizes(alone, sizeOf)).toThrow('Phaser');
  });
});
