import { useEffect } from 'preact/hooks';
import { useApp, useGame } from '#dom/game.ts';
import { t } from '#words/teacher.ts';
import { teacherSeen, useClass } from '../classroom.ts';
import { useDaylight } from '../parts/daylight.ts';
import { OpenRoom } from './OpenRoom.tsx';
import { Room } from './Room.tsx';
import '../parts/class.css';
import './console.css';

/** The teacher's screen: a room to be opened, and then the room. */
export function Console() {
  const app = useApp();
  const seen = useClass(teacherSeen);
  const place = useClass(state => state.place);
  const content = useGame(state => state.content);
  const scenario = seen?.room.lesson.scenario;
  useDaylight();
  useEffect(() => {
    document.title = t('teacher:title');
  }, []);
  useEffect(() => {
    if (scenario !== undefined) void app.loadContent(scenario);
  }, [app, scenario]);
  if (!place) return <OpenRoom />;
  if (!seen || content?.content.id !== scenario)
    return (
      <main class="waiting">
        <h1>{t('teacher:title')}</h1>
        <p role="status">{t('teacher:loading')}</p>
      </main>
    );
  return <Room seen={seen} />;
}
