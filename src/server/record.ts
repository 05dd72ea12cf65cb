/** What a room's log consists of: one event a record, the first of several with the id of the act that made them. */
import { Referee } from '#engine/referee.ts';
import type { Setting } from '#engine/types.ts';
import type { ClassEvent } from './class/events.ts';
import { evolve, opened } from './class/evolve.ts';
import type { Class } from './class/state.ts';
import { Once, type DoneId } from './once.ts';
import { after, type TableEvent, type Talks } from './talks.ts';

export type RoomEvent = ClassEvent | TableEvent;

export interface Kept {
  readonly event: RoomEvent;
  readonly id?: DoneId;
}

/** All that a log holds. */
export interface Remembered {
  readonly class: Class;
  readonly talks: ReadonlyMap<number, Talks>; // by table
}

/** From a lesson and a version to what its tables play on. */
export type SettingFor = (of: Class) => Setting;

const TABLE_EVENTS: readonly string[] = ['moved', 'proposed', 'takenBack'];
export const isTableEvent = (event: RoomEvent): event is TableEvent =>
  TABLE_EVENTS.includes(event.type);

/** A room after an event that was decided on it; throws where it does not fit, for then it was not. */
export function next(room: Remembered, event: RoomEvent, settingFor: SettingFor): Remembered {
  if (isTableEvent(event)) {
    const talks = room.talks.get(event.table);
    const played = talks && after(talks, event);
    if (!played?.ok) throw new Error(`a record does not fit: ${event.type}`);
    return { ...room, talks: new Map(room.talks).set(event.table, played.talks) };
  }
  const of = evolve(room.class, event);
  return {
    class: of,
    talks: event.type === 'begun' ? begun(of, settingFor(of)) : room.talks,
  };
}

const begun = (of: Class, setting: Setting): ReadonlyMap<number, Talks> =>
  new Map(
    of.tables.map(({ number, seed }) => [
      number,
      {
        number,
        referee: new Referee(setting, seed),
        proposals: [],
        open: 0,
        bySomebody: new Set(),
      },
    ]),
  );

/** A room from its log, and which acts it has done. Throws where the log does not begin with an opening or does not fit. */
export function replayed(
  records: readonly string[],
  settingFor: SettingFor,
): { readonly room: Remembered; readonly once: Once } {
  const once = new Once();
  let room: Remembered | null = null;
  for (const record of records) {
    const { event, id } = JSON.parse(record) as Kept;
    if (room === null) {
      if (event.type !== 'opened') throw new Error('a log begins with an opening');
      room = { class: opened(event), talks: new Map() };
    } else room = next(room, event, settingFor);
    if (id) once.did(id);
  }
  if (room === null) throw new Error('a log of nothing');
  return { room, once };
}
