import { SHELF } from '#content/shelf.ts';
import { useApp, useGame } from '#dom/game.ts';
import { About } from '#dom/parts/About.tsx';
import { Button } from '#dom/parts/Button.tsx';
import { takeFocus } from '#dom/parts/focus.ts';
import { t } from '#words/words.ts';
import './negotiations.css';

/** What is negotiated. Another choice begins the form anew: buttons, for no arrow key should do that. */
export function Negotiations() {
  const app = useApp();
  const chosen = useGame(s => s.scenario);
  const choose = async (id: string) => {
    if (await app.loadContent(id)) takeFocus(document.querySelector<HTMLElement>('h1'));
  };
  return (
    <fieldset class="start-negotiations">
      <legend>{t('setup:negotiation')}</legend>
      {SHELF.map(({ id, title, front }) => (
        <Button
          key={id}
          aria-pressed={id === chosen}
          onClick={() => void (id !== chosen && choose(id))}
        >
          <span>
            {title}
            <About>{front.about}</About>
          </span>
        </Button>
      ))}
    </fieldset>
  );
}
