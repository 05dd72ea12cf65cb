/** A saved game of a person who predicts and three computer seats, and all that its debrief is made of. */
import { defaultCharacters } from '#ai/character.ts';
import type { Ended } from '#record/ended.ts';
import type { PartyView } from '#engine/types.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Save } from '#saves/save.ts';
import { endedOf } from '../../src/app/files.ts';
import { keptGame, newGame, saveOf } from '../../src/app/game.ts';
import { asBaseline, CONTENT, playOn, seat, seatsWith } from '../table/shipped.ts';

/** Ukraine is a person who predicts; the baseline plays the three others. */
export function played(seed: number): Save {
  const setup = {
    length: (['quick', 'lesson', 'full'] as const)[seed % 3] ?? 'quick',
    day: '2025-11-21',
    brief: 'full',
    seats: seatsWith('ukraine'),
    characters: defaultCharacters(PARTIES),
    seed,
    hints: false,
  } as const;
  const { referee } = newGame(CONTENT, setup, `g${seed}`, '=A "game", of one');
  const game = seat({ referee, persons: ['ukraine'], seed });
  playOn(game, undefined, view => prediction(view) ?? asBaseline(view));
  game.store.setState({ opened: ['UA-1', 'US-5'], answers: { word: 'A *word*.' } });
  return saveOf({ id: `g${seed}`, name: setup.length, setup, referee }, game.store, new Date(0));
}

function prediction(view: PartyView) {
  if (!view.may.includes('predict') || view.predictions.us) return null;
  return { type: 'predict', of: 'us', prediction: { answer: 'accept', sure: 70 } } as const;
}

export const endedIn = (save: Save): Ended => {
  const game = keptGame(CONTENT, save);
  if (!game.ok) throw new Error(game.fault);
  return endedOf(game.game, save.screens);
};
