/** Over a web socket, as a room of Colyseus. Its own tries to come back are off: the channel has its own. */
import { Client } from '@colyseus/sdk';
import type { OpenPipe } from './pipe.ts';

const MESSAGE = 'm';

export const openSocketPipe: OpenPipe = async (server, { room: address, token }, ends) => {
  const room = await new Client(server.replace(/\/$/, '')).joinById(address, { token });
  room.reconnection.enabled = false;
  let isOpen = true;
  room.onMessage(MESSAGE, (text: string) => {
    if (isOpen) ends.text(text);
  });
  room.onLeave(() => {
    if (!isOpen) return;
    isOpen = false;
    ends.closed();
  });
  room.onError(() => {}); // it leaves as well
  return {
    send: text => {
      if (isOpen) room.send(MESSAGE, text);
    },
    close: () => {
      isOpen = false;
      void room.leave(true).catch(() => {});
    },
  };
};
