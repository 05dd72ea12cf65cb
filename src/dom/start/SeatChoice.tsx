import { useState } from 'preact/hooks';
import type { Character } from '#ai/character.ts';
import { PARTIES, type Party } from '#engine/types.ts';
import type { SeatKind } from '#store/store.ts';
import { useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { PartyName } from '#dom/parts/Chip.tsx';
import { t } from '#words/words.ts';
import { CharacterChoice } from './CharacterChoice.tsx';
import type { Form } from './form.ts';
import { nameOf } from './saved.ts';
import {
  allSeats,
  dealtAgain,
  freshNumber,
  onlySeat,
  personsIn,
  presetOf,
  type Preset,
  type Seats,
} from './seating.ts';

type Seated = Pick<Form, 'seats' | 'characters'>;

interface Props extends Seated {
  readonly onChange: (change: Partial<Seated>) => void;
}

const LINES_SHOWN = 3;

/** Who speaks for each party: four equal place-cards in alphabetical order, presets and a deal. */
export function SeatChoice({ seats, characters, onChange }: Props) {
  const [dealt, setDealt] = useState<Party | null>(null);
  const [held = null] = personsIn(seats);
  const preset = presetOf(seats);
  const choose = (next: Seats) => {
    setDealt(null);
    onChange({ seats: next });
  };
  const deal = () => {
    const party = dealtAgain(freshNumber(), held);
    onChange({ seats: onlySeat(party) });
    setDealt(party);
  };
  const seatings: Record<Preset, () => Seats> = {
    justMe: () => onlySeat(held ?? dealtAgain(freshNumber(), null)),
    onOneDevice: () => allSeats('person'),
    watch: () => allSeats('computer'),
  };
  return (
    <section class="start-seats" aria-labelledby="start-seats-title">
      <h2 id="start-seats-title">{t('setup:seats')}</h2>
      <p>{t('setup:seatsAbout')}</p>
      <fieldset class="start-presets" aria-label={t('setup:presets')}>
        <Button onClick={deal}>{t('setup:deal')}</Button>
        {(['justMe', 'onOneDevice', 'watch'] as const).map(id => (
          <Button key={id} aria-pressed={preset === id} onClick={() => choose(seatings[id]())}>
            {t(`setup:preset.${id}`)}
          </Button>
        ))}
      </fieldset>
      <output class="start-dealt">{dealt && t('setup:dealt', { party: nameOf(dealt) })}</output>
      <ul class="start-places">
        {PARTIES.map(party => (
          <PlaceCard
            key={party}
            party={party}
            kind={seats[party]}
            alone={preset === 'justMe' && held === party}
            onKind={kind => choose({ ...seats, [party]: kind })}
            onTake={() => choose(onlySeat(party))}
            character={characters[party]}
            onCharacter={character =>
              onChange({ characters: { ...characters, [party]: character } })
            }
          />
        ))}
      </ul>
    </section>
  );
}

interface PlaceProps {
  readonly party: Party;
  readonly kind: SeatKind;
  readonly alone: boolean;
  readonly onKind: (kind: SeatKind) => void;
  readonly onTake: () => void;
  readonly character: Character;
  readonly onCharacter: (character: Character) => void;
}

function PlaceCard({ party, kind, alone, onKind, onTake, character, onCharacter }: PlaceProps) {
  const { brief, name } = useContent().party(party);
  const says = [...brief.quoted, ...brief.reported].slice(0, LINES_SHOWN);
  return (
    <li class={alone ? 'start-place start-place-own' : 'start-place'}>
      <h3>
        <PartyName party={party} />
      </h3>
      <div class="start-place-seat">
        <select
          aria-label={t('setup:seatOf', { party: nameOf(party) })}
          value={kind}
          onChange={event => onKind(event.currentTarget.value === 'person' ? 'person' : 'computer')}
        >
          <option value="person">{t('setup:kind.person')}</option>
          <option value="computer">{t('setup:kind.computer')}</option>
        </select>
        <Button kind="ink" aria-pressed={alone} onClick={onTake}>
          {alone ? t('setup:taken') : t('setup:take')}
          <span class="visually-hidden">: {name}</span>
        </Button>
      </div>
      {kind === 'computer' && (
        <CharacterChoice party={party} character={character} onChange={onCharacter} />
      )}
      <details open={window.matchMedia('(min-width: 900px)').matches}>
        <summary>{t('setup:sourcesSay')}</summary>
        <ul>
          {says.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h4>{t('setup:sourcesDoNotSay')}</h4>
        <ul>
          {brief.notSaid.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
