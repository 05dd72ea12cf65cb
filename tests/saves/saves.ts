/** A saved game of the shipped scenario, played to its end or part of the way. */
import { defaultCharacters } from '#ai/character.ts';
import type { Length, Party } from '#engine/types.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { newGame, saveOf } from '../../src/app/game.ts';
import type { Save } from '#saves/save.ts';
import { CONTENT, playOn, seat, seatsWith } from '../table/shipped.ts';

export const AT = new Date('2026-01-02T03:04:05Z');

export function savedGame(length: Length = 'quick', persons: readonly Party[] = ['ukraine']): Save {
  const setup = {
    length,
    day: '2025-11-21',
    brief: 'full',
    seats: seatsWith(...persons),
    characters: defaultCharacters(PARTIES),
    seed: 3,
    hints: true,
  } as const;
  const { referee } = newGame(CONTENT, setup, 'one', 'A game');
  const seated = seat({ referee, persons });
  playOn(seated);
  const { store } = seated;
  store.setState({
    seenReveal: 2,
    opened: ['UA-1'],
    answers: { word: 'Reported.' },
    dossier: 'nato',
  });
  return saveOf({ id: 'one', name: 'A game', setup, referee }, store, AT);
}
