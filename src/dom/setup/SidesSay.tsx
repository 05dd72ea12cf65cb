import type { Party } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { PartyName } from '#dom/parts/Chip.tsx';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/words.ts';

const LINES_SHOWN = 3;

/** What the sources say of each side and what they do not, folded away until somebody wants to compare. */
export function SidesSay() {
  return (
    <details class="start-fold start-say">
      <summary>{t('setup:sources')}</summary>
      <div class="start-sides">
        {everyParty().map(party => (
          <Side key={party} party={party} />
        ))}
      </div>
    </details>
  );
}

function Side({ party }: { readonly party: Party }) {
  const { brief } = useContent().party(party);
  return (
    <section>
      <h3>
        <PartyName party={party} />
      </h3>
      <List title={t('setup:sourcesSay')} lines={[...brief.quoted, ...brief.reported]} />
      <List title={t('setup:sourcesDoNotSay')} lines={brief.notSaid} />
    </section>
  );
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.slice(0, LINES_SHOWN).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
