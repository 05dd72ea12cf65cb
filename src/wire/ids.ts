/** Names by which the two ends speak of each other. */
import * as z from 'zod/mini';

/**
 * Of one message that changes something: the device that sends it and its place among that device's own, from 1. The
 * same id twice is one act, however often it arrives.
 */
export interface ActId {
  readonly device: string; // 8 to 22 letters, digits, `-` and `_`, drawn anew by each tab
  readonly n: number;
}

/** Of a student in one room: `m12`. Never a nickname. */
export type MemberId = `m${number}`;
/** Of a device that says it is somebody who was here before: `c3`. */
export type ClaimId = `c${number}`;

/** 192 bits in base64url, made by whoever will hold it; the other end keeps its SHA-256 alone. */
export type Token = string;

const few = z.string().check(z.maxLength(40));
export const shortSchema = few.check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9-]*$/));
export const tokenSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{32}$/));
export const memberSchema = z.custom<MemberId>(v => typeof v === 'string' && /^m[1-9]\d{0,5}$/.test(v)); // prettier-ignore
export const claimSchema = z.custom<ClaimId>(v => typeof v === 'string' && /^c[1-9]\d{0,5}$/.test(v)); // prettier-ignore
export const actIdSchema = z.strictObject({
  device: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,22}$/)),
  n: z.int().check(z.minimum(1), z.maximum(1_000_000)),
});
