import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '#engine/fingerprint.ts';
import { replay } from '#engine/replay.ts';
import { RECORDED, recorded } from './recorded.ts';

describe('a recorded game replays to the same end', () => {
  test('and there are some of every length', () => {
    const lengths = new Set(RECORDED.map(f => f.split('-')[1]));
    expect(lengths).toEqual(new Set(['quick', 'lesson', 'full']));
  });

  test.each(RECORDED)('%s', file => {
    const { log, ending, hash } = recorded(file);
    const played = replay(log);
    if (!played.ok) throw new Error(played.refusal.code);
    expect(played.value.ending).toEqual(ending);
    expect(fingerprintOf(played.value)).toBe(hash);
  });
});
