/** What stands behind the # of the address of a class. It never leaves this device. */
import { readCode, type RoomCode } from '#wire/roomCode.ts';

export type Fragment =
  | { readonly type: 'code'; readonly code: RoomCode } // from the QR of the room: fills in the join screen
  | { readonly type: 'teach'; readonly ticket: string } // the teacher's link
  | { readonly type: 'none' };

export function fragmentOf(hash: string): Fragment {
  const [, ticket] = /^#teach=([\w-]+)$/.exec(hash) ?? [];
  if (ticket !== undefined) return { type: 'teach', ticket };
  const code = readCode(hash.replace(/^#/, ''));
  return code === null ? { type: 'none' } : { type: 'code', code };
}
