import { useApp, useContent, useGame } from '#dom/game.ts';
import { isPartyView } from '#store/select.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Chip } from '#dom/parts/Chip.tsx';
import { PageHead } from '#dom/parts/PageHead.tsx';
import { ReadingDialog } from '#dom/parts/ReadingDialog.tsx';
import { personsIn } from '#store/seats.ts';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { BriefLayers } from './BriefLayers.tsx';
import { DeclareForm } from './DeclareForm.tsx';
import { Essentials } from './Essentials.tsx';
import './start.css';

interface Props {
  readonly onClose?: () => void; // as a dialog, to read again
}

/** A seat's papers: what one must know to begin, and the rest one press away. Later as a dialog, to read only. */
export function Brief({ onClose }: Props) {
  const app = useApp();
  const view = useGame(s => s.view);
  const content = useContent();
  const isAlone = useGame(s => personsIn(everyParty(), s.seats).length === 1);
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
  if (onClose) {
    return (
      <ReadingDialog
        title={title}
        about={t('brief:agree')}
        onClose={onClose}
        className="start-brief-dialog"
      >
        <p class="start-agree">{t('brief:agree')}</p>
        <Essentials view={view} />
        <BriefLayers view={view} />
      </ReadingDialog>
    );
  }
  return (
    <main class="start-brief">
      <div class="start-sheet">
        <header>
          {!isAlone && <p class="start-kicker">{t('brief:kicker')}</p>}
          <PageHead
            title={
              <>
                <Chip party={view.seat} size="l" beside /> {title}
              </>
            }
          >
            {isAlone && (
              <Button kind="ink" onClick={() => app.goTo('setup')}>
                {t('brief:other')}
              </Button>
            )}
          </PageHead>
        </header>
        <p class="start-agree">{t('brief:agree')}</p>
        <Essentials view={view} />
        <DeclareForm key={view.seat} view={view} between={<BriefLayers view={view} />} />
      </div>
    </main>
  );
}
