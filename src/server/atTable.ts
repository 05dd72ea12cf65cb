/** Whether a student's act, or the teacher's step onward, may happen at a table, and what then has happened there. */
import type { Party } from '#engine/types.ts';
import { askedIn, matterOf } from '#wire/asked.ts';
import type { StudentCommand, TeacherCommand } from '#wire/commands.ts';
import type { MemberId } from '#wire/ids.ts';
import { accepted, refused, ROOM_REFUSALS, type Outcome } from '#wire/refusals.ts';
import { inScope } from './class/decideTeacher.ts';
import { memberIn, playerOf, tableIn } from './class/state.ts';
import type { Remembered } from './record.ts';
import { teamNow } from './seen.ts';
import { after, onward, type TableEvent, type Talks } from './talks.ts';
import { agreedOn } from './team.ts';

type AtTable = Extract<StudentCommand, { type: 'act' | 'takeBack' }>;
type Decided = Outcome<readonly TableEvent[]>;

/** An act in the talks, or the taking back of one that was proposed. `here`: who of the room is connected. */
export function decideAct(
  room: Remembered,
  here: ReadonlySet<MemberId>,
  member: MemberId,
  command: AtTable,
): Decided {
  const seated = seatOf(room, member);
  if (!seated.ok) return seated;
  const { talks, seat } = seated.value;
  const { number: table } = talks;
  const { act, asked } = command;
  if (askedIn(talks.referee.publicView()) !== asked) return refused(ROOM_REFUSALS.Overtaken);
  if (command.type === 'takeBack')
    return accepted([{ type: 'takenBack', table, member, matter: matterOf(act) }]);
  if ('reasons' in act) return refused(ROOM_REFUSALS.Malformed); // those of computer seats
  if (!room.class.lesson.freeText && hasWords(act)) return refused(ROOM_REFUSALS.NoFreeText);
  const team = teamNow({ class: room.class, here }, table, seat);
  const agreed = agreedOn(talks, member, act, asked, team);
  const move = { by: seat, act: agreed ?? act };
  const moved: TableEvent = { type: 'moved', table, move, from: 'person' };
  const taken = after(talks, moved); // a proposal that the rules would refuse is refused at once
  if (!taken.ok) return { ok: false, refusal: { by: 'rules', refusal: taken.refusal } };
  return accepted(agreed ? [moved] : [{ type: 'proposed', table, member, seat, act, asked }]);
}

function seatOf(
  { class: of, talks: all }: Remembered,
  member: MemberId,
): Outcome<{ readonly talks: Talks; readonly seat: Party }> {
  const one = memberIn(of, member);
  if (!one) return refused(ROOM_REFUSALS.NotKnown);
  if (of.stage === 'lobby') return refused(ROOM_REFUSALS.NotBegun);
  const { table: number, seat } = one.place;
  const table = number === null ? null : tableIn(of, number);
  const talks = number === null ? undefined : all.get(number);
  if (!table || !talks || seat === null) return refused(ROOM_REFUSALS.NoSeat);
  if (table.isClosed) return refused(ROOM_REFUSALS.TableClosed);
  if (table.isPaused) return refused(ROOM_REFUSALS.Paused);
  if (one.isSteppedAway) return refused(ROOM_REFUSALS.SteppedAway);
  if (playerOf(of, table, seat) === 'computer') return refused(ROOM_REFUSALS.NoSeat);
  return accepted({ talks, seat });
}

/** Whether somebody wrote something in it. */
const hasWords = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, inner]) => key === 'words' || hasWords(inner));

/** All tables that the teacher saw in that round and phase; the others have gone on by themselves. */
export function decideAdvance(
  { class: of, talks: all }: Remembered,
  { table, ifRound, ifPhase, force }: Extract<TeacherCommand, { type: 'advance' }>,
): Decided {
  if (of.stage === 'lobby') return refused(ROOM_REFUSALS.NotBegun);
  const tables = inScope(of, table)?.filter(({ isClosed }) => !isClosed);
  if (!tables) return refused(ROOM_REFUSALS.UnknownTable);
  if (tables.length === 0) return refused(ROOM_REFUSALS.TableClosed);
  const meant = tables
    .map(({ number }) => all.get(number))
    .filter(talks => talks !== undefined)
    .filter(({ referee }) => {
      const { round, phase } = referee.publicView();
      return round === ifRound && phase === ifPhase;
    });
  if (meant.length === 0) return refused(ROOM_REFUSALS.Overtaken);
  const events = meant.map(talks => onward(talks, force));
  if (events.every(one => one === null)) return refused(ROOM_REFUSALS.Awaited);
  return accepted(events.flatMap(one => one ?? []));
}
