/** Where a class comes in, as it is read out and as a camera reads it. */
import type { RoomCode } from '#wire/roomCode.ts';

/** This page with the code behind the #, so that it need not be typed. */
export const joinAddress = (page: string, code: RoomCode): string =>
  `${withoutEnd(page)}#${code.replace(' ', '')}`;

/** "192.168.0.7:4280", as it stands on the board. */
export const shortAddress = (page: string): string =>
  withoutEnd(page).replace(/^https?:\/\//, '').replace(/\/$/, ''); // prettier-ignore

const withoutEnd = (page: string): string =>
  page.replace(/[?#].*$/, '').replace(/class\.html$/, '');
