import type { ComponentChildren } from 'preact';
import { useContent } from '#dom/game.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { LineNotice } from './LineNotice.tsx';
import type { Party, Reason } from '#engine/types.ts';
import { theParty } from '#words/parties.ts';
import { evidenceOf, howKnown } from '#content/backing.ts';
import { t } from '#words/why.ts';
import { knownIn } from '#content/knownReasons.ts';
import { reasonInFull } from '#words/reasonInFull.ts';
import './reasons.css';

interface Props {
  readonly party: Party;
  readonly reasons: readonly Reason[];
  readonly said: Reason | null; // what the sentence above says already
}

/** What stands behind the sentence, reason by reason: the evidence, or that it is the game's assumption, and the rest. */
export function FullReasons({ party, reasons, said }: Props) {
  const content = useContent();
  return (
    <ul class="reasons-all" aria-label={t('why:all', { party: theParty(party) })}>
      {knownIn(content, reasons).map((reason, i) => (
        <li key={i}>
          <Inside party={party} reason={reason} isSaid={reason === said} />
        </li>
      ))}
    </ul>
  );
}

interface InsideProps {
  readonly party: Party;
  readonly reason: Reason;
  readonly isSaid: boolean;
}

function Inside({ party, reason, isSaid }: InsideProps) {
  const content = useContent();
  if (reason.type === 'line') return <LineNotice line={reason.line} />;
  const said = reasonInFull(content, party, reason, isSaid);
  const evidence = evidenceOf(content, reason);
  if (evidence === null || reason.type !== 'preference') {
    return (
      <>
        <Assumed>{said}</Assumed>
        {reason.type === 'agreement' &&
          reason.lines.map(line => <LineNotice key={line} line={line} />)}
      </>
    );
  }
  return (
    <>
      <p>
        {said} {t(`why:sources.${howKnown(content, party, reason, evidence)}`)}
      </p>
      <EvidenceItem id={evidence} />
    </>
  );
}

const Assumed = ({ children }: { readonly children: ComponentChildren }) => (
  <p>
    {children} <span class="reasons-assumption">{t('why:assumption')}</span>
  </p>
);
