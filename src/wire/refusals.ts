/** What the room can refuse, as values with stable codes. `roomRefusalSentence` in `#words` says each plainly. */
import type { Refusal } from '#engine/types.ts';

export const ROOM_REFUSALS = {
  // reading a message
  Malformed: 'ERR_MALFORMED',
  TooLarge: 'ERR_TOO_LARGE',
  TextUnfit: 'ERR_TEXT_UNFIT', // markup, or signs that cannot be seen or turn the text around
  OtherVersion: 'ERR_OTHER_VERSION',
  // coming in
  NoSuchRoom: 'ERR_NO_SUCH_ROOM',
  RoomLocked: 'ERR_ROOM_LOCKED',
  RoomFull: 'ERR_ROOM_FULL',
  NicknameUnknown: 'ERR_NICKNAME_UNKNOWN', // not of the list
  NicknamesUsedUp: 'ERR_NICKNAMES_USED_UP',
  NotKnown: 'ERR_NOT_KNOWN', // a token, a link or a code for a device that opens nothing, or no more
  NotConfirmed: 'ERR_NOT_CONFIRMED', // the teacher has turned down "that is me"
  TooManyTries: 'ERR_TOO_MANY_TRIES',
  TooFast: 'ERR_TOO_FAST', // more messages than a person sends
  WrongOrigin: 'ERR_WRONG_ORIGIN',
  // doing something
  NotAllowed: 'ERR_NOT_ALLOWED', // not this role's to do
  NoSeat: 'ERR_NO_SEAT', // acts are those of a seat
  SteppedAway: 'ERR_STEPPED_AWAY',
  NotBegun: 'ERR_NOT_BEGUN',
  BegunAlready: 'ERR_BEGUN_ALREADY',
  Paused: 'ERR_PAUSED',
  TableClosed: 'ERR_TABLE_CLOSED',
  TableOpen: 'ERR_TABLE_OPEN', // everybody's papers are for after the talks
  Overtaken: 'ERR_OVERTAKEN', // the table has gone on: what was asked then is not asked now
  OutOfOrder: 'ERR_OUT_OF_ORDER', // an act that comes after a later one of the same device
  Awaited: 'ERR_AWAITED', // a seat has not answered yet
  NoFreeText: 'ERR_NO_FREE_TEXT', // own words are off in this room
  NothingToConfirm: 'ERR_NOTHING_TO_CONFIRM',
  UnknownMember: 'ERR_UNKNOWN_MEMBER',
  UnknownTable: 'ERR_UNKNOWN_TABLE',
  UnknownSeat: 'ERR_UNKNOWN_SEAT',
  SeatFull: 'ERR_SEAT_FULL',
  UnknownLesson: 'ERR_UNKNOWN_LESSON', // no such scenario, length, day or brief
  // on our side
  NotKept: 'ERR_NOT_KEPT', // it could not be written down, so it did not happen
  Internal: 'ERR_INTERNAL',
} as const;
export type RoomRefusalCode = (typeof ROOM_REFUSALS)[keyof typeof ROOM_REFUSALS];

/** A refused message changes nothing. `by: 'rules'`: the referee's own refusal of an act. */
export type WireRefusal =
  | { readonly by: 'room'; readonly code: RoomRefusalCode }
  | { readonly by: 'rules'; readonly refusal: Refusal };

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: WireRefusal };

export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (code: RoomRefusalCode): Outcome<never> => ({
  ok: false,
  refusal: { by: 'room', code },
});
