/** What computer seats say beside their signatures is kept as an id; games of before have sentences. */
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '#engine/fingerprint.ts';
import { replay } from '#engine/replay.ts';
import type { Log, Reservation } from '#engine/types.ts';
import { moveSchema } from '#saves/moves.ts';
import { reservationWords } from '#words/reservation.ts';
import { RECORDED, recorded } from '../engine/recorded.ts';
import { opponentsFor, playOn, seat, seatsWith } from '../table/shipped.ts';

const reservationsIn = ({ moves }: Log): readonly Reservation[] =>
  moves.flatMap(({ act }) => (act.type === 'sign' && act.reservation ? [act.reservation] : []));

/** Computer seats alone, to the end. */
function played(seed: number): Log {
  const game = seat({ seed, opponents: opponentsFor(seatsWith(), seed) });
  playOn(game);
  return game.referee.log();
}

const SENTENCE = 'Our side signs the text but does not agree with point 5 as settled.';

describe('the reservation of a computer seat', () => {
  test('is an id in the log, which a save takes', () => {
    const logs = [1, 2, 3, 4, 5, 6].map(played);
    const found = logs.flatMap(reservationsIn);
    expect(found.length).toBeGreaterThan(0);
    for (const { point: _, ...said } of found) expect(said).toEqual({ code: 'notAgreed' });
    for (const { moves } of logs)
      for (const move of moves) expect(moveSchema.safeParse(move).success).toBe(true);
  });

  test('is said in the words in which it used to be kept', () => {
    expect(reservationWords({ point: 'p5', code: 'notAgreed' })).toBe(SENTENCE);
  });
});

describe('a game of before', () => {
  const kept = RECORDED.map(recorded).filter(({ log }) =>
    reservationsIn(log).some(({ words }) => words === SENTENCE),
  );

  test('opens with its sentences as they were, to its hash', () => {
    expect(kept.length).toBeGreaterThan(0);
    for (const { log, hash } of kept) {
      for (const move of log.moves) expect(moveSchema.safeParse(move).success).toBe(true);
      const result = replay(log);
      expect(result.ok && fingerprintOf(result.value)).toBe(hash);
      const [first] = reservationsIn(log).filter(({ point }) => point === 'p5');
      expect(first && reservationWords(first)).toBe(SENTENCE);
    }
  });
});
