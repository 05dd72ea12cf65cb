import { useId } from 'preact/hooks';
import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { withoutText } from '#words/noAgreement.ts';
import type { Ending } from '#engine/types.ts';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/debrief.ts';

/** Talks that end without a text in force: what that means to each side, with the weight that a text would have. */
export function NoAgreement({ ending }: { readonly ending: Ending | null }) {
  const content = useContent();
  const id = useId();
  if (!ending || ending.type === 'full' || ending.type === 'partial') return null;
  return (
    <section class="debrief-none" aria-labelledby={id}>
      <h3 id={id}>{t('debrief:noAgreement')}</h3>
      <p class="debrief-small">{t('debrief:noAgreementAbout')}</p>
      <ul>
        {everyParty().map(party => (
          <li key={party}>
            <Chip party={party} />
            <p>{withoutText(content, party)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
