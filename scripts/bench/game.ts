/** What the rows measure on: one recorded game of the shipped scenario, at full length. */
import { settingOf } from '#content/setting.ts';
import { playAtRandom, type Game } from '../../tests/engine/arbitrary.ts';
import { shippedContent } from '../content/read.ts';

/** A game of every round, to the signatures: the first seed from which no seat leaves early. */
export function recordedGame(): Game {
  const choice = { length: 'full', day: '2025-11-21', brief: 'full' } as const;
  const setting = settingOf(shippedContent(), choice);
  for (let seed = 1; ; seed++) {
    const game = playAtRandom(setting, seed);
    if (game.end.ending?.type !== 'leftEarly') return game;
  }
}
