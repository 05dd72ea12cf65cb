/** What a seat can do wrong is a value: these make it. */
import type { Refusal, RefusalCode, Result } from './types.ts';

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (code: RefusalCode, about: Omit<Refusal, 'code'> = {}): Result<never> => ({
  ok: false,
  refusal: { code, ...about },
});
