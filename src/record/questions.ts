/** The five questions, fitted to how the talks ended and to what the readers' lines met. */
import type { Party, PublicView } from '#engine/types.ts';

export type Question =
  | 'feelVote'
  | 'feelLeft'
  | 'feelWatched'
  | 'lineCrossed'
  | 'lineHeld'
  | 'lineWatched'
  | 'word'
  | 'absent'
  | 'check';

/** Feelings first, then description, then the sources, then the world. */
export function questionsFor(
  { crossed, ending }: Pick<PublicView, 'crossed' | 'ending'>,
  players: readonly Party[],
): readonly Question[] {
  return [feelingFor(ending, players), lineFor(crossed, players), 'word', 'absent', 'check'];
}

function feelingFor(ending: PublicView['ending'], players: readonly Party[]): Question {
  if (players.length === 0) return 'feelWatched';
  return ending?.type === 'leftEarly' ? 'feelLeft' : 'feelVote';
}

function lineFor(crossed: PublicView['crossed'], players: readonly Party[]): Question {
  if (players.length === 0) return 'lineWatched';
  return players.some(p => crossed[p].length > 0) ? 'lineCrossed' : 'lineHeld';
}
