/** Reads what came in as text: size, depth, texts and form, in that order, so that nothing costly is read early. */
import type * as z from 'zod/mini';
import { BYTES_MAX, DEPTH_MAX } from './limits.ts';
import {
  accepted,
  refused,
  ROOM_REFUSALS,
  type Outcome,
  type RoomRefusalCode,
} from './refusals.ts';
import { isFitText } from './text.ts';

const encoder = new TextEncoder();

/** Takes any string and never throws. `most`: bytes of UTF-8. */
export function readJson(text: string, most = BYTES_MAX): Outcome<unknown> {
  if (text.length > most || encoder.encode(text).length > most)
    return refused(ROOM_REFUSALS.TooLarge);
  if (isTooDeep(text)) return refused(ROOM_REFUSALS.Malformed);
  try {
    return accepted(JSON.parse(text) as unknown);
  } catch {
    return refused(ROOM_REFUSALS.Malformed);
  }
}

/** Takes any value and never throws; a value is parsed only after all of its texts are found fit. */
export function readAs<T>(schema: z.ZodMiniType<T>, value: unknown): Outcome<T> {
  const fault = faultIn(value, 0);
  if (fault) return refused(fault);
  const parsed = schema.safeParse(value);
  return parsed.success ? accepted(parsed.data) : refused(ROOM_REFUSALS.Malformed);
}

/** Counts brackets outside strings, before a parser sees the text. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted) {
      if (sign === '\\') i += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > DEPTH_MAX) return true;
  }
  return false;
}

/** Keys that name an object's own workings are in no message. */
const RESERVED: readonly string[] = ['__proto__', 'constructor', 'prototype'];

function faultIn(value: unknown, depth: number): RoomRefusalCode | null {
  if (depth > DEPTH_MAX) return ROOM_REFUSALS.Malformed;
  if (typeof value === 'string') return isFitText(value) ? null : ROOM_REFUSALS.TextUnfit;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (RESERVED.includes(key)) return ROOM_REFUSALS.Malformed;
    const fault = isFitText(key) ? faultIn(inner, depth + 1) : ROOM_REFUSALS.TextUnfit;
    if (fault) return fault;
  }
  return null;
}
