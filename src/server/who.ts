/** Who is at the other end of a channel: read from the token, and never from a message. */
import type { MemberId } from '#wire/ids.ts';

export type Who =
  | { readonly role: 'teacher' }
  | { readonly role: 'onlooker' }
  | { readonly role: 'student'; readonly member: MemberId };
