/** The shipped scenario, and games of it, for tests of the table. */
import type { Decision, Opponent } from '#ai/opponent.ts';
import { baseline } from '#tournament/baseline/baseline.ts';
import { DEFAULT_CHARACTER } from '#ai/character.ts';
import { negotiator } from '#ai/negotiator.ts';
import { catalogue } from '#content/catalogue.ts';
import { settingOf } from '#content/setting.ts';
import { loadFromShelf } from '#content/fromShelf.ts';
import { FIRST } from '#content/shelf.ts';
import { byParty } from '#engine/parties.ts';
import { Referee } from '#engine/referee.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Act, ByParty, Length, Log, Party, PartyView, Setting } from '#engine/types.ts';
import { createGameStore, type GameStore, type SeatKind } from '#store/store.ts';
import { localTable, type FindAccounts, type FindSwaps } from '#table/local.ts';
import { computersIn, type Opponents } from '#table/opponents.ts';
import type { Place } from '#table/playback.ts';
import type { Table } from '#table/table.ts';

const loaded = await loadFromShelf(FIRST.id);
if (!loaded.ok) throw new Error(loaded.problems[0]?.sentence);

export const CONTENT = catalogue(loaded.content);

export const settingFor = (length: Length): Setting =>
  settingOf(loaded.content, { length, day: '2025-11-21', brief: 'full' });

export const seatsWith = (...persons: readonly Party[]): ByParty<SeatKind> =>
  seatsIn(PARTIES, persons);

const seatsIn = (parties: readonly Party[], persons: readonly Party[]): ByParty<SeatKind> =>
  byParty(parties, party => (persons.includes(party) ? 'person' : 'computer'));

export interface Seated {
  readonly referee: Referee;
  readonly store: GameStore;
  readonly table: Table;
  readonly kept: readonly Log[];
}

export interface Seating {
  readonly length?: Length;
  readonly seed?: number;
  readonly persons?: readonly Party[];
  readonly referee?: Referee;
  readonly opponents?: Readonly<Partial<ByParty<Opponent>>>;
  readonly findSwaps?: FindSwaps;
  readonly accounts?: FindAccounts;
  readonly hints?: boolean;
  readonly isPaced?: boolean; // shown step by step; otherwise at once
  readonly seen?: Place;
  readonly seenReveal?: number;
}

/** A table with these persons; the baseline plays all other seats. */
export function seat({
  length = 'quick',
  seed = 1,
  persons = [],
  referee = new Referee(settingFor(length), seed),
  opponents,
  findSwaps,
  accounts,
  hints = false,
  isPaced = false,
  seen,
  seenReveal = 0,
}: Seating): Seated {
  const store = createGameStore();
  store.setState({ seenReveal });
  const seats = seatsIn(referee.publicView().setting.parties, persons);
  const kept: Log[] = [];
  const table = localTable({
    referee,
    seats,
    opponents: opponents ?? opponentsFor(seats, seed),
    store,
    keep: log => kept.push(log),
    hints,
    isPaced: () => isPaced,
    ...(seen && { seen }),
    ...(findSwaps && { findSwaps }),
    ...(accounts && { accounts }),
  });
  return { referee, store, table, kept };
}

/** The computer seats of a game, thinking at once and not in a worker. */
export function opponentsFor(
  seats: ByParty<SeatKind>,
  seed: number,
  character = DEFAULT_CHARACTER,
): Opponents {
  const parties = Object.keys(seats) as Party[];
  const characters = byParty(parties, () => character);
  return Object.fromEntries(
    computersIn(parties, seats, characters, seed).map(({ party, ...seated }) => [
      party,
      negotiator(seated),
    ]),
  );
}

/** What a person does who plays like the baseline. */
export function asBaseline(view: PartyView, seed = 9): Act {
  const [act] = baseline({ seed }).decide(view) as Decision;
  if (!act) throw new Error('the baseline did nothing');
  return act;
}

/** Goes on with a game, persons playing like the baseline or as told, until it has ended or `stop` says so. */
export function playOn(
  { store, table }: Seated,
  stop: (store: GameStore) => boolean = () => false,
  plays: (view: PartyView) => Act = asBaseline,
): void {
  for (let step = 0; step < 5_000; step++) {
    const { view, device } = store.getState();
    if (!view || view.phase === 'ended' || stop(store)) return;
    if (view.phase === 'summary') table.nextRound();
    else if (device.mode === 'covered') table.uncover();
    else if (device.mode === 'shared') table.askForPapers();
    else if ('mandate' in view) table.act(plays(view));
  }
  throw new Error('the talks do not end');
}

export const ended = ({ store }: Seated) => store.getState().view?.ending?.type;
export { PARTIES };
