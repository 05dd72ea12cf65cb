import { useState } from 'preact/hooks';
import type { OptionId, PointId, PublicView } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { t } from '#words/words.ts';
import { amendmentsOf } from './offer.ts';
import { Wording } from './Wordings.tsx';

interface Props {
  readonly point: PointId;
  readonly view: PublicView;
  readonly onChoose: (option: OptionId) => void;
  readonly onBack: () => void;
}

/** The authored wordings as radios, none chosen beforehand; no free text in play. */
export function AmendForm({ point, view, onChoose, onBack }: Props) {
  const { options } = useContent().point(point);
  const current = view.points[point]?.current ?? options[0]?.id ?? '';
  const amendments = amendmentsOf(
    options.map(o => o.id),
    current,
  );
  const [chosen, setChosen] = useState<OptionId | null>(null);
  const [missing, setMissing] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (chosen === null) setMissing(true);
    else onChoose(chosen);
  };
  return (
    <form class="card-form" onSubmit={submit} noValidate>
      <fieldset tabIndex={-1}>
        <legend>{t('card:amendTitle')}</legend>
        <p class="card-aside">{t('card:amendAbout')}</p>
        {options
          .filter(o => amendments.includes(o.id))
          .map(option => (
            <div key={option.id} class="card-option">
              <label>
                <input
                  type="radio"
                  name="wording"
                  checked={chosen === option.id}
                  onChange={() => {
                    setChosen(option.id);
                    setMissing(false);
                  }}
                />
                {option.title}
              </label>
              <Wording point={point} option={option} current={current} view={view} />
            </div>
          ))}
      </fieldset>
      {missing && (
        <p role="alert" class="card-error">
          {t('card:amendMissing')}
        </p>
      )}
      <div class="card-acts card-acts-two">
        <Button kind="ink" icon="back" onClick={onBack}>
          {t('card:back')}
        </Button>
        <Button kind="solid" icon="amend" type="submit">
          {t('card:amendConfirm')}
        </Button>
      </div>
    </form>
  );
}
