import { useEffect, useState } from 'preact/hooks';
import { SHELF } from '#content/shelf.ts';
import { usualChoice } from '#content/setting.ts';
import type { ScenarioContent } from '#content/schema.ts';
import type { Entering } from '#wire/entry.ts';
import type { Token } from '#wire/ids.ts';
import { USUAL_LESSON, type Lesson } from '#wire/lesson.ts';
import { TABLES_MAX } from '#wire/limits.ts';
import type { RoomCode } from '#wire/roomCode.ts';
import { useApp, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { roomRefusalSentence } from '#words/room.ts';
import { t } from '#words/teacher.ts';
import { useClass, useClassroom, type Unentered } from '../classroom.ts';
import { Choose } from '../parts/Choose.tsx';
import { GoOn } from './GoOn.tsx';

const USUAL_TABLES = 2;
/** In a lesson there is time for the talks that are made for one; else the first length. */
const LESSON_MINUTES = 45;

export const usualLesson = (content: ScenarioContent): Lesson => ({
  ...USUAL_LESSON,
  ...usualChoice(content),
  scenario: content.id,
  length: (content.lengths.find(({ minutes }) => minutes === LESSON_MINUTES) ?? content.lengths[0])?.id ?? '', // prettier-ignore
  tables: USUAL_TABLES,
});

/** After how many seconds a computer plays for students who are away; null: never. */
const ABSENT_AFTER = [120, 300, null] as const;
const absentWords = (seconds: number | null): string =>
  seconds === null
    ? t('teacher:open.absentNever')
    : t('teacher:open.absentAfter', { minutes: seconds / 60 });

const whyNot = (why: Unentered): string =>
  'offline' in why || why.refusal.by !== 'room'
    ? t('teacher:open.offline')
    : roomRefusalSentence(why.refusal.code);

/** From the teacher's link to an open room, in one screen: all is chosen already, and can be chosen otherwise. */
export function OpenRoom() {
  const app = useApp();
  const room = useClassroom();
  const host = useClass(state => state.host);
  const content = useGame(state => state.content);
  const scenario = useGame(state => state.scenario);
  const [changes, change] = useState<Partial<Lesson>>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [isOpening, setOpening] = useState(false);
  useEffect(() => {
    void app.loadContent();
  }, [app]);
  const here = content?.content;
  const lesson = here && { ...usualLesson(here), ...changes };

  /** As the host, whose question has a token for the place: asked twice it gives one. */
  const enter = async (ask: (host: Token, token: Token) => Promise<Entering<'open' | 'teach'>>) => {
    if (host.is !== 'known') return;
    setOpening(true);
    const token = room.token();
    const entered = await ask(host.token, token);
    setOpening(false);
    if (entered.ok) room.take({ ...entered.value, token });
    else setRefused(whyNot(entered));
  };
  const openRoom = (chosen: Lesson) =>
    enter((by, token) => room.enter('open', { host: by, token, lesson: chosen }));
  const goOn = (code: RoomCode) =>
    enter((by, token) => room.enter('teach', { host: by, token, code }));
  return (
    <main class="open-room">
      <h1 tabIndex={-1}>{t('teacher:open.title')}</h1>
      <p>{t('teacher:open.about')}</p>
      {host.is === 'refused' && <p role="alert">{whyNot(host.why)}</p>}
      {here && lesson && (
        <form
          class="open-form"
          onSubmit={event => {
            event.preventDefault();
            void openRoom(lesson);
          }}
        >
          {SHELF.length > 1 && (
            <Choose
              label={t('teacher:open.scenario')}
              value={scenario}
              options={SHELF.map(({ id, title }) => [id, title])}
              onChange={id => {
                change(({ tables }) => (tables === undefined ? {} : { tables })); // lengths and days are its own
                void app.loadContent(id);
              }}
            />
          )}
          <LessonFields
            content={here}
            lesson={lesson}
            onChange={more => change({ ...changes, ...more })}
          />
          <Button kind="solid" type="submit" disabled={host.is !== 'known' || isOpening}>
            {t(isOpening ? 'teacher:open.opening' : 'teacher:open.act')}
          </Button>
        </form>
      )}
      {refused !== null && <p role="alert">{refused}</p>}
      <GoOn onCode={code => void goOn(code)} />
    </main>
  );
}

interface FieldsProps {
  readonly content: ScenarioContent;
  readonly lesson: Lesson;
  readonly onChange: (change: Partial<Lesson>) => void;
}

function LessonFields({ content, lesson, onChange }: FieldsProps) {
  const { lengths, days, briefs, parties } = content;
  const length = lengths.find(({ id }) => id === lesson.length);
  const tables = Array.from({ length: TABLES_MAX }, (_, i) => String(i + 1));
  return (
    <>
      <Choose
        label={t('setup:length')}
        value={lesson.length}
        options={lengths.map(({ id, title }) => [id, title])}
        onChange={id => onChange({ length: id })}
      />
      {length && (
        <p class="open-about">
          {t('teacher:open.summary', {
            length: length.title,
            minutes: length.minutes,
            points: length.rounds.flatMap(({ points }) => points).length,
            rounds: length.rounds.length,
          })}
        </p>
      )}
      {days.length > 1 && (
        <Choose
          label={t('setup:day')}
          value={lesson.day}
          options={days.map(({ id, title }) => [id, title])}
          onChange={day => onChange({ day })}
        />
      )}
      {briefs.length > 1 && (
        <Choose
          label={t('setup:brief')}
          value={lesson.brief}
          options={briefs.map(({ id, title }) => [id, title])}
          onChange={brief => onChange({ brief })}
        />
      )}
      <Choose
        label={t('teacher:open.tables')}
        value={String(lesson.tables)}
        options={tables.map(number => [number, number])}
        onChange={number => onChange({ tables: Number(number) })}
      />
      <p class="open-about">
        {t('teacher:open.tablesAbout', { count: lesson.tables * parties.length })}
      </p>
      <Choose
        label={t('teacher:open.seating')}
        value={lesson.seating}
        options={(['atOnce', 'byTeacher'] as const).map(one => [one, t(`teacher:open.seatings.${one}`)])} // prettier-ignore
        onChange={seating => onChange({ seating })}
      />
      <Choose
        label={t('teacher:open.absent')}
        value={String(lesson.absentAfter)}
        options={ABSENT_AFTER.map(seconds => [String(seconds), absentWords(seconds)])}
        onChange={one =>
          onChange({ absentAfter: ABSENT_AFTER.find(s => String(s) === one) ?? null })
        }
      />
      <p class="open-about">{t('teacher:open.emptyAbout')}</p>
      <label class="class-check">
        <input
          type="checkbox"
          checked={lesson.freeText}
          onChange={event => onChange({ freeText: event.currentTarget.checked })}
        />
        <span>
          {t('teacher:open.freeText')} <small>{t('teacher:open.freeTextAbout')}</small>
        </span>
      </label>
    </>
  );
}
