/**
 * Records games of four computer seats for tests/games: each with the hash its log must replay to for ever.
 * `npm run record` writes games that are missing; an existing one is never overwritten.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingOf, usualChoice } from '#content/setting.ts';
import { defaultCharacters } from '#ai/character.ts';
import { negotiator } from '#ai/negotiator.ts';
import { loadFromShelf } from '#content/fromShelf.ts';
import { FIRST } from '#content/shelf.ts';
import { byParty } from '#engine/parties.ts';
import { Referee } from '#engine/referee.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { createGameStore } from '#store/store.ts';
import { localTable } from '#table/local.ts';
import { computersIn } from '#table/opponents.ts';

const FOLDER = join(import.meta.dirname, '../tests/games');
const SEEDS = [1, 2, 3, 4];

const loaded = await loadFromShelf(FIRST.id);
if (!loaded.ok) throw new Error(loaded.problems[0]?.sentence);

const { day, brief } = usualChoice(loaded.content);
for (const { id: length } of loaded.content.lengths) {
  for (const seed of SEEDS) {
    const { version } = loaded.content;
    const file = join(FOLDER, `v${version}-${length}-${seed}.json`);
    if (existsSync(file)) continue;
    const setting = settingOf(loaded.content, { length, day, brief });
    const referee = new Referee(setting, seed);
    const seats = byParty(PARTIES, () => 'computer' as const);
    const store = createGameStore();
    const opponents = Object.fromEntries(
      computersIn(PARTIES, seats, defaultCharacters(PARTIES), seed).map(({ party, ...seated }) => [
        party,
        negotiator(seated),
      ]),
    );
    const keep = () => undefined;
    const table = localTable({ referee, seats, opponents, store, keep, hints: false });
    while (store.getState().view?.phase === 'summary') table.nextRound();
    const game = { hash: referee.hash(), ending: referee.publicView().ending, log: referee.log() };
    writeFileSync(file, `${JSON.stringify(game)}\n`);
    console.log(`recorded ${file}: ${game.ending?.type ?? 'unfinished'}`);
  }
}
