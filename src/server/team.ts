/** Several students at one seat: who has to agree before it acts. */
import { hashOf } from '#engine/hash.ts';
import type { Act, Party } from '#engine/types.ts';
import { crossesLine } from '#wire/asked.ts';
import type { MemberId } from '#wire/ids.ts';
import type { Proposed, Talks } from './talks.ts';

export interface Team {
  readonly seat: Party;
  readonly members: readonly MemberId[]; // all of the seat
  readonly here: ReadonlySet<MemberId>; // of the whole room: connected, and at their table
}

/** What is decided, apart from why a line is crossed: that is the first's to say. */
const decisionOf = (act: Act): string => {
  const { crossing: _why, crossings: _whys, ...rest } = act as Act & Readonly<Record<'crossing' | 'crossings', unknown>>; // prettier-ignore
  return hashOf(rest);
};

/** More than half of those who are here; two persons, here or not, where a line is crossed and two share the seat. */
export function neededFor(act: Act, { members, here }: Team): number {
  const present = members.filter(one => here.has(one)).length;
  const most = Math.floor(present / 2) + 1;
  return crossesLine(act) ? Math.max(most, Math.min(2, members.length)) : most;
}

/** Who stands behind this act, in the order in which they proposed it. */
export const behind = (
  proposals: Talks['proposals'],
  act: Act,
  asked: string,
  { seat, members }: Team,
): readonly Proposed[] =>
  proposals.filter(
    one =>
      one.seat === seat &&
      one.asked === asked &&
      members.includes(one.member) &&
      decisionOf(one.act) === decisionOf(act),
  );

/** The act to be done now that `member` proposes it too; null where more have to agree. */
export function agreedOn(
  talks: Talks,
  member: MemberId,
  act: Act,
  asked: string,
  team: Team,
): Act | null {
  const others = behind(talks.proposals, act, asked, team).filter(one => one.member !== member);
  const withMe = { ...team, here: new Set([...team.here, member]) };
  return others.length + 1 >= neededFor(act, withMe) ? (others[0]?.act ?? act) : null;
}
