/** Draws the rooms of the sources into docs/architecture.md, from their imports; `--check` compares instead. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, sourcesIn } from '../tests/imports.ts';
import manifest from '../package.json' with { type: 'json' };
import { ROOT, writeOut } from './content/read.ts';
import { pictureOf, ROOMS_FILE, withPicture } from './content/rooms.ts';

const files = ['src', 'scenes'].flatMap(folder => sourcesIn(ROOT, folder));
const picture = pictureOf(files.flatMap(file => importsOf(ROOT, file, manifest.imports)));
const page = withPicture(readFileSync(join(ROOT, ROOMS_FILE), 'utf8'), picture);
const fault = await writeOut(ROOMS_FILE, page, process.argv.includes('--check'));
if (fault !== null) {
  console.error(`${fault} Run: npm run rooms`);
  process.exitCode = 1;
}
