import { numberOf } from '#content/catalogue.ts';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { isPartyView } from '#store/select.ts';
import { Button } from '#dom/parts/Button.tsx';
import { PartyName } from '#dom/parts/Chip.tsx';
import { Dialog } from '#dom/parts/Dialog.tsx';
import { ANSWERS, SURENESSES, type Party, type Prediction, type Sureness } from '#engine/types.ts';
import { everyParty, theParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { optionPhrase, SURELY } from '#words/phrases.ts';
import '#dom/parts/pages/pages.css';

const USUAL_SURENESS: Sureness = 70;

/** What the reader expects each other seat to mark on the round's star: optional, and shown to nobody. */
export function Predict() {
  const { closeDialog: close, table } = useApp();
  const content = useContent();
  const view = useGame(s => s.view);
  if (!view || !isPartyView(view)) return null;
  const { star, seat, predictions } = view;
  const open = view.may.includes('predict');
  return (
    <Dialog
      title={t('caucus:predictTitle')}
      about={t('caucus:predictHeard')}
      onClose={close}
      className="talks-dialog"
    >
      <p class="talks-lead">{t('caucus:predictAbout')}</p>
      {star && open ? (
        <>
          <p class="talks-subject">
            <strong>
              {t('caucus:pointLong', { number: numberOf(star), title: content.point(star).title })}
            </strong>{' '}
            {t('caucus:predictNow', {
              option: optionPhrase(content, {
                point: star,
                option: view.points[star]?.current ?? '',
              }),
            })}
          </p>
          {everyParty()
            .filter(party => party !== seat)
            .map(party => (
              <OneSeat
                key={party}
                party={party}
                given={predictions[party] ?? null}
                onGive={prediction => table()?.act({ type: 'predict', of: party, prediction })}
              />
            ))}
          <p class="talks-note">{t('caucus:predictRest')}</p>
        </>
      ) : (
        <p>{t('caucus:predictNone')}</p>
      )}
      <div class="talks-bar">
        <Button kind="primary" onClick={close}>
          {t('caucus:predictDone')}
        </Button>
      </div>
    </Dialog>
  );
}

interface SeatProps {
  readonly party: Party;
  readonly given: Prediction | null;
  readonly onGive: (prediction: Prediction | null) => void;
}

function OneSeat({ party, given, onGive }: SeatProps) {
  const name = `predict-${party}`;
  return (
    <fieldset class="talks-predict">
      <legend>
        <PartyName party={party} />
        <span class="visually-hidden">: {t('caucus:predictOf', { party: theParty(party) })}</span>
      </legend>
      <div class="talks-choices">
        {ANSWERS.map(answer => (
          <label key={answer} class="talks-choice">
            <input
              type="radio"
              name={name}
              checked={given?.answer === answer}
              onChange={() => onGive({ answer, sure: given?.sure ?? USUAL_SURENESS })}
            />
            <span>{t(`caucus:answer.${answer}`)}</span>
          </label>
        ))}
        <label class="talks-choice">
          <input type="radio" name={name} checked={given === null} onChange={() => onGive(null)} />
          <span>{t('caucus:predictNothing')}</span>
        </label>
      </div>
      {given && (
        <fieldset class="talks-sure">
          <legend class="visually-hidden">{t('caucus:predictSure')}</legend>
          {SURENESSES.map(sure => (
            <label key={sure} class="talks-choice">
              <input
                type="radio"
                name={`${name}-sure`}
                checked={given.sure === sure}
                onChange={() => onGive({ answer: given.answer, sure })}
              />
              <span>{t(`caucus:predictSureOf.${SURELY[sure]}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </fieldset>
  );
}
