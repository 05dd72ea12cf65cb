/** One channel as the server sees it, whatever carries it: what comes in is guarded, read and handed to its room. */
import { frameSchema } from '#wire/commands.ts';
import { accepted, ROOM_REFUSALS, type Outcome, type RoomRefusalCode } from '#wire/refusals.ts';
import { readAs, readJson } from '#wire/reading.ts';
import type { Sent } from '#wire/seen.ts';
import { Bucket } from './bucket.ts';
import type { Counts } from './counts.ts';
import type { Hall } from './hall.ts';
import type { Line } from './telling.ts';

/** A person marks a card a second at most; several at once come when a device is back. */
const AT_ONCE = 40;
const PER_SECOND = 8;
/** Faults at once after which the channel is closed; one is forgotten every five seconds. */
const STRIKES = 12;
const FORGIVEN = 0.2; // a second

export interface Carrier {
  readonly send: (json: string) => void; // never throws
  readonly close: () => void; // may be called more than once
}

export interface Session {
  /** One message as text. */
  receive(text: string): void;
  /** Something that is no message of ours. */
  stray(): void;
  /** The carrier has closed. */
  closed(): void;
}

/** Opens a channel for a token, or refuses. `now`: ms, never set back. */
export function openSession(
  hall: Hall,
  address: string,
  token: string,
  carrier: Carrier,
  now: () => number,
  counts: Counts,
): Outcome<Session> {
  const found = hall.find(address, token);
  if (!found.ok) return found;
  const { room, who } = found.value;
  const line: Line = { who, ...carrier };
  const bucket = new Bucket(AT_ONCE, PER_SECOND, now);
  const strikes = new Bucket(STRIKES, FORGIVEN, now);
  let isClosed = false;
  const tell = (sent: Sent) => carrier.send(JSON.stringify(sent));
  const strike = (code: RoomRefusalCode) => {
    counts.unread += 1;
    if (strikes.take()) return tell({ type: 'unread', code });
    isClosed = true;
    tell({ type: 'bye', code: ROOM_REFUSALS.TooFast });
    room.disconnect(line);
    carrier.close();
  };
  room.connect(line);
  return accepted({
    receive: text => {
      if (isClosed) return;
      if (!bucket.take()) return strike(ROOM_REFUSALS.TooFast);
      const json = readJson(text);
      const frame = json.ok ? readAs(frameSchema, json.value) : json;
      if (!frame.ok) return strike(codeOf(frame));
      counts.frames += 1;
      room.receive(line, frame.value);
    },
    stray: () => void (isClosed || strike(ROOM_REFUSALS.Malformed)),
    closed: () => room.disconnect(line),
  });
}

const codeOf = (outcome: Extract<Outcome<unknown>, { ok: false }>): RoomRefusalCode =>
  outcome.refusal.by === 'room' ? outcome.refusal.code : ROOM_REFUSALS.Malformed;
