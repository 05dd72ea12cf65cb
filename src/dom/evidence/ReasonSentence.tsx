import { useId, useState } from 'preact/hooks';
import type { Party, PointId, Reason } from '#engine/types.ts';
import { TheShort } from '#words/parties.ts';
import { saidOf, type Done } from '#words/reasons.ts';
import { t } from '#words/said.ts';
import { lazy } from '#dom/parts/Lazy.tsx';
import { useContent } from '#dom/game.ts';

const FullReasons = lazy(() => import('./FullReasons.tsx').then(m => m.FullReasons));

interface Props {
  readonly party: Party;
  readonly reasons: readonly Reason[];
  readonly point?: PointId;
  readonly did?: Done; // where the sentence is to say that too
}

/** Why a computer seat did what it did: one sentence, and on request all it went by, with the sources. */
export function ReasonSentence({ party, reasons, point, did }: Props) {
  const content = useContent();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (reasons.length === 0) return null;
  const said = saidOf(content, party, reasons, point, did);
  return (
    <>
      <span class="reason">{said.sentence}</span>
      <button
        type="button"
        class="reason-more"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t('reasons:more')}
        <span class="visually-hidden">
          : {TheShort(party)}
          {point && `, ${t('reasons:point', { number: point.slice(1) })}`}
        </span>
      </button>
      {open && (
        <div class="reason-full" id={id}>
          <FullReasons party={party} reasons={reasons} said={said.reason} />
        </div>
      )}
    </>
  );
}
