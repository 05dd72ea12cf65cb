import { useEffect, useRef } from 'preact/hooks';
import { useContent, useGame } from '#dom/game.ts';
import { isPartyView } from '#dom/card/standing.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { ReadingDialog } from '#dom/reading/ReadingDialog.tsx';
import { t } from '#words/words.ts';
import { DeclareForm } from './DeclareForm.tsx';
import { HomeValues } from './HomeValues.tsx';
import { Mandate } from './Mandate.tsx';
import { SourcesGive } from './SourcesGive.tsx';
import './start.css';

interface Props {
  readonly onClose?: () => void; // as a dialog, to read again
}

/** A seat's papers: read before the talks, with the lines to declare; later as a dialog, to read only. */
export function Brief({ onClose }: Props) {
  const view = useGame(s => s.view);
  const content = useContent();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!onClose) heading.current?.focus({ preventScroll: true });
  }, [onClose]);
  if (!isPartyView(view)) {
    const words = <p class="start-covered">{t('brief:missing')}</p>;
    return onClose ? (
      <ReadingDialog title={t('brief:coveredTitle')} about={t('brief:missing')} onClose={onClose}>
        {words}
      </ReadingDialog>
    ) : (
      <main class="start-brief">{words}</main>
    );
  }
  const party = content.party(view.seat);
  const title = t('brief:title', { party: party.name });
  const papers = (
    <>
      <p class="start-agree">{t('brief:agree')}</p>
      <div class="start-papers">
        <Mandate view={view} />
        <SourcesGive party={view.seat} />
      </div>
      <HomeValues view={view} />
    </>
  );
  if (onClose) {
    return (
      <ReadingDialog
        title={title}
        about={t('brief:agree')}
        onClose={onClose}
        className="start-brief-dialog"
      >
        {papers}
      </ReadingDialog>
    );
  }
  return (
    <main class="start-brief">
      <div class="start-sheet">
        <header>
          <p class="start-kicker">{t('brief:kicker')}</p>
          <h1 tabIndex={-1} ref={heading}>
            <Chip party={view.seat} size="l" beside /> {title}
          </h1>
        </header>
        {papers}
        <DeclareForm key={view.seat} view={view} />
      </div>
    </main>
  );
}
