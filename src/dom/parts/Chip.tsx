import type { Party } from '#engine/types.ts';
import { fullName, lettersOf, slotOf } from '#words/parties.ts';

interface ChipProps {
  readonly party: Party;
  readonly size?: 's' | 'm' | 'l';
  readonly beside?: boolean; // the words next to it name the party
}

/**
 * Letters in a party's own silhouette; colour is only the fourth sign. A listener hears the party's name in
 * its place, unless it stands `beside` words that name the party already.
 */
export function Chip({ party, size = 'm', beside = false }: ChipProps) {
  return (
    <>
      <span
        class={`chip chip-${size} slot-${slotOf(party)}`}
        data-party={party}
        aria-hidden="true"
        translate={false}
      >
        {lettersOf(party)}
      </span>
      {!beside && <span class="visually-hidden">{`${fullName(party)}: `}</span>}
    </>
  );
}

/** Chip and full name. */
export function PartyName({ party }: { party: Party }) {
  return (
    <span class="party-name">
      <Chip party={party} beside /> {fullName(party)}
    </span>
  );
}
