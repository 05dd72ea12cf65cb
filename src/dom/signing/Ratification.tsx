import { isPartyView } from '#store/select.ts';
import { lazy } from '#dom/parts/Lazy.tsx';
import { useApp, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { PageHead } from '#dom/parts/PageHead.tsx';
import { WaxSeal } from '#dom/parts/WaxSeal.tsx';
import type { PublicView } from '#engine/types.ts';
import { everyParty, theParties, theParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { Check } from './Check.tsx';
import { FinalText } from './FinalText.tsx';
import { Signing } from './Signing.tsx';
import { Swaps } from './Swaps.tsx';
import '#dom/parts/pages/pages.css';

const SignatureScene = lazy(() => import('./SignatureScene.tsx').then(m => m.SignatureScene));

/** The final text beside the seat's own check of it, and its answer. After four ratified signatures: swaps. */
export function Ratification() {
  const view = useGame(s => s.view);
  const scene = useGame(s => s.scene);
  if (!view) return null;
  if (scene) return <SignatureScene scene={scene} />;
  const swapping = view.phase === 'postSettlement';
  return (
    <main class="talks-screen talks-ratification">
      <header>
        <PageHead
          class="talks-head"
          step={view.phase}
          title={t(swapping ? 'ratification:swapsTitle' : 'ratification:title')}
        >
          <p>{t(swapping ? 'ratification:swapsAbout' : 'ratification:about')}</p>
          {!swapping && view.swaps.length > 0 && <p>{t('ratification:again')}</p>}
        </PageHead>
      </header>
      <div class="talks-sheets">
        <FinalText view={view} />
        <div class="talks-page">
          {isPartyView(view) && !swapping && <Check view={view} />}
          {swapping ? <Swaps view={view} /> : <Answering view={view} />}
          <Answered view={view} />
        </div>
      </div>
    </main>
  );
}

function Answering({ view }: { readonly view: PublicView }) {
  if (isPartyView(view)) {
    return view.may.includes('sign') ? <Signing view={view} /> : <Waiting view={view} />;
  }
  return <Covered view={view} />;
}

/** On a shared screen a seat takes its papers first. */
function Covered({ view }: { readonly view: PublicView }) {
  const { table } = useApp();
  const seat = useGame(s => s.device.seat);
  if (!seat || !view.awaited.includes(seat)) return <Waiting view={view} />;
  return (
    <section class="talks-section">
      <p>{t('ratification:covered')}</p>
      <Button kind="primary" class="talks-big" onClick={() => table()?.askForPapers()}>
        {t('ratification:papers', { party: theParty(seat) })}
      </Button>
    </section>
  );
}

function Waiting({ view }: { readonly view: PublicView }) {
  return (
    <section class="talks-section">
      {view.seat && (
        <p>
          <strong>{t('ratification:waiting')}</strong>
        </p>
      )}
      {view.awaited.length > 0 && (
        <p>{t('ratification:waitingFor', { parties: theParties(view.awaited) })}</p>
      )}
    </section>
  );
}

/** Four lines that fill in as answers arrive; what was answered is shown together at the end. */
function Answered({ view }: { readonly view: PublicView }) {
  const answered = view.phase === 'postSettlement' ? view.swapsAnswered : view.signed;
  return (
    <section class="talks-section">
      <h2>{t('ratification:status')}</h2>
      <ul class="talks-signatures">
        {everyParty().map(party => (
          <li key={party} data-answered={answered[party]}>
            <Chip party={party} />
            {answered[party] ? <WaxSeal /> : <Glyph name="dots" size={26} />}
            {t(answered[party] ? 'ratification:answered' : 'ratification:notAnswered')}
          </li>
        ))}
      </ul>
      <p class="talks-note">{t('ratification:sealed')}</p>
    </section>
  );
}
