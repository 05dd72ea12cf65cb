/** Chance that nobody can foresee, and what is kept of tokens. */
import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Token } from '#wire/ids.ts';
import type { Hash } from './class/state.ts';

export const hashOfToken = (token: Token): Hash => createHash('sha256').update(token).digest('hex');

/** 192 bits. */
export const newToken = (): Token => randomBytes(24).toString('base64url');

/** Where a room is, 96 bits: no code leads there. */
export const newAddress = (): string => randomBytes(12).toString('hex');

/** 0 to below `below`. */
export const drawn = (below: number): number => randomInt(below);

/** 0 to below 1. */
export const chance = (): number => randomInt(2 ** 32) / 2 ** 32;

/** No letter or digit that is taken for another. */
const SIGNS = 'ABCDEFGHJKMNPQRTUVWXYZ2346789';

/** Eight of 29 signs, 39 bits, for minutes and one use. */
export const newPass = (): string =>
  Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** As somebody has typed it. */
export const readPass = (typed: string): string => typed.toUpperCase().replace(/[\s-]+/g, '');
