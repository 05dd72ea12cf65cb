/** What the rows measure on: the shipped scenario at full length, and one recorded game of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCENARIO_FILES, type ScenarioContent } from '#content/schema.ts';
import { settingOf } from '#content/setting.ts';
import { playAtRandom, type Game } from '../../tests/engine/arbitrary.ts';

const FOLDER = join(import.meta.dirname, '../../data/scenarios/twenty-eight-points');

/** The scenario's files as they lie on disk. */
export const readScenario = (): readonly string[] =>
  SCENARIO_FILES.map(name => readFileSync(join(FOLDER, `${name}.json`), 'utf8'));

/** A game of every round, to the signatures: the first seed from which no seat leaves early. */
export function recordedGame(): Game {
  const parts = readScenario().map(text => JSON.parse(text) as Partial<ScenarioContent>);
  const content = Object.assign({}, ...parts) as ScenarioContent;
  const setting = settingOf(content, { length: 'full', day: '2025-11-21', brief: 'full' });
  for (let seed = 1; ; seed++) {
    const game = playAtRandom(setting, seed);
    if (game.end.ending?.type !== 'leftEarly') return game;
  }
}
