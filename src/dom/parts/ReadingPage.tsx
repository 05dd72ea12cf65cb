import type { ComponentChildren } from 'preact';
import { useApp } from '#dom/game.ts';
import { Button } from './Button.tsx';
import { NeedsContent } from './NeedsContent.tsx';
import { t } from '#words/reading.ts';
import './reading.css';

interface Props {
  readonly title: string;
  readonly children: () => ComponentChildren; // called once the scenario is there
}

/** A page to read, from the title or in the middle of talks; it loads the scenario if need be. */
export function ReadingPage({ title, children }: Props) {
  const app = useApp();
  return (
    <main class="reading-page">
      <div class="reading-sheet">
        <header class="reading-head">
          <Button kind="ink" icon="back" onClick={app.back}>
            {t('reading:back')}
          </Button>
          <h1>{title}</h1>
        </header>
        <NeedsContent retry="solid">{children}</NeedsContent>
      </div>
    </main>
  );
}
