import { useId, useState } from 'preact/hooks';
import type { Party, PointId, Reason } from '#engine/types.ts';
import { evidenceOf, reasonSentence } from '#words/reasons.ts';
import { t } from '#words/words.ts';
import { useContent } from '../game.ts';
import { EvidenceItem } from './Evidence.tsx';
import { LineNotice } from './LineNotice.tsx';

interface Props {
  readonly party: Party;
  readonly reasons: readonly Reason[];
  readonly point?: PointId;
}

/** Why a computer seat did what it did: one sentence, and on request the lines and sources it rests on. */
export function ReasonSentence({ party, reasons, point }: Props) {
  const content = useContent();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (reasons.length === 0) return null;
  const isKnown = (line: string) =>
    [...content.content.lines, ...content.content.declarable].some(l => l.id === line);
  const lines = reasons.flatMap(reason => {
    if (reason.type === 'agreement') return reason.lines.filter(isKnown);
    return reason.type === 'line' && isKnown(reason.line) ? [reason.line] : [];
  });
  const evidence = reasons.flatMap(reason =>
    reason.type === 'preference' ? (evidenceOf(content, reason) ?? []) : [],
  );
  const hasMore = lines.length + evidence.length > 0;
  return (
    <>
      <span class="reason">{reasonSentence(content, party, reasons, point)}</span>
      {hasMore && (
        <button
          type="button"
          class="reason-more"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {t('reasons:more')}
          <span class="visually-hidden">
            : {t(`reasons:party.${party}`)}
            {point && `, ${t('reasons:point', { number: point.slice(1) })}`}
          </span>
        </button>
      )}
      {open && (
        <div class="reason-full" id={id}>
          {[...new Set(lines)].map(line => (
            <LineNotice key={line} line={line} />
          ))}
          {[...new Set(evidence)].map(each => (
            <EvidenceItem key={each} id={each} />
          ))}
        </div>
      )}
    </>
  );
}
