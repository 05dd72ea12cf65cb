/** The talks of one table: the referee, and what teams have proposed and not agreed to yet. Values; a change gives another. */
import { leastAct } from '#ai/fallback.ts';
import type { Referee } from '#engine/referee.ts';
import type { Act, Move, Party, Refusal } from '#engine/types.ts';
import { askedIn, matterOf } from '#wire/asked.ts';
import type { MemberId } from '#wire/ids.ts';

export interface Proposed {
  readonly member: MemberId;
  readonly seat: Party;
  readonly act: Act;
  readonly asked: string; // when it was proposed
}

export interface Talks {
  readonly number: number; // of the table
  readonly referee: Referee; // never told a move: a fork of it is
  readonly proposals: readonly Proposed[];
  readonly open: number; // moves that all could see (`isOpen`)
  readonly bySomebody: ReadonlySet<Party>; // seats for which a person has acted
}

/** Who made a move: `teacher` went on past a seat that had not answered. */
export type Maker = 'person' | 'computer' | 'teacher' | 'chair';

export type TableEvent =
  | { readonly type: 'moved'; readonly table: number; readonly move: Move; readonly from: Maker }
  | ({ readonly type: 'proposed'; readonly table: number } & Proposed)
  | {
      readonly type: 'takenBack';
      readonly table: number;
      readonly member: MemberId;
      readonly matter: string;
    };

export type Played =
  { readonly ok: true; readonly talks: Talks } | { readonly ok: false; readonly refusal: Refusal };

/** The talks after an event. What the rules do not take is answered with their refusal. */
export function after(talks: Talks, event: TableEvent): Played {
  switch (event.type) {
    case 'moved': {
      const referee = talks.referee.fork();
      const played = referee.move(event.move);
      if (!played.ok) return played;
      return { ok: true, talks: withMove({ ...talks, referee }, event) };
    }
    case 'proposed': {
      const { member, seat, act, asked } = event;
      const others = without(talks.proposals, member, matterOf(act));
      return {
        ok: true,
        talks: { ...talks, proposals: [...others, { member, seat, act, asked }] },
      };
    }
    case 'takenBack':
      return {
        ok: true,
        talks: { ...talks, proposals: without(talks.proposals, event.member, event.matter) },
      };
  }
}

/** Whether all may know that the move was made; what a seat writes on its own papers, nobody may, until it seals them. */
export const isOpen = ({ act: { type } }: Move): boolean =>
  type !== 'mark' && type !== 'unmark' && type !== 'predict';

/** What is decided is proposed no more, nor is what the talks have overtaken. */
function withMove(talks: Talks, { move, from }: Extract<TableEvent, { type: 'moved' }>): Talks {
  const asked = askedIn(talks.referee.publicView());
  const settled = ({ seat, act }: Proposed) =>
    move.by === seat && (move.act.type === 'seal' || matterOf(act) === matterOf(move.act as Act));
  return {
    ...talks,
    open: talks.open + (isOpen(move) ? 1 : 0),
    proposals: talks.proposals.filter(one => one.asked === asked && !settled(one)),
    bySomebody:
      from === 'person' && move.by !== 'chair' && !talks.bySomebody.has(move.by)
        ? new Set([...talks.bySomebody, move.by])
        : talks.bySomebody,
  };
}

const without = (proposals: readonly Proposed[], member: MemberId, matter: string) =>
  proposals.filter(one => one.member !== member || matterOf(one.act) !== matter);

/** The moves that bring a table on from where it waits: past seats that have not answered, or to the next round. */
export function onward(talks: Talks, force: boolean): readonly TableEvent[] | null {
  const referee = talks.referee.fork();
  const { phase, awaited } = referee.publicView();
  const { number: table } = talks;
  if (phase === 'summary')
    return [{ type: 'moved', table, move: { by: 'chair', act: { type: 'nextRound' } }, from: 'chair' }]; // prettier-ignore
  if (!force || awaited.length === 0) return null;
  const events: TableEvent[] = [];
  for (const seat of awaited) {
    const act = leastAct(referee.viewFor(seat));
    if (referee.act(seat, act).ok)
      events.push({ type: 'moved', table, move: { by: seat, act }, from: 'teacher' });
  }
  return events;
}
