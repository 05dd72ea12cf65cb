import { useState } from 'preact/hooks';
import type { Receipts } from '#analysis/grounds.ts';
import { numberOf } from '#content/catalogue.ts';
import { useContent } from '#dom/game.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { t } from '#words/analysis.ts';

/** The receipts of a finding, rendered when opened: evidence that nobody opened was not read. */
export function Rests({ receipts }: { readonly receipts: Receipts }) {
  const content = useContent();
  const [open, setOpen] = useState(false);
  const assumed = receipts.preferences.filter(p => p.layer === 'assumption');
  const { evidence } = receipts;
  if (evidence.length + assumed.length === 0) return null;
  return (
    <details class="rests" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('analysis:rests', { count: evidence.length })}</summary>
      {open && evidence.map(id => <EvidenceItem key={id} id={id} />)}
      {open &&
        assumed.map(({ party, point, option, reason }) => (
          <p key={`${party} ${point} ${option}`} class="rests-assumed">
            {t('analysis:assumed', {
              party: content.party(party).name,
              number: numberOf(point),
              reason,
            })}
          </p>
        ))}
    </details>
  );
}
