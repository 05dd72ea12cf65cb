/** Over plain HTTP: one long answer of server-sent events, and a POST for each message. */
import { ROOM_REFUSALS, type WireRefusal } from '../refusals.ts';
import { Turned, type OpenPipe } from './pipe.ts';

export const openPlainPipe: OpenPipe = async (server, { room, token }, ends) => {
  const ending = new AbortController();
  const stream = await fetch(`${server}rooms/stream`, {
    headers: { authorization: `Bearer ${room}.${token}` },
    signal: ending.signal,
    cache: 'no-store',
  });
  if (stream.status === 403) throw new Turned(codeIn(await stream.json()));
  if (!stream.ok || !stream.body) throw new Error(`the room's stream: ${stream.status}`);
  let isOpen = true;
  const close = () => {
    if (!isOpen) return false;
    isOpen = false;
    ending.abort();
    return true;
  };
  const lost = () => void (close() && ends.closed());
  const events = eventsIn(stream.body);
  const first = await events.next();
  const name = first.done ? null : nameIn(first.value);
  if (name === null) throw new Error('the room has named no stream');
  void (async () => {
    try {
      for await (const text of events) if (isOpen) ends.text(text);
    } catch {
      // it has broken off
    }
    lost();
  })();
  let last: Promise<unknown> = Promise.resolve(); // one after the other, so that none overtakes another
  return {
    send: text => {
      last = last.then(async () => {
        if (!isOpen) return;
        const said = await fetch(`${server}rooms/say/${name}`, { method: 'POST', body: text, signal: ending.signal }).catch(() => null); // prettier-ignore
        if (!said?.ok) lost();
      });
    },
    close: () => void close(),
  };
};

/** The data of each event. */
async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (rest + decoder.decode(value, { stream: true })).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) if (event.startsWith('data: ')) yield event.slice('data: '.length);
  }
}

function nameIn(text: string): string | null {
  const first = JSON.parse(text) as { readonly type?: unknown; readonly name?: unknown };
  return first.type === 'stream' && typeof first.name === 'string' ? first.name : null;
}

const codeIn = (body: unknown) => {
  const { refusal } = body as { readonly refusal?: WireRefusal };
  return refusal?.by === 'room' ? refusal.code : ROOM_REFUSALS.NotKnown;
};
