import type { ComponentChildren } from 'preact';
import { DIFFICULTIES, type Character, type Difficulty } from '#ai/character.ts';
import { byParty } from '#engine/parties.ts';
import { DAYS, PARTIES, type Day } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { t } from '#words/words.ts';
import { hintsOf, type Form } from './form.ts';
import { freshNumber, personsIn, SEED_MAX, seedFrom } from './seating.ts';

interface Props {
  readonly form: Form;
  readonly onChange: (change: Partial<Form>) => void;
}

/** Length, how well computer seats negotiate, day, brief, hints and seed: all but who sits where. */
export function Choices({ form, onChange }: Props) {
  const { content } = useContent();
  const several = personsIn(form.seats).length > 1;
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
          >
            {t('setup:lengthOf', {
              title,
              minutes,
              points: rounds.flatMap(r => r.points).length,
              rounds: rounds.length,
            })}
          </Radio>
        ))}
      </fieldset>
      <Difficulties form={form} onChange={onChange} />
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
            checked={hintsOf(form)}
            onChange={event => onChange({ hints: event.currentTarget.checked })}
          />
          <span>
            {t('setup:hintsOffer')}
            <small>{t(several ? 'setup:hintsSeveral' : 'setup:hintsAbout')}</small>
          </span>
        </label>
      </fieldset>
      <Seed seed={form.seed} onChange={seed => onChange({ seed })} />
    </div>
  );
}

/** One choice for all computer seats; none is marked where they differ. */
function Difficulties({ form: { seats, characters }, onChange }: Props) {
  const [first, ...rest] = PARTIES.filter(party => seats[party] === 'computer').map(
    party => characters[party].difficulty,
  );
  if (first === undefined) return null;
  const common = rest.every(difficulty => difficulty === first) ? first : null;
  const all = (difficulty: Difficulty) =>
    byParty((party): Character => ({ ...characters[party], difficulty }));
  return (
    <fieldset>
      <legend>{t('setup:howWell')}</legend>
      <p>{t('setup:howWellAbout')}</p>
      {DIFFICULTIES.map(id => (
        <Radio
          key={id}
          name="difficulty"
          checked={common === id}
          onChoose={() => onChange({ characters: all(id) })}
          about={t(`setup:difficultyAbout.${id}`)}
        >
          {t(`setup:difficulty.${id}`)}
        </Radio>
      ))}
      {common === null && <p>{t('setup:howWellMixed')}</p>}
    </fieldset>
  );
}

interface RadioProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly about?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Radio({ name, checked, onChoose, about, children }: RadioProps) {
  return (
    <label class="start-radio">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        {children}
        {about && <small>{about}</small>}
      </span>
    </label>
  );
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
    <details class="start-seed" open={wrong || undefined}>
      <summary>{t('setup:more')}</summary>
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
    </details>
  );
}
