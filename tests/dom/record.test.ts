import { describe, expect, it } from 'vitest';
import { reportOf } from '#record/report.ts';
import { toldMoves } from '#record/moves.ts';
import { sittingsOf } from '#dom/beside/record/sittings.ts';
import { recordOf } from '#table/record.ts';
import { keptGame } from '../../src/app/game.ts';
import { gameWith } from '../table/endedGames.ts';
import { CONTENT } from '../table/shipped.ts';
import { endedIn, played } from '../record/playedGame.ts';

const recordIn = (save: Parameters<typeof keptGame>[1]) => {
  const kept = keptGame(CONTENT, save);
  if (!kept.ok) throw new Error(kept.fault);
  return recordOf(kept.game.referee.log());
};

describe('the record of the talks is read in parts', () => {
  it('the newest first: the signing, then the rounds, then the brief', () => {
    const sittings = sittingsOf(recordIn(gameWith('full')));
    expect(sittings.map(({ of }) => of)).toEqual(['signing', 3, 2, 1, 0]);
  });

  it('and a seat that leaves before the signing leaves in its round', () => {
    const record = recordIn(gameWith('leftEarly'));
    const [newest] = sittingsOf(record);
    expect(newest?.of).toBe(1);
    expect(newest?.entries.at(-1)).toMatchObject({ type: 'ended', ending: { by: 'russia' } });
  });

  it('which together are all of it, each in its order', () => {
    const record = recordIn(gameWith('someSign'));
    const inOrder = sittingsOf(record).toReversed();
    expect(inOrder.flatMap(({ entries }) => entries)).toEqual(record);
  });

  it('and none where nothing has happened', () => {
    expect(sittingsOf([])).toEqual([]);
  });
});

it('the report of a game tells of every move why it was made, where a seat said so', () => {
  const ended = endedIn(played(3));
  const given = toldMoves(CONTENT, ended).map(move => move.reason).filter(Boolean); // prettier-ignore
  expect(given.length).toBeGreaterThan(10);
  const words = reportOf(CONTENT, ended, false).replaceAll('\\', '');
  for (const reason of given) expect(words).toContain(reason);
});
