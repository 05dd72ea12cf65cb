/** What a room has refused, as a sentence that says what to do. */
import type { Catalogue } from '#content/catalogue.ts';
import type { RoomRefusalCode, WireRefusal } from '#wire/refusals.ts';
import { room } from './en/room.ts';
import { refusalSentence } from './refusals.ts';
import { addWords, t } from './words.ts';

addWords('room', room);

export const roomRefusalSentence = (code: RoomRefusalCode): string => t(`room:${code}`);

/** `catalogue`: names the points and lines of what the rules refuse. */
export const wireRefusalSentence = (catalogue: Catalogue, refusal: WireRefusal): string =>
  refusal.by === 'room'
    ? roomRefusalSentence(refusal.code)
    : refusalSentence(catalogue, refusal.refusal);
