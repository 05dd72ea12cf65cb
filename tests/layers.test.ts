import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cycleIn, importsOf, sourcesIn, specifiersIn } from './imports.ts';
import type { Import } from './imports.ts';
import { faultOf, layerOf, MAY_IMPORT, PACKAGES, ROOM_MAY_IMPORT, roomFaultOf } from './layers.ts';

const ROOT = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const FOLDERS = ['src', 'scenes', 'scripts'];
const files = FOLDERS.flatMap(folder => sourcesIn(ROOT, folder));
const imports = files.flatMap(file => importsOf(ROOT, file, manifest.imports));

const planted = (from: string, to: string): Import => ({ from, to, ours: to.includes('/') });

describe('the layers', () => {
  it('are read from every source that git knows, and from more than ten', () => {
    const known = execFileSync('git', ['ls-files', ...FOLDERS], {
      cwd: ROOT,
      encoding: 'utf8',
    })
      .split('\n')
      .filter(file => /\.tsx?$/.test(file) && existsSync(join(ROOT, file)));
    expect(known.length).toBeGreaterThan(10);
    expect(files).toEqual(expect.arrayContaining(known));
    expect(imports.length).toBeGreaterThan(files.length / 2);
  });

  it('are followed to files that exist', () => {
    const lost = imports.filter(i => i.ours && !existsSync(join(ROOT, i.to)));
    expect(lost).toEqual([]);
  });

  it('import only what their row of the table names', () => {
    expect(imports.map(faultOf).filter(fault => fault !== null)).toEqual([]);
  });

  it('of the screens import only the rooms that their row names', () => {
    const between = imports.filter(({ from, to }) =>
      [from, to].every(f => f.startsWith('src/dom/')),
    );
    expect(between.length).toBeGreaterThan(300);
    expect(between.map(roomFaultOf).filter(fault => fault !== null)).toEqual([]);
  });

  it('of the screens are those of the table of rooms, and docs say what is drawn in each', () => {
    const rooms = files.flatMap(file => /^src\/dom\/([^/]+)\//.exec(file)?.[1] ?? []);
    expect([...new Set(rooms)].sort()).toEqual(Object.keys(ROOM_MAY_IMPORT).sort());
    const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
    const told = [...page.matchAll(/^\| `src\/dom\/([^/`]+)` /gm)].map(([, room = '']) => room);
    expect(told.toSorted((a, b) => a.localeCompare(b))).toEqual(
      Object.keys(ROOM_MAY_IMPORT).sort(),
    );
  });

  it('import each other in no circle', () => {
    expect(cycleIn(imports)).toBeNull();
  });

  it('use only packages that package.json names', () => {
    const named = new Set(Object.keys(manifest.dependencies));
    const developed = new Set(Object.keys(manifest.devDependencies));
    const strangers = imports.filter(
      ({ from, to, ours }) =>
        !ours &&
        !to.startsWith('node:') &&
        !named.has(to) &&
        !(developed.has(to) && layerOf(from) === 'scripts'),
    );
    expect(strangers).toEqual([]);
    expect(Object.keys(PACKAGES).filter(name => !named.has(name))).toEqual([]);
  });
});

describe('the layer check', () => {
  it.each([
    ['the engine reads the store', planted('src/engine/play.ts', 'src/store/store.ts')],
    ['the engine reads the content', planted('src/engine/play.ts', 'src/content/schema.ts')],
    ['a computer seat reads the store', planted('src/ai/decide.ts', 'src/store/store.ts')],
    ['a screen reads the referee', planted('src/dom/card/Card.tsx', 'src/engine/referee.ts')],
    ['a scene reads the rules', planted('scenes/Card.ts', 'src/engine/play.ts')],
    ['a screen reads the scenes', planted('src/dom/table/Table.tsx', 'scenes/TableScene.ts')],
    ['a screen reads the stage', planted('src/dom/table/canvas.ts', 'src/stage/stage.ts')],
    ['the app reads the scenes', planted('src/app/app.ts', 'scenes/TableScene.ts')],
    ['a name only begins like a layer', planted('src/engine/play.ts', 'src/engines/x.ts')],
    ['a screen draws with Phaser', planted('src/dom/table/Table.tsx', 'phaser')],
    ['a scene keeps a store', planted('scenes/Card.ts', 'zustand')],
    ['the game reads a command', planted('src/app/app.ts', 'src/cli/solve/run.ts')],
    ['the game reads a script', planted('src/dom/game.ts', 'scripts/reasons.ts')],
    ['a command reads a script', planted('src/cli/solve.ts', 'scripts/content/read.ts')],
    ['a command reads a screen', planted('src/cli/debrief.ts', 'src/dom/game.ts')],
    ['a figure reads a screen', planted('src/record/figures.ts', 'src/dom/game.ts')],
    ['a scene reads a screen', planted('scenes/glyph.ts', 'src/dom/parts/keyPress.ts')],
    ['a tournament reads a screen', planted('src/tournament/play.ts', 'src/dom/game.ts')],
    ['the core of a command reads files', planted('src/tournament/play.ts', 'node:fs')],
    ['a screen reads the server', planted('src/dom/game.ts', 'src/server/hall.ts')],
    ['the game reads the server', planted('src/app/app.ts', 'src/server/serve.ts')],
    ['a room reads the store', planted('src/server/room.ts', 'src/store/store.ts')],
    ['a message reads the rules', planted('src/wire/seen.ts', 'src/engine/referee.ts')],
    ['a page carries the server’s library', planted('src/wire/client/door.ts', '@colyseus/core')],
    ['a source stands in no layer', planted('src/helpers/x.ts', 'src/engine/types.ts')],
  ])('catches it when %s', (_, violation) => {
    expect(faultOf(violation)).not.toBeNull();
  });

  it('catches it when a part knows a screen, unless that comes late', () => {
    const known = planted('src/dom/parts/Chip.tsx', 'src/dom/table/Tile.tsx');
    expect(roomFaultOf(known)).not.toBeNull();
    expect(roomFaultOf({ ...known, late: true })).toBeNull();
    expect(roomFaultOf(planted('src/dom/corner/A.tsx', 'src/dom/parts/Chip.tsx'))).not.toBeNull();
  });

  it('lets every layer import itself', () => {
    for (const layer of Object.keys(MAY_IMPORT).filter(name => !name.endsWith('.tsx')))
      expect(faultOf(planted(`${layer}/a.ts`, `${layer}/b/c.ts`))).toBeNull();
  });

  it('reads every form of import, and no comment', () => {
    const source = [
      `import type { A } from './a.ts';`,
      `import {\n  b,\n  c,\n} from '#engine/b.ts';`,
      `import './c.css';`,
      `export * from "./d.ts";`,
      `const e = await import('./e.ts');`,
      `new Worker(new URL('./f.ts', import.meta.url));`,
      `// import './never.ts';`,
      `/* import './never.ts'; */`,
      `const from = 'never'; items.filter(e => e.from === 'never');`,
    ].join('\n');
    const written = ['./a.ts', '#engine/b.ts', './c.css', './d.ts', './e.ts', './f.ts'];
    expect(specifiersIn(source)).toEqual(written);
  });

  it('finds a circle', () => {
    const circle = [planted('src/a.ts', 'src/b.ts'), planted('src/b.ts', 'src/a.ts')];
    expect(cycleIn(circle)).toEqual(['src/a.ts', 'src/b.ts', 'src/a.ts']);
    expect(cycleIn(circle.slice(0, 1))).toBeNull();
  });
});
