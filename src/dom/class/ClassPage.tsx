import '@fontsource-variable/ibm-plex-sans/wdth.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import { useEffect } from 'preact/hooks';
import '#dom/app/style/tokens.css';
import '#dom/app/style/base.css';
import '#dom/app/style/slots.css';
import '#dom/app/style/parts.css';
import { followAppearance } from '#dom/app/appearance.ts';
import { useApp } from '#dom/game.ts';
import { noteDeadStyles } from '#dom/parts/deadStyles.ts';
import { lazy } from '#dom/parts/Lazy.tsx';
import { screenOf, useClass } from './classroom.ts';
import { useHeading } from './useHeading.ts';

const Join = lazy(() => import('./join/Join.tsx').then(m => m.Join));
const Student = lazy(() => import('./student/Student.tsx').then(m => m.Student));
const Console = lazy(() => import('./console/Console.tsx').then(m => m.Console));
const Projector = lazy(() => import('./projector/Projector.tsx').then(m => m.Projector));

/** The page of a class: one of four screens, by what this tab is in the room. */
export function ClassPage() {
  const { store } = useApp();
  const screen = useClass(screenOf);
  useEffect(() => followAppearance(store), [store]);
  useEffect(noteDeadStyles, []);
  useHeading(screen);
  switch (screen) {
    case 'join':
      return <Join />;
    case 'student':
      return <Student />;
    case 'console':
      return <Console />;
    case 'projector':
      return <Projector />;
  }
}
