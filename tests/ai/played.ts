/** Games of four computer seats as hashes, to be compared between Node and a page: plain data in and out. */
import type { Difficulty } from '#ai/character.ts';
import { hashOf } from '#engine/hash.ts';
import type { EndingType, Setting } from '#engine/types.ts';
import { playOut, someSeats } from './games.ts';

export interface Table {
  readonly setting: Setting;
  readonly seeds: readonly number[];
  readonly difficulty: Difficulty;
}

export interface Played {
  readonly log: string; // the hash of every move with its reasons
  readonly state: string; // the hash of what came of them
  readonly ending: EndingType | undefined;
}

export const playedBy = ({ setting, seeds, difficulty }: Table): readonly Played[] =>
  seeds.map(seed => {
    const referee = playOut(setting, seed, someSeats(seed, difficulty));
    const { ending } = referee.publicView();
    return { log: hashOf(referee.log()), state: referee.hash(), ending: ending?.type };
  });
