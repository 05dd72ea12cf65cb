import type { Party } from '#engine/types.ts';
import { useGame } from '../game.ts';

/** Letters for each party; also used before the scenario is loaded. */
export const LETTERS: Readonly<Record<Party, string>> = {
  eu: 'EU',
  russia: 'RU',
  ukraine: 'UA',
  us: 'US',
};

const useName = (party: Party): string =>
  useGame(s => s.content?.party(party).name ?? LETTERS[party]);

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
  const name = useName(party);
  return (
    <>
      <span
        class={`chip chip-${party} chip-${size}`}
        data-party={party}
        aria-hidden="true"
        translate={false}
      >
        {LETTERS[party]}
      </span>
      {!beside && <span class="visually-hidden">{`${name}: `}</span>}
    </>
  );
}

/** Chip and full name. */
export function PartyName({ party }: { party: Party }) {
  const name = useName(party);
  return (
    <span class="party-name">
      <Chip party={party} beside /> {name}
    </span>
  );
}
