import { SHELF } from '#content/shelf.ts';
import { useApp, useGame } from '#dom/game.ts';
import { t } from '#words/words.ts';
import { Radio } from './Radio.tsx';

/** What is negotiated, where there is more than one thing. */
export function Negotiations() {
  const app = useApp();
  const chosen = useGame(s => s.scenario);
  return (
    <fieldset>
      <legend>{t('setup:negotiation')}</legend>
      {SHELF.map(({ id, title, front }) => (
        <Radio
          key={id}
          name="negotiation"
          checked={id === chosen}
          onChoose={() => void app.loadContent(id)}
          about={front.about}
        >
          {title}
        </Radio>
      ))}
    </fieldset>
  );
}
