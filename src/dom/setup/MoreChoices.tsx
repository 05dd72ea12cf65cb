import { useState } from 'preact/hooks';
import type { ScenarioContent } from '#content/schema.ts';
import type { Day } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { About } from '#dom/parts/About.tsx';
import { personsIn } from '#store/seats.ts';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import type { Form } from './form.ts';
import { Negotiations } from './Negotiations.tsx';
import { Radio } from './Radio.tsx';
import { freshNumber, SEED_MAX, seedFrom } from './seating.ts';

interface Props {
  readonly form: Form;
  readonly onChange: (change: Partial<Form>) => void;
}

/** Day, brief, hints and seed, folded away: what they are now stands on the fold. */
export function MoreChoices({ form, onChange }: Props) {
  const { content } = useContent();
  const { days, briefs } = content;
  const several = personsIn(everyParty(), form.seats).length > 1;
  const [first] = useState(form);
  return (
    <details class="start-fold">
      <summary>
        {t('setup:more')}
        <About>{inWords(content, form, first)}</About>
      </summary>
      <Negotiations />
      {days.length > 1 && (
        <fieldset>
          <legend>{t('setup:day')}</legend>
          {days.map(({ id, title, about }, i) => (
            <Radio
              key={id}
              name="day"
              checked={form.day === id}
              onChoose={() => onChange({ day: id })}
              about={i === 0 ? about : <LaterDay day={id} about={about} />}
            >
              {title}
            </Radio>
          ))}
        </fieldset>
      )}
      {briefs.length > 1 && (
        <fieldset>
          <legend>{t('setup:brief')}</legend>
          {briefs.map(({ id, title, about }) => (
            <Radio
              key={id}
              name="brief"
              checked={form.brief === id}
              onChoose={() => onChange({ brief: id })}
              about={about}
            >
              {title}
            </Radio>
          ))}
        </fieldset>
      )}
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
function inWords(
  { days, briefs }: ScenarioContent,
  { day, brief, hints, seed }: Form,
  first: Form,
): string {
  const chosen = [
    day !== first.day && days.find(({ id }) => id === day)?.title,
    brief !== first.brief && briefs.find(({ id }) => id === brief)?.title,
    hints && t('setup:hintsOn'),
    seed !== first.seed && t('setup:seedIs', { seed }),
  ].filter(Boolean);
  return chosen.length > 0
    ? chosen.join(' · ')
    : t(days.length > 1 ? 'setup:moreAre' : 'setup:moreFew');
}

/** What a later day changes against the first. */
function LaterDay({ day, about }: { readonly day: Day; readonly about: string }) {
  const { content } = useContent();
  const changes = content.lines.flatMap(l => (l.byDay?.[day] && l.dayNote ? [l.dayNote] : []));
  return (
    <>
      {about}{' '}
      {t('setup:dayChanges', {
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
