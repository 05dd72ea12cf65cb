import { useState } from 'preact/hooks';
import type { Party } from '#engine/types.ts';
import { personsIn } from '#store/seats.ts';
import type { SeatKind } from '#store/store.ts';
import { useContent } from '#dom/game.ts';
import { useSingleKeys } from '#dom/parts/singleKeys.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Chip } from '#dom/parts/Chip.tsx';
import { everyParty, theParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import type { Form } from './form.ts';
import {
  allSeats,
  dealtAgain,
  freshNumber,
  onlySeat,
  presetOf,
  seatBeside,
  type Preset,
  type Seats,
} from './seating.ts';
import { SidesSay } from './SidesSay.tsx';

interface Props {
  readonly seats: Seats;
  readonly onChange: (change: Pick<Form, 'seats'>) => void;
}

/** Who speaks for each party: four equal place-cards in alphabetical order, then a deal and presets. */
export function SeatChoice({ seats, onChange }: Props) {
  const [dealt, setDealt] = useState<Party | null>(null);
  const [held = null] = personsIn(everyParty(), seats);
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
  useSingleKeys({ r: deal });
  const seatings: Record<Preset, () => Seats> = {
    justMe: () => onlySeat(held ?? dealtAgain(freshNumber(), null)),
    onOneDevice: () => allSeats('person'),
    watch: () => allSeats('computer'),
  };
  return (
    <section class="start-seats" aria-labelledby="start-seats-title">
      <h2 id="start-seats-title">{t('setup:seats')}</h2>
      <ul class="start-places">
        {everyParty().map(party => (
          <PlaceCard
            key={party}
            party={party}
            kind={seats[party]}
            alone={preset === 'justMe' && held === party}
            onKind={kind => choose({ ...seats, [party]: kind })}
            onTake={() => choose(onlySeat(party))}
          />
        ))}
      </ul>
      <fieldset class="start-presets" aria-label={t('setup:presets')}>
        <Button aria-keyshortcuts="R" onClick={deal}>
          {t('setup:deal')}
        </Button>
        {(['justMe', 'onOneDevice', 'watch'] as const).map(id => (
          <Button key={id} aria-pressed={preset === id} onClick={() => choose(seatings[id]())}>
            {t(`setup:preset.${id}`)}
          </Button>
        ))}
      </fieldset>
      <div class="start-dealt">
        {!dealt && <p>{t('setup:dealAbout')}</p>}
        <output>{dealt && t('setup:dealt', { party: theParty(dealt) })}</output>
      </div>
      <SidesSay />
    </section>
  );
}

interface PlaceProps {
  readonly party: Party;
  readonly kind: SeatKind;
  readonly alone: boolean;
  readonly onKind: (kind: SeatKind) => void;
  readonly onTake: () => void;
}

/** One glance: chip, name, who sits. All of it takes the seat but the list of who may sit there. */
function PlaceCard({ party, kind, alone, onKind, onTake }: PlaceProps) {
  const { name } = useContent().party(party);
  return (
    <li class={alone ? 'start-place start-place-own' : 'start-place'}>
      <h3>
        <Chip party={party} size="l" beside /> {name}
      </h3>
      <button
        type="button"
        class="start-take"
        id={takeId(party)}
        aria-pressed={alone}
        onClick={onTake}
        onKeyDown={event => focusBeside(event, party)}
      >
        {alone ? t('setup:taken') : t('setup:take')}
        <span class="visually-hidden">: {name}</span>
      </button>
      <select
        aria-label={t('setup:seatOf', { party: theParty(party) })}
        value={kind}
        onChange={event => onKind(event.currentTarget.value === 'person' ? 'person' : 'computer')}
      >
        <option value="person">{t(alone ? 'setup:kind.you' : 'setup:kind.person')}</option>
        <option value="computer">{t('setup:kind.computer')}</option>
      </select>
    </li>
  );
}

const takeId = (party: Party) => `start-take-${party}`;

function focusBeside(event: KeyboardEvent, party: Party): void {
  const beside = seatBeside(party, event.key);
  if (!beside) return;
  event.preventDefault(); // the page does not scroll
  document.getElementById(takeId(beside))?.focus();
}
