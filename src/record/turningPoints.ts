/** What moved the text, round by round: read from the reveals and the finished initiatives alone. */
import type { Change, Initiative, Party, PointId, PublicView, Reason } from '#engine/types.ts';
import { everyParty } from '#words/parties.ts';

export type TurningPoint =
  | { readonly type: 'marks'; readonly round: number; readonly changes: readonly Change[] }
  | {
      readonly type: 'settled' | 'reopened' | 'refused';
      readonly round: number;
      readonly by: Party;
      readonly initiative: Initiative;
      readonly reasons: readonly Reason[];
      readonly against: readonly Against[]; // empty unless refused
    }
  | { readonly type: 'swaps'; readonly round: number; readonly points: readonly PointId[] };

/** A seat that voted no, with its reasons. */
export interface Against {
  readonly party: Party;
  readonly reasons: readonly Reason[];
}

type Told = Pick<PublicView, 'reveals' | 'tabled' | 'points' | 'rounds'>;

/** In the order in which it happened. */
export function turningPointsOf(view: Told): readonly TurningPoint[] {
  const rounds = Array.from({ length: view.rounds }, (_, i) => i + 1);
  return [...rounds.flatMap(round => turningPointsIn(view, round)), ...swapsIn(view)];
}

/** Of one round: what the marks settled, then each initiative and how it ended. */
export function turningPointsIn(view: Told, round: number): readonly TurningPoint[] {
  return [...settledByMarks(view, round), ...initiativesIn(view, round)];
}

function settledByMarks(view: Told, round: number): readonly TurningPoint[] {
  return view.reveals
    .filter(reveal => reveal.round === round && reveal.settled.length > 0)
    .map(({ settled, marks }) => ({
      type: 'marks',
      round,
      changes: settled.flatMap(point => {
        const option = everyParty()
          .map(p => marks[p][point]?.option)
          .find(o => o !== undefined);
        return option === undefined ? [] : [{ point, option }];
      }),
    }));
}

function initiativesIn(view: Told, round: number): readonly TurningPoint[] {
  return view.tabled.flatMap(({ round: at, by, initiative, reasons, votes, result }) => {
    if (at !== round || result === 'open') return [];
    const against = everyParty().flatMap(party => {
      const vote = votes[party];
      return vote && !vote.yes ? [{ party, reasons: vote.reasons }] : [];
    });
    return [{ type: result, round, by, initiative, reasons, against }];
  });
}

function swapsIn(view: Told): readonly TurningPoint[] {
  const points = (Object.keys(view.points) as PointId[]).filter(
    id => view.points[id]?.settled?.by === 'swap',
  );
  return points.length > 0 ? [{ type: 'swaps', round: view.rounds, points }] : [];
}
