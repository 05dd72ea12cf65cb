/**
 * The record of the talks: what every seat could see and hear, in its order. It is read from the public views
 * along the log and never from private papers, so that anybody at the table may open it at any time.
 */
import { isFirstTextBack } from '#store/firstText.ts';
import { Referee } from '#engine/referee.ts';
import {
  type ByParty,
  type Change,
  type Ending,
  type LineId,
  type Log,
  type Move,
  type Party,
  type PointId,
  type PublicView,
  type Reveal,
  type Signature,
  type Tabled,
} from '#engine/types.ts';

/** One thing that happened in front of all; `round` is 0 in the brief. */
export type RecordEntry = { readonly round: number } & (
  | { readonly type: 'declared'; readonly by: Party; readonly lines: readonly LineId[] }
  | { readonly type: 'marks'; readonly reveal: Reveal }
  | { readonly type: 'passed'; readonly by: Party }
  | {
      readonly type: 'initiative';
      readonly tabled: Tabled;
      readonly awaited: readonly Party[]; // who has yet to vote; nobody once it is decided
    }
  | { readonly type: 'signed'; readonly signatures: ByParty<Signature | null> }
  | { readonly type: 'swapped'; readonly changes: readonly Change[] } // all agreed; all sign again
  | { readonly type: 'signedFirst' } // the second signing failed: what was signed first stands
  | { readonly type: 'ended'; readonly ending: Ending }
);

/** Throws if the log does not replay. */
export function recordOf({ setting, seed, moves }: Log): readonly RecordEntry[] {
  const referee = new Referee(setting, seed);
  const entries: RecordEntry[] = [];
  for (const move of moves) {
    const before = referee.publicView();
    const played = move.by === 'chair' ? referee.chair(move.act) : referee.act(move.by, move.act);
    if (!played.ok) throw new Error(`the log does not replay: ${played.refusal.code}`);
    entries.push(...entriesBetween(before, referee.publicView(), move));
  }
  return [...entries, ...openIn(referee.publicView())];
}

/** What one move brought into the open. Of the move itself nothing is taken but that a seat passed. */
const entriesBetween = (
  before: PublicView,
  now: PublicView,
  move: Move,
): readonly RecordEntry[] => [
  ...declared(before, now),
  ...revealed(before, now),
  ...(move.by !== 'chair' && move.act.type === 'pass'
    ? [{ type: 'passed', round: before.round, by: move.by } as const]
    : []),
  ...decided(before, now),
  ...signed(before, now),
  ...ended(before, now),
];

const declared = (before: PublicView, now: PublicView): readonly RecordEntry[] =>
  now.setting.parties.flatMap((by): readonly RecordEntry[] => {
    const lines = now.declared[by];
    return lines && !before.declared[by] ? [{ type: 'declared', round: 0, by, lines }] : [];
  });

const revealed = (before: PublicView, now: PublicView): readonly RecordEntry[] =>
  now.reveals
    .slice(before.reveals.length)
    .map(reveal => ({ type: 'marks', round: reveal.round, reveal }));

const decided = (before: PublicView, now: PublicView): readonly RecordEntry[] =>
  now.tabled
    .slice(before.tabled.length)
    .map(tabled => ({ type: 'initiative', round: tabled.round, tabled, awaited: [] }));

/** Signatures show once all are in; swaps, once they have changed the text that is signed again. */
function signed(before: PublicView, now: PublicView): readonly RecordEntry[] {
  const { round } = now;
  if (before.phase === 'postSettlement' && now.phase === 'ratification') {
    const ids = (Object.keys(now.points) as PointId[]).filter(
      id => now.points[id] !== before.points[id],
    );
    const changes = ids.map(point => ({ point, option: now.points[point]?.current ?? '' }));
    return [{ type: 'swapped', round, changes }];
  }
  if (before.phase !== 'ratification' || now.phase === 'ratification') return [];
  if (isFirstTextBack(before, now)) return [{ type: 'signedFirst', round }];
  const areIn = now.setting.parties.every(party => now.signatures[party]);
  return areIn ? [{ type: 'signed', round, signatures: now.signatures }] : [];
}

const ended = (before: PublicView, now: PublicView): readonly RecordEntry[] =>
  now.ending && !before.ending ? [{ type: 'ended', round: now.round, ending: now.ending }] : [];

/** What is put forward and not yet decided. */
const openIn = ({ round, caucus, awaited }: PublicView): readonly RecordEntry[] =>
  caucus?.tabled ? [{ type: 'initiative', round, tabled: caucus.tabled, awaited }] : [];
