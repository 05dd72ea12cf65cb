/** Seats that do as they are told, so that every ending can be reached. */
import type { Opponent } from '#ai/opponent.ts';
import { linesInForce } from '#engine/crossing.ts';
import { generator } from '#engine/rng.ts';
import { isAcceptable } from '#engine/worth.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import {
  DRAFTED,
  type Act,
  type CrossingReason,
  type OptionId,
  type Outcome,
  type Party,
  type PartyView,
  type Phase,
  type PointId,
  type Setting,
  type Signing,
} from '#engine/types.ts';

export interface Script {
  readonly text?: Partial<Outcome>; // what it marks; other points as drafted
  readonly signing?: Signing;
  readonly leavesIn?: Phase;
}

const TRADED: CrossingReason = { code: 'traded' };

export const scripted = (script: Script): Opponent => ({ decide: view => [follow(view, script)] });

/** The one act that the script has for this moment. */
export function follow(view: PartyView, { text = {}, signing = 'sign', leavesIn }: Script): Act {
  if (view.phase === leavesIn) return { type: 'leave' };
  switch (view.phase) {
    case 'marks': {
      const point = view.agenda.find(p => !view.marks[p]);
      if (point === undefined) return { type: 'seal' };
      return { type: 'mark', point, option: text[point] ?? DRAFTED, crossing: TRADED };
    }
    case 'caucus':
      return view.caucus?.tabled ? { type: 'vote', yes: false } : { type: 'pass' };
    case 'ratification': {
      const crossings = Object.fromEntries(linesInForce(view).map(line => [line.id, TRADED]));
      return { type: 'sign', signing, crossings };
    }
    case 'postSettlement':
      return { type: 'answerSwaps', yes: view.swaps.map(swap => swap.id) };
    default:
      return { type: 'declare', lines: view.declaredByDefault };
  }
}

/** A text that all four could ratify, each with the lines that it declares by default. */
export function acceptableText(setting: Setting): Outcome {
  const chance = generator(1);
  const declared = PARTIES.flatMap(p => setting.declaredByDefault[p]);
  const lines = [...setting.lines, ...setting.declarable.filter(l => declared.includes(l.id))];
  for (let tried = 0; tried < 100_000; tried++) {
    const text: Record<PointId, OptionId> = {};
    for (const { id, options } of setting.points) {
      text[id] = options[Math.floor(chance() * options.length)] ?? DRAFTED;
    }
    if (PARTIES.every((p: Party) => isAcceptable(setting, lines, p, text))) return text;
  }
  throw new Error('no text found that all could ratify');
}
