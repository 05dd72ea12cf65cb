import type { TeacherSeen } from '#wire/seen.ts';
import { useContent } from '#dom/game.ts';
import { numbers } from '#words/phrases.ts';
import { t } from '#words/teacher.ts';
import { useClass } from '../classroom.ts';
import { ClockFace } from '../parts/ClockFace.tsx';

/** Round, agenda, clock and connection; the round of all tables, where they are in the same one. */
export function Header({ seen }: { readonly seen: TeacherSeen }) {
  const { content } = useContent();
  const connection = useClass(state => state.connection);
  const { lesson, clock } = seen.room;
  const length = content.lengths.find(({ id }) => id === lesson.length);
  return (
    <header class="console-top">
      <h1 tabIndex={-1}>{t('teacher:title')}</h1>
      <p class="console-round">
        {length && t('teacher:lesson', { length: length.title, minutes: length.minutes })}
        {' · '}
        <b>{roundWords(seen)}</b>
        {agendaWords(seen)}
      </p>
      <ClockFace clock={clock} />
      <p class="console-connection">
        {t(connection === 'open' ? 'teacher:connected' : 'teacher:connecting')}
      </p>
    </header>
  );
}

function roundWords({ room, tables }: TeacherSeen): string {
  const [first] = tables;
  if (room.stage === 'lobby' || !first) return t('teacher:lobby');
  const { round, rounds } = first.view;
  if (tables.some(({ view }) => view.round !== round)) return t('teacher:differ');
  return round === 0 ? t('teacher:phase.brief') : t('teacher:round', { round, rounds });
}

function agendaWords({ tables }: TeacherSeen): string {
  const [first] = tables;
  const agenda = first?.view.agenda ?? [];
  const isShared = tables.every(({ view }) => numbers(view.agenda) === numbers(agenda));
  return agenda.length > 0 && isShared
    ? ` · ${t('teacher:points', { points: numbers(agenda) })}`
    : '';
}
