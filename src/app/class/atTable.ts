/** The table that a student's page is at: made when the room seats them, fed with what the room sends, and put away. */
import { DEFAULT_CHARACTER, type Character } from '#ai/character.ts';
import type { Catalogue } from '#content/catalogue.ts';
import { byParty } from '#engine/parties.ts';
import type { Party } from '#engine/types.ts';
import { refusedOnTable } from '#dom/app/Notices.tsx';
import { studentSeen, type Classroom } from '#dom/class/classroom.ts';
import type { Ended } from '#record/ended.ts';
import type { GameStore } from '#store/store.ts';
import type { RemoteTable } from '#table/remote.ts';
import type { Table } from '#table/table.ts';
import type { RoomRefusalCode } from '#wire/refusals.ts';
import type { StudentSeen, StudentTable } from '#wire/seen.ts';
import { t } from '#words/class.ts';
import { refusalSentence } from '#words/refusals.ts';
import { AWAY } from '../away.ts';
import { freshBits, keepBits, type Bits } from './screenBits.ts';

export interface AtTableParts {
  readonly store: GameStore;
  readonly room: Classroom;
  readonly loadContent: (scenario: string) => Promise<Catalogue | null>;
  /** The room has refused an act of this page's, and why. */
  readonly refused: (code: RoomRefusalCode) => void;
  /** What the rules have refused is to be said, where no screen does. */
  readonly say: (sentence: string) => void;
}

export interface AtTable {
  readonly table: () => Table | null;
  /** Its talks with all papers; null where the room has not opened them. */
  readonly ended: () => Promise<Ended | null>;
}

/** A seat at a table: with another one, all that is shown is another's. */
const chairOf = ({ room, you, table }: StudentSeen): string =>
  [room.code, table?.number, you.place.seat, room.lesson.scenario].join(' ');

export function followTable({ store, room, loadContent, refused, say }: AtTableParts): AtTable {
  let chair: string | null = null;
  let table: RemoteTable | null = null;
  let last: StudentTable | null = null; // as the room sent it last, to a table that is still being made

  const leave = () => {
    table?.close();
    [chair, table, last] = [null, null, null];
    store.setState({ ...AWAY, screen: 'title', dialog: null });
  };

  const sit = async (seen: StudentSeen, at: StudentTable) => {
    const mine = chairOf(seen);
    if (chair !== null) leave();
    chair = mine;
    last = at;
    const [{ remoteTable }] = await Promise.all([
      import('#table/remote.ts'),
      loadContent(seen.room.lesson.scenario),
    ]);
    if (chair !== mine || !last || !store.getState().content) return;
    const bits = freshBits(mine, last.view);
    store.setState({ ...bits, dialog: null });
    store.setState({ gameId: mine });
    table = remoteTable({
      channel: room,
      at: last,
      store,
      isPaced: () => store.getState().settings.pace !== 'atOnce',
      refused,
    });
    if (bits.isKept || !seen.you.isLate) store.setState({ screen: 'talks' });
  };

  const look = () => {
    const state = room.get();
    const seen = studentSeen(state);
    if (!seen) {
      if (chair !== null && state.place === null) leave();
      return;
    }
    if (!seen.table) {
      if (chair !== null) leave();
      void loadContent(seen.room.lesson.scenario);
      return;
    }
    if (chair !== chairOf(seen)) return void sit(seen, seen.table);
    last = seen.table;
    table?.take(seen.table);
  };
  let shown = room.get().seen;
  room.subscribe(() => {
    const { seen, place } = room.get();
    if (seen === shown && place !== null) return;
    shown = seen;
    look();
  });
  look();

  /** At home a form reads the refusal as it sends; here it comes when the form has gone. */
  store.subscribe(
    state => state.refusal,
    refusal => {
      const { content } = store.getState();
      if (refusal && content && !refusedOnTable(store.getState()))
        say(refusalSentence(content, refusal));
    },
  );

  const keep = ({ seenReveal, opened, answers, dossier }: Bits) => {
    if (chair !== null && table) keepBits(chair, { seenReveal, opened, answers, dossier });
  };
  for (const bit of ['seenReveal', 'opened', 'answers', 'dossier', 'screen'] as const)
    store.subscribe(
      state => state[bit],
      () => keep(store.getState()),
    );

  const ended = async (): Promise<Ended | null> => {
    const { content } = store.getState();
    if (!last || !content || !table) return null;
    const answer = await room.ask({ type: 'log', table: last.number });
    if (!answer.ok) return null;
    const { log, computers } = answer.value;
    const { lesson } = room.get().seen?.room ?? {};
    const { seats } = store.getState();
    if (!lesson || !seats) return null;
    const { length, day, brief } = lesson;
    const characterOf = (party: Party): Character =>
      (computers.find(one => one.party === party)?.character as Character | undefined) ??
      DEFAULT_CHARACTER;
    const characters = byParty(log.setting.parties, characterOf);
    const setup = { length, day, brief, seats, characters, seed: log.seed, hints: false };
    const { endedFrom } = await import('../ended.ts');
    return endedFrom(t('class:talksOf', { number: last.number }), setup, log, store.getState());
  };
  return { table: () => table, ended };
}
