import type { Party } from '#engine/types.ts';
import { useGame } from '../game.ts';

/** Letters for each party; also used before the scenario is loaded. */
export const LETTERS: Readonly<Record<Party, string>> = {
  eu: 'EU',
  russia: 'RU',
  ukraine: 'UA',
  us: 'US',
};

/** Letters in a party's own silhouette; colour is only the fourth sign. */
export function Chip({ party, size = 'm' }: { party: Party; size?: 's' | 'm' | 'l' }) {
  return (
    <span class={`chip chip-${party} chip-${size}`} aria-hidden="true" translate={false}>
      {LETTERS[party]}
    </span>
  );
}

/** Chip and full name. */
export function PartyName({ party }: { party: Party }) {
  const name = useGame(s => s.content?.party(party).name ?? LETTERS[party]);
  return (
    <span class="party-name">
      <Chip party={party} /> {name}
    </span>
  );
}
