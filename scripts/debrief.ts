/**
 * `npm run debrief -- GAME.json`: the figures of the debrief from an exported game alone. `--json` gives them as
 * JSON, `--report` the whole report in Markdown, `--moves` all moves as CSV.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogue, type Catalogue } from '#content/catalogue.ts';
import { csvOf } from '#dom/keep/csv.ts';
import { figuresOf } from '#dom/keep/figures.ts';
import { reportOf } from '#dom/keep/report.ts';
import type { Ended } from '#dom/game.ts';
import { readFile } from '#saves/file.ts';
import { t } from '#words/sharing.ts';
import { endedOf } from '../src/app/files.ts';
import { keptGame } from '../src/app/game.ts';
import { shippedContent } from './content/read.ts';
import { analysed } from './debrief/analysed.ts';
import { figuresInLines } from './debrief/lines.ts';

const USAGE = 'npm run debrief -- GAME.json [--json | --report | --moves]';

/** Throws a sentence for the person at the terminal. */
function endedIn(file: string, content: Catalogue): readonly Ended[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read. Is the path right?`);
  }
  const read = readFile(text);
  if (!read.ok) throw new Error(`${file}: ${t(`sharing:file.${read.fault}`)}`);
  const [unread] = read.unread;
  if (unread) throw new Error(`${file}, game ${unread.place}: ${t(`games:${unread.fault}`)}`);
  return read.games.map(save => {
    const game = keptGame(content, save);
    if (!game.ok) throw new Error(`${file}, “${save.name}”: ${t(`games:${game.fault}`)}`);
    return endedOf(game.game, save.screens);
  });
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      report: { type: 'boolean' },
      moves: { type: 'boolean' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const content = catalogue(shippedContent());
  for (const ended of endedIn(file, content)) {
    const all = async () => ({ ...figuresOf(content, ended), ...(await analysed(content, ended)) });
    if (values.report) process.stdout.write(reportOf(content, ended, true));
    else if (values.moves) process.stdout.write(csvOf(content, ended));
    else if (values.json) console.log(JSON.stringify(await all(), null, 1));
    else console.log(figuresInLines(content, ended.name, await all()));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
