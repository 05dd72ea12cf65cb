/** How a page comes into a room, and opens its channel. Loaded when somebody joins a class. */
import type { Entering, Entry, EntryAnswer, EntryType, Place } from '../entry.ts';
import { ANSWER_WITHIN } from '../limits.ts';
import { refused, ROOM_REFUSALS } from '../refusals.ts';
import { openChannel, type Channel, type ChannelParts } from './channel.ts';
import type { OpenPipe } from './pipe.ts';

/** Asks at the door. Never rejects. `server`: its address, with a slash at the end. */
export async function enter<T extends EntryType>(
  server: string,
  entry: Extract<Entry, { type: T }>,
): Promise<Entering<T>> {
  try {
    const answered = await fetch(`${server}rooms`, {
      method: 'POST',
      body: JSON.stringify(entry),
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    });
    if (!(answered.headers.get('content-type') ?? '').startsWith('application/json'))
      return refused(ROOM_REFUSALS.NoSuchRoom); // a server of something else
    return (await answered.json()) as EntryAnswer<T>;
  } catch {
    return { ok: false, offline: true };
  }
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** 192 bits: a token for a place, to be kept for this tab alone. */
export const newToken = (): string => base64url(crypto.getRandomValues(new Uint8Array(24)));

/** A name for this tab among the devices of its place. */
export const newDevice = (): string => base64url(crypto.getRandomValues(new Uint8Array(12)));

/** `socket`: first over sockets, and over plain HTTP where those are blocked; `http`: over plain HTTP alone. */
export type Transport = 'socket' | 'http';

/** As the page's address asks for it: `?transport=http`. */
export const transportIn = (search: string): Transport =>
  new URLSearchParams(search).get('transport') === 'http' ? 'http' : 'socket';

/** Sockets are fetched only where they are used. */
const lateSocketPipe: OpenPipe = async (...how) => (await import('./socketPipe.ts')).openSocketPipe(...how); // prettier-ignore
const latePlainPipe: OpenPipe = async (...how) => (await import('./plainPipe.ts')).openPlainPipe(...how); // prettier-ignore

/** For this tab alone; a browser that keeps nothing keeps nothing. */
const keptInTab = (key: string): NonNullable<ChannelParts['kept']> => ({
  read: () => {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write: waiting => {
    try {
      sessionStorage.setItem(key, waiting);
    } catch {
      // it waits in this page alone
    }
  },
});

/** A channel that wakes when the page is looked at again or the network comes back. */
export function joinChannel(
  server: string,
  place: Place,
  transport: Transport,
  ends: Pick<ChannelParts, 'seen' | 'changed'>,
): Channel {
  const pipes = transport === 'http' ? [latePlainPipe] : [lateSocketPipe, latePlainPipe];
  const channel = openChannel({
    server,
    place,
    pipes,
    device: newDevice(),
    kept: keptInTab(`waiting ${place.room}`),
    chance: Math.random,
    ...ends,
  });
  const page = 'document' in globalThis ? globalThis : null;
  const wake = () => {
    if (page?.document.visibilityState !== 'hidden') channel.wake();
  };
  page?.addEventListener('online', wake);
  page?.document.addEventListener('visibilitychange', wake);
  return {
    do: command => channel.do(command),
    ask: question => channel.ask(question),
    get state() {
      return channel.state;
    },
    get waiting() {
      return channel.waiting;
    },
    wake,
    close: () => {
      page?.removeEventListener('online', wake);
      page?.document.removeEventListener('visibilitychange', wake);
      channel.close();
    },
  };
}
