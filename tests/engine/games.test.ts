import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf } from '#engine/hash.ts';
import { replay } from '#engine/replay.ts';
import type { Ending, Log } from '#engine/types.ts';

interface Recorded {
  readonly hash: string;
  readonly ending: Ending;
  readonly log: Log;
}

const FOLDER = join(import.meta.dirname, '../games');
const files = readdirSync(FOLDER).filter(f => f.endsWith('.json'));

describe('a recorded game replays to the same end', () => {
  test('and there are some of every length', () => {
    expect(new Set(files.map(f => f.split('-')[1]))).toEqual(new Set(['quick', 'lesson', 'full']));
  });

  test.each(files)('%s', file => {
    const game = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Recorded;
    const played = replay(game.log);
    if (!played.ok) throw new Error(played.refusal.code);
    expect(played.value.ending).toEqual(game.ending);
    expect(hashOf(played.value)).toBe(game.hash);
  });
});
