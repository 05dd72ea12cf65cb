/** Computer seats of a room: asked when their table waits for them, each with its own party's view alone. */
import { DEFAULT_CHARACTER } from '#ai/character.ts';
import { leastAct } from '#ai/fallback.ts';
import type { Act, Party, Swap } from '#engine/types.ts';
import { cited } from '#table/citations.ts';
import type { SeatedParty } from '#table/thinking/message.ts';
import type { Outcome } from '#wire/refusals.ts';
import { playerOf, type ClassTable } from './class/state.ts';
import type { Lessons } from './lessons.ts';
import type { Remembered } from './record.ts';
import { after, type TableEvent, type Talks } from './talks.ts';
import type { Minds } from './thinking/minds.ts';

export type Commit = (events: readonly TableEvent[]) => Promise<Outcome<void>>;

/** A seat's own chance: the table's seed and its place there, as at home. */
export const seatedAt = (parties: readonly Party[], seed: number, party: Party): SeatedParty => ({
  party,
  character: DEFAULT_CHARACTER,
  seed: (seed + parties.indexOf(party)) >>> 0,
});

export class ComputerPlayers {
  readonly #room: string;
  readonly #minds: Minds;
  readonly #lessons: Lessons;
  readonly #inTurn: (work: () => Promise<void>) => Promise<void>;
  readonly #thinking = new Map<number, Party>(); // by table
  readonly #searching = new Set<number>(); // for swaps
  #latest: Remembered | null = null;

  /** `inTurn`: does something in the room's own queue. */
  constructor(
    room: string,
    minds: Minds,
    lessons: Lessons,
    inTurn: (work: () => Promise<void>) => Promise<void>,
  ) {
    this.#room = room;
    this.#minds = minds;
    this.#lessons = lessons;
    this.#inTurn = inTurn;
  }

  get thinking(): ReadonlyMap<number, Party> {
    return new Map(this.#thinking);
  }

  close(): void {
    for (const number of this.#latest?.talks.keys() ?? []) this.#minds.forget(this.#nameOf(number));
  }

  /** Asks every computer seat that a table waits for, one at each table. */
  play(now: Remembered, commit: Commit): void {
    this.#latest = now;
    for (const talks of now.talks.values()) {
      const { number } = talks;
      if (this.#thinking.has(number) || this.#searching.has(number)) continue;
      const table = openTable(now, number);
      if (!table) continue;
      const { phase, swaps, awaited } = talks.referee.publicView();
      if (phase === 'postSettlement' && swaps.length === 0) this.#search(talks, commit);
      const seat = awaited.find(party => playerOf(now.class, table, party) === 'computer');
      if (seat !== undefined) this.#ask(talks, table, seat, commit);
    }
  }

  #ask(talks: Talks, table: ClassTable, seat: Party, commit: Commit): void {
    const { number, referee } = talks;
    const view = referee.viewFor(seat);
    this.#thinking.set(number, seat);
    const seated = seatedAt(view.setting.parties, table.seed, seat);
    const done = (acts: readonly Act[]) =>
      this.#inTurn(async () => {
        this.#thinking.delete(number);
        const now = this.#latest;
        const still = now?.talks.get(number);
        const open = now && openTable(now, number);
        if (!now || !open || !still) return;
        // Overtaken: somebody has acted meanwhile, the students are back, or the teacher has paused the table.
        const isDue = still.referee.moves === referee.moves && playerOf(now.class, open, seat) === 'computer'; // prettier-ignore
        if (isDue) await commit(this.#movesOf(still, seat, acts));
        else this.play(now, commit);
      });
    this.#minds.decide(this.#nameOf(number), seated, view).then(
      acts => done(acts).catch(() => {}), // the room has closed
      () => done([leastAct(view)]).catch(() => {}),
    );
  }

  /** As far as the rules take them; what they do not take costs the seat its turn. */
  #movesOf(talks: Talks, seat: Party, acts: readonly Act[]): readonly TableEvent[] {
    const { scenario } = talks.referee.publicView().setting;
    const catalogue = this.#lessons.catalogue(scenario);
    const { number: table } = talks;
    const events: TableEvent[] = [];
    let now = talks;
    const took = (act: Act): boolean => {
      const event: TableEvent = { type: 'moved', table, move: { by: seat, act }, from: 'computer' };
      const played = after(now, event);
      if (!played.ok) return false;
      now = played.talks;
      events.push(event);
      return true;
    };
    const wanted = catalogue ? acts.map(act => cited(act, seat, catalogue)) : acts;
    if (wanted.length > 0 && wanted.every(took)) return events;
    if (!took(leastAct(now.referee.viewFor(seat)))) throw new Error(`${seat} can do nothing`);
    return events;
  }

  #search(talks: Talks, commit: Commit): void {
    const { number, referee } = talks;
    this.#searching.add(number);
    const offer = (swaps: readonly Swap[]) =>
      this.#inTurn(async () => {
        this.#searching.delete(number);
        const still = this.#latest?.talks.get(number);
        if (!still || still.referee.moves !== referee.moves) return; // somebody has left meanwhile
        const offered = (those: readonly Swap[]): TableEvent => ({
          type: 'moved',
          table: number,
          move: { by: 'chair', act: { type: 'offerSwaps', swaps: those } },
          from: 'chair',
        });
        await commit([offered(after(still, offered(swaps)).ok ? swaps : [])]);
      });
    this.#minds.swaps(referee.log()).then(
      swaps => offer(swaps).catch(() => {}), // the room has closed
      () => offer([]).catch(() => {}),
    );
  }

  #nameOf(table: number): string {
    return `${this.#room}/${table}`;
  }
}

/** The table, if anything may happen at it. */
function openTable({ class: of }: Remembered, number: number): ClassTable | null {
  const table = of.tables.find(one => one.number === number);
  return table && !table.isClosed && !table.isPaused ? table : null;
}
