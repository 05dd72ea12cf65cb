/**
 * `npm run debrief -- GAME.json`: the figures of the debrief from an exported game alone. `--json` gives them as
 * JSON, `--report` the whole report in Markdown, `--moves` all moves as CSV.
 */
import { parseArgs } from 'node:util';
import { catalogue, type Catalogue } from '#content/catalogue.ts';
import { loadFromShelf } from '#content/fromShelf.ts';
import { analysed } from '#record/analysed.ts';
import { csvOf } from '#record/csv.ts';
import { figuresOf } from '#record/figures.ts';
import { reportOf } from '#record/report.ts';
import { sayInstead, speakOf } from '#words/words.ts';
import { endedIn } from './debrief/ended.ts';
import { figuresInLines } from './debrief/lines.ts';

const USAGE = 'npm run debrief -- GAME.json [--json | --report | --moves]';

async function contentOf(scenario: string): Promise<Catalogue | null> {
  const loaded = await loadFromShelf(scenario);
  return loaded.ok ? catalogue(loaded.content) : null;
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
  for (const { content, ended } of await endedIn(file, contentOf)) {
    speakOf(content.content.parties);
    sayInstead(content.content.words ?? {});
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
