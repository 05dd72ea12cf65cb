/** Why somebody is not let in, and what to do. */
import { ROOM_REFUSALS } from '#wire/refusals.ts';
import { t } from '#words/class.ts';
import { roomRefusalSentence } from '#words/room.ts';
import type { Unentered } from '../classroom.ts';

/** `code`: as it was typed. */
export function notFound(code: string): string {
  const shown = code.trim().toUpperCase().slice(0, 20);
  return shown === '' ? t('class:join.noCode') : t('class:join.notFound', { code: shown });
}

export function whyNot(why: Unentered, code: string): string {
  if ('offline' in why) return t('class:join.noAnswer');
  if (why.refusal.by !== 'room') return t('class:join.noAnswer');
  return why.refusal.code === ROOM_REFUSALS.NoSuchRoom
    ? notFound(code)
    : roomRefusalSentence(why.refusal.code);
}
