/**
 * The honest baseline: keeps its lines, marks by preference, yields a little as the rounds go by, and tables
 * what helps itself and may find consent. It sees its own view alone, bluffs nowhere and remembers nothing.
 */
import type { Act, PartyView } from '#engine/types.ts';
import { signatureOf, swapsOf, voteOf } from './answering.ts';
import { nextMark } from './marking.ts';
import type { Opponent } from '#ai/opponent.ts';
import { initiativeOf } from './tabling.ts';
import { temperOf, type Temper } from './temper.ts';

export interface BaselineOptions {
  readonly seed: number; // the seat's own chance: its temper is drawn from it
  readonly temper?: Temper; // instead of a drawn one
}

export function baseline({ seed, temper = temperOf(seed) }: BaselineOptions): Opponent {
  return { decide: view => [decide(view, temper)] };
}

function decide(view: PartyView, temper: Temper): Act {
  switch (view.phase) {
    case 'brief':
      return { type: 'declare', lines: view.declaredByDefault };
    case 'marks':
      return nextMark(view, temper);
    case 'caucus':
      return view.caucus?.tabled ? voteOf(view, temper) : initiativeOf(view, temper);
    case 'ratification':
      return signatureOf(view, temper);
    case 'postSettlement':
      return swapsOf(view);
    case 'summary':
    case 'ended':
      throw new Error(`a seat was asked to decide in the phase ${view.phase}`);
  }
}
