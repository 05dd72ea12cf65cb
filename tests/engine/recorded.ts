/** The games in tests/games, which were recorded once and replay to the same hash for ever. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ending, Log, Party, Setting } from '#engine/types.ts';

export interface Recorded {
  readonly hash: string;
  readonly ending: Ending;
  readonly log: Log;
}

const FOLDER = join(import.meta.dirname, '../games');

/** Of every version, length and seed: `v1-full-1.json`. */
export const RECORDED: readonly string[] = readdirSync(FOLDER).filter(f => f.endsWith('.json'));

/** One of them. Those of before settings listed their parties have them as they gave them mandates. */
export function recorded(file: string): Recorded {
  const game = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Recorded;
  const { setting } = game.log;
  return { ...game, log: { ...game.log, setting: { ...setting, parties: partiesOf(setting) } } };
}

const partiesOf = ({ parties, mandates }: Partial<Pick<Setting, 'parties'>> & Setting) =>
  parties ?? (Object.keys(mandates) as Party[]);
