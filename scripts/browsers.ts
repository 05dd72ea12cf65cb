/**
 * `npm run browsers [NAME]`: quick talks to the debrief in Chromium, Firefox and WebKitGTK, each with the pointer
 * on the drawn table and with the keyboard alone. The logs must have one hash, which is Node's too. Also: how the
 * table is drawn, how wide its narrow texts are, and what a page opened from a disk says. NAME plays one engine
 * alone. Ends with 0, with 1 where something does not hold, with 2 where a browser is missing or does not open.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from '#content/catalogue.ts';
import { parseSave } from '#saves/save.ts';
import { keptGame } from '../src/app/game.ts';
import { openDisplay } from './browsers/display.ts';
import type { Desk, Driven } from './browsers/driven.ts';
import { findEngines, type Engine } from './browsers/engines.ts';
import { diskFault, lookAtTable, type TableLook } from './browsers/looks.ts';
import { onlySave, noteTexts } from './browsers/page/looks.ts';
import { personAt, until, type Way } from './browsers/person.ts';
import { finderScript } from './browsers/script.ts';
import { begin, play } from './browsers/talks.ts';
import { buildWhenStale, DIST } from './build.mjs';
import { shippedContent } from './content/read.ts';
import { serve } from './serve.mjs';

const SIZE = { width: 1366, height: 860 };
const WAYS = ['pointer', 'keyboard'] as const satisfies readonly Way[];

interface Row {
  readonly engine: string;
  readonly way: Way;
  readonly hash: string;
  readonly drawn: string;
  readonly frame: string;
  readonly seconds: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: 'string' } },
});
const found = await findEngines();
if (!found.ok) {
  console.error(found.missing);
  process.exit(2);
}
if (buildWhenStale() !== 0) process.exit(1);

const content = catalogue(shippedContent());
const faults: string[] = [];
const unopened: string[] = [];
const rows: Row[] = [];
const script = await finderScript();
const game = await serve(DIST);
const display = await openDisplay(found.xvfb);
const desk: Desk = { display: display.name, size: SIZE };
try {
  for (const engine of found.engines.filter(each => isWanted(each.name)))
    for (const way of WAYS) {
      try {
        const row = await playIn(engine, way);
        if (!row) continue;
        rows.push(row);
        console.error(`${row.engine}, ${way}: ${row.hash} after ${row.seconds} s`);
      } catch (error) {
        faults.push(
          `${engine.name}, ${way}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
} finally {
  display.close();
  await game.close();
}
console.table(rows);
if (new Set(rows.map(row => row.hash)).size > 1) faults.push('the logs have different hashes');
if (rows.length + faults.length + unopened.length === 0) faults.push(`no engine is called ${positionals.join(' ')}`); // prettier-ignore
for (const fault of [...faults, ...unopened]) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : unopened.length > 0 ? 2 : 0;

function isWanted(name: string): boolean {
  return positionals.length === 0 || positionals.some(each => each.toLowerCase() === name.toLowerCase()); // prettier-ignore
}

/** A new browser; none where this machine does not let it start, which is no fault of the game's. */
function opened(engine: Engine, way: Way): Promise<Driven | null> {
  return engine.open(desk).catch((error: unknown) => {
    unopened.push(`${engine.name}, ${way}, did not open: ${String(error)}`);
    return null;
  });
}

/** One whole game in a browser of its own, so that nothing is known from an earlier one. */
async function playIn(engine: Engine, way: Way): Promise<Row | null> {
  const begun = Date.now();
  const driven = await opened(engine, way);
  if (!driven) return null;
  const place = `${driven.version}, ${way}`;
  const picture = async (name: string): Promise<void> => {
    if (values.pictures === undefined) return;
    mkdirSync(values.pictures, { recursive: true });
    writeFileSync(
      join(values.pictures, `${engine.name}-${way}-${name}.png`),
      await driven.picture(),
    );
  };
  const note = (fault: string | null): void => {
    if (fault) faults.push(`${place}: ${fault}`);
  };
  try {
    if (way === 'pointer') {
      note(await diskFault(driven));
      await picture('disk');
    }
    await driven.open(game.url);
    await driven.add(script);
    await driven.run(noteTexts);
    const person = personAt(driven, way);
    await begin(person);
    let look: TableLook | null = null;
    await play(person, async () => {
      look = await lookAtTable(driven);
      note(look.fault);
      await picture('table');
    });
    await picture('debrief');
    const { drawn, frame } = look ?? { drawn: 'nothing', frame: Number.NaN };
    const seconds = ((Date.now() - begun) / 1000).toFixed(0);
    return { engine: driven.version, way, hash: await replayed(driven), drawn, frame: `${frame.toFixed(0)} ms`, seconds }; // prettier-ignore
  } catch (error) {
    await picture('fault');
    throw error;
  } finally {
    await driven.close();
  }
}

/** The hash that Node reaches with the browser's moves; it has to be the browser's own. */
async function replayed(driven: Driven): Promise<string> {
  let seen = 'nothing is kept';
  const save = await until('ended game on the device', async () => {
    const kept = parseSave(JSON.parse(await driven.run(onlySave)));
    seen = kept.ok ? `the last one is in: ${kept.save.phase}` : `the last one is ${kept.fault}`;
    return kept.ok && kept.save.phase === 'ended' ? kept.save : null;
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; ${seen}`);
  });
  const kept = keptGame(content, save);
  if (!kept.ok) throw new Error(`Node cannot replay the game: ${kept.fault}`);
  return kept.game.referee.hash();
}
