import { useState } from 'preact/hooks';
import { DAYS, type Day } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { About } from '#dom/parts/About.tsx';
import { t } from '#words/words.ts';
import type { Form } from './form.ts';
import { Radio } from './Radio.tsx';
import { freshNumber, personsIn, SEED_MAX, seedFrom } from './seating.ts';

interface Props {
  readonly form: Form;
  readonly onChange: (change: Partial<Form>) => void;
}

/** Day, brief, hints and seed, folded away: what they are now stands on the fold. */
export function MoreChoices({ form, onChange }: Props) {
  const several = personsIn(form.seats).length > 1;
  const [first] = useState(form);
  return (
    <details class="start-fold">
      <summary>
        {t('setup:more')}
        <About>{inWords(form, first)}</About>
      </summary>
      <fieldset>
        <legend>{t('setup:day')}</legend>
        {DAYS.map(day => (
          <Radio
            key={day}
            name="day"
            checked={form.day === day}
            onChoose={() => onChange({ day })}
            about={<AboutDay day={day} />}
          >
            {t(`setup:dayOf.${day}`)}
          </Radio>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('setup:brief')}</legend>
        {(['full', 'articles'] as const).map(brief => (
          <Radio
            key={brief}
            name="brief"
            checked={form.brief === brief}
            onChoose={() => onChange({ brief })}
            about={t(`setup:briefAbout.${brief}`)}
          >
            {t(`setup:briefOf.${brief}`)}
          </Radio>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('setup:hints')}</legend>
        <label class="start-radio">
          <input
            type="checkbox"
            checked={form.hints}
            onChange={event => onChange({ hints: event.currentTarget.checked })}
          />
          <span>
            {t('setup:hintsOffer')}
            <About>{t(several ? 'setup:hintsSeveral' : 'setup:hintsAbout')}</About>
          </span>
        </label>
      </fieldset>
      <Seed seed={form.seed} onChange={seed => onChange({ seed })} />
    </details>
  );
}

/** What has been chosen otherwise than by default, or what there is to choose. */
function inWords({ day, brief, hints, seed }: Form, first: Form): string {
  const chosen = [
    day !== first.day && t(`setup:dayOf.${day}`),
    brief !== first.brief && t(`setup:briefOf.${brief}`),
    hints && t('setup:hintsOn'),
    seed !== first.seed && t('setup:seedIs', { seed }),
  ].filter(words => words !== false);
  return chosen.length > 0 ? chosen.join(' · ') : t('setup:moreAre');
}

function AboutDay({ day }: { readonly day: Day }) {
  const { content } = useContent();
  const changes = content.lines.flatMap(l => (l.byDay?.[day] && l.dayNote ? [l.dayNote] : []));
  return (
    <>
      {t(`setup:dayAbout.${day}`, {
        changes: changes.length > 0 ? changes.join(' ') : t('setup:dayNothing'),
      })}
    </>
  );
}

interface SeedProps {
  readonly seed: string;
  readonly onChange: (seed: string) => void;
}

function Seed({ seed, onChange }: SeedProps) {
  const wrong = seedFrom(seed) === null;
  return (
    <div class="start-seed">
      <label for="start-seed">{t('setup:seed')}</label>
      <input
        id="start-seed"
        inputMode="numeric"
        autoComplete="off"
        value={seed}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'start-seed-wrong' : 'start-seed-about'}
        onInput={event => onChange(event.currentTarget.value)}
      />
      <Button onClick={() => onChange(String(freshNumber()))}>{t('setup:seedFresh')}</Button>
      <p id="start-seed-about">{t('setup:seedAbout')}</p>
      {wrong && (
        <p id="start-seed-wrong" class="start-error" role="alert">
          {t('setup:seedWrong', { max: SEED_MAX })}
        </p>
      )}
    </div>
  );
}

/** Unfolds the seed, for who would begin with one that cannot be used. */
export function showSeed(): void {
  const field = document.getElementById('start-seed');
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}
