/** One round's marks, point by point, as a screen shows them. */
import { answerOf } from '#engine/answer.ts';
import {
  STRUCK,
  type Answer,
  type OptionId,
  type Party,
  type PointId,
  type Reason,
  type Reveal,
} from '#engine/types.ts';
import { everyParty } from '#words/parties.ts';

export interface RevealedMark {
  readonly party: Party;
  readonly option: OptionId;
  readonly answer: Answer;
  readonly reasons: readonly Reason[];
}

export interface RevealedPoint {
  readonly point: PointId;
  readonly marks: readonly { readonly party: Party; readonly mark: RevealedMark | null }[];
  readonly settled: OptionId | null; // null: it stays in brackets
  readonly candidates: readonly Candidate[]; // the most chosen first
}

export interface Candidate {
  readonly option: OptionId;
  readonly parties: readonly Party[];
}

/** Points in the order of the agenda, parties alphabetical. */
export function revealedPoints({
  agenda,
  marks,
  before,
  settled,
}: Reveal): readonly RevealedPoint[] {
  return agenda.map(point => {
    const current = before[point] ?? STRUCK;
    const given = everyParty().map(party => {
      const mark = marks[party][point];
      if (!mark) return { party, mark: null };
      const { option, reasons } = mark;
      return { party, mark: { party, option, reasons, answer: answerOf(current, option) } };
    });
    const candidates = candidatesIn(given.flatMap(g => g.mark ?? []));
    const agreed = settled.includes(point) ? (candidates[0]?.option ?? null) : null;
    return { point, marks: given, settled: agreed, candidates };
  });
}

function candidatesIn(marks: readonly RevealedMark[]): readonly Candidate[] {
  const options = [...new Set(marks.map(m => m.option))];
  return options
    .map(option => ({
      option,
      parties: marks.filter(m => m.option === option).map(m => m.party),
    }))
    .toSorted((a, b) => b.parties.length - a.parties.length);
}
