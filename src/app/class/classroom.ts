/** This page's place in a class: who it is, its channel, and what the room has sent. The only writer of `ClassState`. */
import type { Asking, ClassState, Classroom } from '#dom/class/classroom.ts';
import type { Channel, ChannelState } from '#wire/client/channel.ts';
import { enter, joinChannel, newToken, type Transport } from '#wire/client/door.ts';
import type { Entry, EntryType, Place } from '#wire/entry.ts';
import { WIRE_VERSION } from '#wire/limits.ts';
import { refused, ROOM_REFUSALS, type WireRefusal } from '#wire/refusals.ts';
import type { Fragment } from './fragment.ts';
import type { Kept } from './kept.ts';

export interface ClassroomParts {
  readonly server: string; // its address, with a slash at the end
  readonly transport: Transport;
  readonly kept: Kept;
  readonly keepAwake: () => () => void;
}

export interface ClassroomPage extends Classroom {
  /** Follows what stands behind the # of the address. Seats nobody. */
  readonly follow: (fragment: Fragment) => Promise<void>;
}

const NO_PLACE: WireRefusal = { by: 'room', code: ROOM_REFUSALS.NotKnown };

export function createClassroom({
  server,
  transport,
  kept,
  keepAwake,
}: ClassroomParts): ClassroomPage {
  const heard = new Set<() => void>();
  const token = kept.host();
  let channel: Channel | null = null;
  let letSleep: (() => void) | null = null;
  let drawn = newToken();
  let state: ClassState = {
    code: '',
    host: token === null ? { is: 'none' } : { is: 'known', token },
    isJoining: false,
    place: null,
    seen: null,
    connection: 'none',
    waiting: 0,
    lost: null,
  };
  const change = (to: Partial<ClassState>) => {
    state = { ...state, ...to };
    for (const tell of heard) tell();
  };
  const countWaiting = () => {
    const { waiting } = channel ?? { waiting: 0 };
    if (waiting !== state.waiting) change({ waiting });
  };

  const forget = () => {
    letSleep?.();
    [letSleep, channel] = [null, null];
    kept.keepPlace(null);
  };
  const changed = (now: ChannelState) => {
    if (now.is !== 'closed') return change({ connection: now.is });
    if (!channel) return;
    const { code } = state.place ?? state;
    forget();
    change({ place: null, seen: null, connection: 'none', waiting: 0, lost: now.code, code });
  };

  const take = (place: Place) => {
    forgetQuietly();
    kept.keepPlace(place);
    drawn = newToken();
    letSleep = keepAwake();
    change({ place, seen: null, connection: 'connecting', lost: null, code: place.code });
    channel = joinChannel(server, place, transport, { seen: seen => change({ seen }), changed });
    countWaiting();
  };
  const forgetQuietly = () => {
    const old = channel;
    forget();
    old?.close();
  };

  const askIn = <T extends EntryType>(type: T, asking: Asking<T>) => {
    const entry = { type, version: WIRE_VERSION, ...asking } as unknown;
    return enter<T>(server, entry as Extract<Entry, { type: T }>);
  };

  /** The teacher's link is used once; asked again with the same token, it is answered the same. */
  const admit = async (ticket: string) => {
    const host = kept.host() ?? newToken();
    kept.keepHost(host);
    change({ host: { is: 'asking' } });
    const admitted = await askIn('host', { ticket, host });
    if (admitted.ok) return change({ host: { is: 'known', token: host } });
    kept.keepHost(null);
    change({ host: { is: 'refused', why: admitted } });
  };

  const place = kept.place();
  if (place) take(place);

  return {
    get: () => state,
    subscribe: changes => {
      heard.add(changes);
      return () => heard.delete(changes);
    },
    enter: askIn,
    token: () => drawn,
    take,
    do: async command => {
      if (!channel) return NO_PLACE;
      const done = channel.do(command);
      countWaiting();
      const refusal = await done;
      countWaiting();
      return refusal;
    },
    ask: question => channel?.ask(question) ?? Promise.resolve(refused(ROOM_REFUSALS.NotKnown)),
    wake: () => channel?.wake(),
    leave: () => {
      forgetQuietly();
      change({ place: null, seen: null, connection: 'none', waiting: 0 });
    },
    join: isJoining => change({ isJoining }),
    follow: async fragment => {
      if (fragment.type === 'code') change({ code: fragment.code, isJoining: true });
      if (fragment.type === 'teach') await admit(fragment.ticket);
    },
  };
}
