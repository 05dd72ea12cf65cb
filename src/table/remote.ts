/** A table in a room: the referee is on a server, and this device has one seat at it, or looks on. */
import type { Hint } from '#ai/hints.ts';
import type { Character } from '#ai/character.ts';
import { fullBasis, ownBasis, publicBasis, type Basis } from '#analysis/basis.ts';
import { linesInForce } from '#engine/crossing.ts';
import { byParty } from '#engine/parties.ts';
import type { Act, Log, Mark, PartyView, PointId, PublicView, Refusal } from '#engine/types.ts';
import type { GameStore, SeatKind } from '#store/store.ts';
import type { StudentCommand } from '#wire/commands.ts';
import type { Outcome, RoomRefusalCode, WireRefusal } from '#wire/refusals.ts';
import type { Question } from '#wire/commands.ts';
import type { ComputerSeat, QuestionAnswers, StudentTable } from '#wire/seen.ts';
import type { SeatAccount } from './accounts.ts';
import { Playback, type Frame, type Place } from './playback.ts';
import type { RecordEntry } from './record.ts';
import type { Table } from './table.ts';

/** What leads to the room and back: what is sent while offline waits there, and is sent again in its order. */
export interface RoomChannel {
  do(command: StudentCommand): Promise<WireRefusal | null>;
  ask<Q extends Question>(question: Q): Promise<Outcome<QuestionAnswers[Q['type']]>>;
}

export interface RemoteTableParts {
  readonly channel: RoomChannel;
  readonly at: StudentTable; // as the room sent it first
  readonly store: GameStore;
  readonly isPaced?: () => boolean; // none: everything is shown at once
  /** The room, and not the rules, has refused an act. */
  readonly refused: (code: RoomRefusalCode) => void;
}

/** A table that takes what the room sends of it. */
export interface RemoteTable extends Table {
  take(at: StudentTable): void;
}

export const remoteTable = (parts: RemoteTableParts): RemoteTable => new InRoom(parts);

type Marking = Extract<Act, { type: 'mark' | 'unmark' }>;

class InRoom implements RemoteTable {
  readonly isLed = true;
  readonly #parts: RemoteTableParts;
  readonly #playback: Playback;
  #at: StudentTable; // as the room sent it last
  #refusal: Refusal | null = null;
  #marking: readonly Marking[] = []; // on their way to the room
  #log: Log | null = null; // once it has been opened
  #closed = false;

  constructor(parts: RemoteTableParts) {
    this.#parts = parts;
    this.#at = parts.at;
    this.#playback = new Playback(parts.store, parts.isPaced ?? (() => false));
    this.#write();
  }

  take(at: StudentTable): void {
    if (this.#closed) return;
    this.#at = at;
    this.#write();
  }

  act(act: Act): void {
    const at = this.#at;
    if (this.#closed) return;
    this.#playback.flush();
    const isMarking = act.type === 'mark' || act.type === 'unmark';
    this.#refusal = null; // of something else; what comes of this act is not known yet
    if (isMarking && at.team.length === 0) this.#marking = [...this.#marking, act];
    this.#write();
    void this.#parts.channel.do({ type: 'act', act, asked: at.asked }).then(refusal => {
      if (this.#closed) return;
      this.#marking = this.#marking.filter(one => one !== act);
      this.#refusal = refusal?.by === 'rules' ? refusal.refusal : null;
      this.#write();
      if (refusal?.by === 'room') this.#parts.refused(refusal.code);
    });
  }

  /** The teacher's to do. */
  nextRound(): void {}

  /** A device in a room is one seat's: there is no curtain. */
  uncover(): void {}
  cover(): void {}
  askForPapers(): void {}

  nextStep(): void {
    if (!this.#closed) this.#playback.nextStep();
  }

  skip(): void {
    if (!this.#closed) this.#playback.skip();
  }

  seen(): Place {
    return this.#playback.place();
  }

  async log(): Promise<Log | null> {
    return (await this.#papers())?.log ?? null;
  }

  async record(): Promise<readonly RecordEntry[]> {
    const { moves } = this.seen(); // what is still being shown is not told ahead
    const { number: table } = this.#at;
    const answer = await this.#parts.channel.ask({ type: 'record', table, moves });
    if (!answer.ok) throw new Error('the room has not told the record');
    return answer.value as readonly RecordEntry[];
  }

  isTraining(): boolean {
    return false;
  }

  /** From the papers that are here: everybody's, once the room has opened them. */
  basis(): Basis {
    const view = this.#parts.store.getState().view ?? this.#at.view;
    const lines = linesInForce(view);
    if (this.#log && view.phase === 'ended') return fullBasis(this.#log.setting, lines);
    return isOwn(view) ? ownBasis(view, lines) : publicBasis(view.setting, lines);
  }

  async accounts(): Promise<readonly SeatAccount[]> {
    if (this.#at.view.phase !== 'ended') return [];
    const papers = await this.#papers();
    if (!papers) throw new Error('the papers are not open yet');
    const { accountsOf } = await import('./accounts.ts');
    const computers = papers.computers.map(({ character, ...seat }: ComputerSeat) => ({
      ...seat,
      character: character as Character,
    }));
    return accountsOf(papers.log, computers);
  }

  async hints(): Promise<readonly Hint[] | null> {
    return null;
  }

  close(): void {
    this.#closed = true;
    this.#playback.close();
  }

  async #papers(): Promise<QuestionAnswers['log'] | null> {
    const answer = await this.#parts.channel.ask({ type: 'log', table: this.#at.number });
    if (!answer.ok) return null;
    this.#log = answer.value.log;
    return answer.value;
  }

  #write(): void {
    this.#playback.push(this.#frameOf(this.#at));
  }

  #frameOf({ view: sent, moves, thinking }: StudentTable): Frame {
    const view = isOwn(sent) ? withMarks(sent, this.#marking) : sent;
    const { seat } = view;
    return {
      moves,
      onlooker: view, // nobody else looks at this device
      state: {
        view,
        seats: byParty(view.setting.parties, (party): SeatKind => party === seat ? 'person' : 'computer'), // prettier-ignore
        device: seat === null ? { mode: 'shared', seat: null } : { mode: 'private', seat },
        refusal: this.#refusal,
        thinking,
      },
    };
  }
}

const isOwn = (view: PublicView | PartyView): view is PartyView => view.seat !== null;

/** As the marks will be once the room has them: what was marked while offline stays in sight. */
function withMarks(view: PartyView, marking: readonly Marking[]): PartyView {
  if (marking.length === 0 || view.phase !== 'marks' || view.sealed[view.seat]) return view;
  const marks: Partial<Record<PointId, Mark>> = { ...view.marks };
  for (const act of marking) {
    if (act.type === 'mark') marks[act.point] = { option: act.option, reasons: [] };
    else delete marks[act.point];
  }
  return { ...view, marks };
}
