/** Who is connected. Nothing of it is kept: after a restart nobody is here until they are back. */
import type { Party } from '#engine/types.ts';
import type { MemberId } from '#wire/ids.ts';
import { teamOf, type Class } from './class/state.ts';

export interface SeatDue {
  readonly type: 'leftTo';
  readonly table: number;
  readonly seat: Party;
  readonly to: 'students' | 'absent';
}

export class Presence {
  readonly #now: () => number;
  readonly #began: number;
  readonly #lines = new Map<MemberId, number>(); // open channels of each
  readonly #left = new Map<MemberId, number>(); // when the last one closed

  /** `now`: ms, never set back. */
  constructor(now: () => number) {
    this.#now = now;
    this.#began = now();
  }

  get here(): ReadonlySet<MemberId> {
    return new Set(this.#lines.keys());
  }

  came(member: MemberId): void {
    this.#lines.set(member, (this.#lines.get(member) ?? 0) + 1);
    this.#left.delete(member);
  }

  went(member: MemberId): void {
    const lines = (this.#lines.get(member) ?? 1) - 1;
    if (lines > 0) return void this.#lines.set(member, lines);
    this.#lines.delete(member);
    this.#left.set(member, this.#now());
  }

  forget(member: MemberId): void {
    this.#lines.delete(member);
    this.#left.delete(member);
  }

  /** In seconds; null: here. */
  awayFor(member: MemberId): number | null {
    if (this.#lines.has(member)) return null;
    return Math.floor((this.#now() - (this.#left.get(member) ?? this.#began)) / 1_000);
  }

  /** Seats that a computer should play now, or that go back to their students. */
  seatsDue(of: Class): readonly SeatDue[] {
    const { absentAfter } = of.lesson;
    if (of.stage !== 'talks') return [];
    return of.tables
      .filter(({ isClosed }) => !isClosed)
      .flatMap(({ number: table, leftTo }) =>
        of.parties.flatMap((seat): readonly SeatDue[] => {
          const team = teamOf(of, table, seat);
          const isHere = team.some(one => this.#lines.has(one.member) && !one.isSteppedAway);
          if (leftTo[seat] === 'absent')
            return isHere || team.length === 0 ? [{ type: 'leftTo', table, seat, to: 'students' }] : []; // prettier-ignore
          if (isHere || team.length === 0 || leftTo[seat] === 'computer') return [];
          const away = Math.min(...team.map(({ member }) => this.awayFor(member) ?? Infinity));
          const isDue =
            team.every(one => one.isSteppedAway) || (absentAfter !== null && away >= absentAfter);
          return isDue ? [{ type: 'leftTo', table, seat, to: 'absent' }] : [];
        }),
      );
  }
}
