import { useState } from 'preact/hooks';
import { useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { ReadingDialog } from '#dom/parts/ReadingDialog.tsx';
import { RevealedPoint } from '#dom/reveal/RevealedPoint.tsx';
import { revealedPoints } from '#record/reveal.ts';
import '#dom/parts/pages/pages.css';
import type { Reveal } from '#engine/types.ts';
import { t } from '#words/record.ts';
import { Entry } from './Entry.tsx';
import { sittingsOf, type Sitting } from './sittings.ts';
import { useRecord } from './useRecord.ts';
import './record.css';

/** What all at the table have seen and heard, at any time; a page of it holds the marks of one round. */
export function RecordDialog() {
  useContent();
  const record = useRecord();
  const [reveal, setReveal] = useState<Reveal | null>(null);
  const title = reveal ? t('caucus:revealTitle', { round: reveal.round }) : t('record:title');
  return (
    <ReadingDialog
      title={title}
      about={reveal ? t('record:marks') : t('record:about')}
      className="talks-dialog record-dialog"
    >
      {reveal ? (
        <Marks reveal={reveal} onBack={() => setReveal(null)} />
      ) : (
        <>
          <p>{t('record:about')}</p>
          {record === null && <output>{t('record:working')}</output>}
          {record === 'failed' && <p role="alert">{t('record:failed')}</p>}
          {record?.length === 0 && <p>{t('record:nothing')}</p>}
          {Array.isArray(record) &&
            sittingsOf(record).map((sitting, i) => (
              <Section key={sitting.of} sitting={sitting} isNewest={i === 0} onMarks={setReveal} />
            ))}
        </>
      )}
    </ReadingDialog>
  );
}

interface SectionProps {
  readonly sitting: Sitting;
  readonly isNewest: boolean;
  readonly onMarks: (reveal: Reveal) => void;
}

function Section({ sitting: { of, entries }, isNewest, onMarks }: SectionProps) {
  return (
    <details class="record-sitting" open={isNewest}>
      <summary>
        <h3>{titleOf(of)}</h3>
      </summary>
      <ol class="talks-plain">
        {entries.map((entry, i) => (
          <Entry key={i} entry={entry} onMarks={onMarks} />
        ))}
      </ol>
    </details>
  );
}

function titleOf(of: Sitting['of']): string {
  if (of === 'signing') return t('record:signing');
  return of === 0 ? t('record:brief') : t('record:round', { round: of });
}

function Marks({ reveal, onBack }: { readonly reveal: Reveal; readonly onBack: () => void }) {
  return (
    <>
      <Button kind="ink" icon="back" onClick={onBack}>
        {t('record:back')}
      </Button>
      <ol class="talks-points">
        {revealedPoints(reveal).map(point => (
          <RevealedPoint key={point.point} revealed={point} />
        ))}
      </ol>
    </>
  );
}
