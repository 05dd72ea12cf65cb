/**
 * A computer seat that negotiates. Lines come first; then it aims at a text, the best for the others, as it
 * believes them, at a level of its own that comes down as the talks go on. It sees its own view alone.
 */
import { signatureOf, swapsOf, voteOf } from './answering.ts';
import { Believer } from './beliefs.ts';
import type { Character } from './character.ts';
import { foresightOf, markedText } from './foresight.ts';
import { marksOf } from './marking.ts';
import { Mind } from './mind.ts';
import type { Decision, Opponent } from './opponent.ts';
import { initiativeOf } from './tabling.ts';
import { temperOf } from './temper.ts';

export interface Seated {
  readonly character: Character;
  readonly seed: number; // the seat's own chance
}

export function negotiator({ character, seed }: Seated): Opponent {
  const temper = temperOf(character);
  const believer = new Believer(temper, seed);
  return {
    decide: view =>
      view.phase === 'brief'
        ? [{ type: 'declare', lines: view.declaredByDefault }]
        : decide(new Mind(view, temper, believer), seed),
  };
}

function decide(mind: Mind, seed: number): Decision {
  const { view } = mind;
  switch (view.phase) {
    case 'marks': {
      const foresight = foresightOf(mind, seed);
      return marksOf(mind, foresight ? markedText(foresight) : (mind.aim?.text ?? null));
    }
    case 'caucus': {
      const foresight = foresightOf(mind, seed);
      const tabled = view.caucus?.tabled;
      return [tabled ? voteOf(mind, tabled, foresight) : initiativeOf(mind, foresight)];
    }
    case 'ratification':
      return [signatureOf(mind)];
    case 'postSettlement':
      return [swapsOf(mind)];
    case 'brief':
    case 'summary':
    case 'ended':
      throw new Error(`a seat was asked to decide in the phase ${view.phase}`);
  }
}
