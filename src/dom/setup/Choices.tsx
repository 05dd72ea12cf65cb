import { useContent } from '#dom/game.ts';
import { t } from '#words/words.ts';
import { ComputerSeats } from './ComputerSeats.tsx';
import type { Form } from './form.ts';
import { MoreChoices } from './MoreChoices.tsx';
import { Radio } from './Radio.tsx';

interface Props {
  readonly form: Form;
  readonly onChange: (change: Partial<Form>) => void;
}

/** The length, and folded away all else but who sits where. */
export function Choices({ form, onChange }: Props) {
  const { content } = useContent();
  return (
    <div class="start-choices">
      <fieldset>
        <legend>{t('setup:length')}</legend>
        {content.lengths.map(({ id, title, minutes, rounds }) => (
          <Radio
            key={id}
            name="length"
            checked={form.length === id}
            onChoose={() => onChange({ length: id })}
            about={t('setup:lengthAbout', {
              minutes,
              points: rounds.flatMap(r => r.points).length,
              rounds: rounds.length,
            })}
          >
            {title}
          </Radio>
        ))}
      </fieldset>
      <ComputerSeats form={form} onChange={onChange} />
      <MoreChoices form={form} onChange={onChange} />
    </div>
  );
}
