import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { fewest, pictureOf, ROOMS_FILE, withPicture } from '../../scripts/content/rooms.ts';
import { importsOf, sourcesIn, type Import } from '../imports.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the picture of the rooms', () => {
  const page = readFileSync(join(ROOT, ROOMS_FILE), 'utf8');

  it('is drawn from the imports as they are (npm run rooms)', () => {
    const files = ['src', 'scenes'].flatMap(folder => sourcesIn(ROOT, folder));
    const picture = pictureOf(files.flatMap(file => importsOf(ROOT, file, manifest.imports)));
    expect(picture).toContain('scenes');
    expect(withPicture(page, picture)).toBe(page);
  });

  it('changes where one room begins to import another', () => {
    const imported = (from: string, to: string): Import => ({ from, to, ours: true });
    const before = [imported('src/table/a.ts', 'src/engine/b.ts')];
    const after = [...before, imported('src/engine/b.ts', 'src/solver/c.ts')];
    expect(pictureOf(after)).not.toBe(pictureOf(before));
    expect(pictureOf([...before, imported('src/table/d.ts', 'data/e.json')])).toBe(pictureOf(before)); // prettier-ignore
  });

  it('leaves out what a way over other rooms tells of, and no more, also in a circle', () => {
    const arrow = (way: string) => ({ from: way[0] ?? '', to: way[1] ?? '' });
    const drawn = (...ways: readonly string[]) =>
      fewest(ways.map(arrow)).map(({ from, to }) => from + to);
    expect(drawn('ab', 'ac', 'bc')).toEqual(['ab', 'bc']);
    expect(drawn('ab', 'ac', 'bd', 'cd')).toEqual(['ab', 'ac', 'bd', 'cd']);
    expect(drawn('ab', 'ad', 'bc', 'bd', 'ca')).toEqual(['ab', 'bc', 'bd', 'ca']);
  });
});
