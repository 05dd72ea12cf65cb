import { useState } from 'preact/hooks';
import { numberOf } from '#content/catalogue.ts';
import { isPartyView } from '#store/select.ts';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import type { PublicView, Swap } from '#engine/types.ts';
import { theParties, theParty } from '#words/parties.ts';
import { refusalSentence } from '#words/refusals.ts';
import { Trouble } from '#dom/parts/Trouble.tsx';
import { t } from '#words/words.ts';
import { optionPhrase } from '#words/phrases.ts';

/** Yes or no to each change on offer; nothing is changed unless all four say yes. */
export function Swaps({ view }: { readonly view: PublicView }) {
  const { store, table } = useApp();
  const content = useContent();
  const seat = useGame(s => s.device.seat);
  const [answers, setAnswers] = useState<Readonly<Record<string, boolean>>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  if (view.swaps.length === 0) return <p>{t('ratification:swapsLooking')}</p>;

  const answering = isPartyView(view) && view.may.includes('answerSwaps');
  const send = () => {
    if (view.swaps.some(s => answers[s.id] === undefined)) {
      return setTrouble(t('ratification:swapsMissing'));
    }
    const yes = view.swaps.map(s => s.id).filter(id => answers[id]);
    table()?.act({ type: 'answerSwaps', yes });
    const { refusal } = store.getState();
    setTrouble(refusal && refusalSentence(content, refusal));
  };
  return (
    <section class="talks-section">
      {view.swaps.map((swap, i) => (
        <fieldset key={swap.id} class="talks-swap">
          <legend>{t('ratification:swap', { number: i + 1 })}</legend>
          <Changes view={view} swap={swap} />
          {answering && (
            <div class="talks-choices">
              {[true, false].map(yes => (
                <label key={String(yes)} class="talks-choice">
                  <input
                    type="radio"
                    name={`swap-${swap.id}`}
                    checked={answers[swap.id] === yes}
                    onChange={() => setAnswers({ ...answers, [swap.id]: yes })}
                  />
                  <span>{t(yes ? 'ratification:swapYes' : 'ratification:swapNo')}</span>
                </label>
              ))}
            </div>
          )}
        </fieldset>
      ))}
      <Trouble>{trouble}</Trouble>
      {answering && (
        <Button kind="solid" class="talks-big" onClick={send}>
          {t('ratification:swapsSend')}
        </Button>
      )}
      {!answering && !isPartyView(view) && seat && view.awaited.includes(seat) && (
        <Button kind="solid" class="talks-big" onClick={() => table()?.askForPapers()}>
          {t('ratification:papers', { party: theParty(seat) })}
        </Button>
      )}
      {!answering && <p>{t('ratification:waitingFor', { parties: theParties(view.awaited) })}</p>}
    </section>
  );
}

function Changes({ view, swap }: { readonly view: PublicView; readonly swap: Swap }) {
  const content = useContent();
  return (
    <ul class="talks-plain">
      {swap.changes.map(({ point, option }) => {
        const from = { point, option: view.text[point] ?? option };
        return (
          <li key={point}>
            {t('ratification:swapChange', {
              number: numberOf(point),
              title: content.point(point).title,
              from: optionPhrase(content, from),
              to: optionPhrase(content, { point, option }),
            })}
          </li>
        );
      })}
    </ul>
  );
}
