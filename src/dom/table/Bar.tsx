import { numberOf } from '#content/catalogue.ts';
import { useEffect, useRef } from 'preact/hooks';
import { answerOf } from '#engine/answer.ts';
import type { PartyView, PointId, PublicView } from '#engine/types.ts';
import { isRevealUnread, mayAct } from '#store/select.ts';
import { theParties, theParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { useApp, useContent, useGame } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { takeFocus } from '../parts/focus.ts';
import { useLostFocus } from '../parts/useLostFocus.ts';
import { Chip } from '../parts/Chip.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { BAR_ID, NAMES_BAR, namesOfBar } from '#dom/parts/namesBar.ts';
import { Seal } from './Seal.tsx';
import '../parts/barActs.css';

/** The bar below the table: who one speaks for, one's marks, and what can be done now. */
export function Bar() {
  const view = useGame(s => s.view);
  const turn = useGame(s => mayAct(s, 'table'));
  const told = useGame(s => s.settings.announcements !== 'none');
  const unread = useGame(isRevealUnread);
  const bar = useRef<HTMLElement>(null);
  const focused = useRef(false);
  useEffect(() => {
    const lost = focused.current && document.activeElement === document.body;
    if (lost && !document.querySelector('.dialog[open]')) takeFocus(bar.current);
  }, [view]);
  useLostFocus(null, () => bar.current); // from the scene that the cards have taken the place of
  if (!view) return null;
  return (
    <footer
      ref={bar}
      class="bar"
      id={BAR_ID}
      tabIndex={-1}
      aria-labelledby={namesOfBar({ turn, told, unread })}
      onFocusIn={() => (focused.current = true)}
      onFocusOut={event => {
        if (event.relatedTarget) focused.current = false; // without one, the button itself has gone
      }}
    >
      <Speaker view={view} />
      {'marks' in view && view.phase === 'marks' ? <OwnMarks view={view} /> : <Now view={view} />}
      <div class="bar-acts">
        <Acts view={view} />
      </div>
    </footer>
  );
}

function Speaker({ view }: { view: PublicView }) {
  const app = useApp();
  const seat = useGame(s => s.device.seat);
  if (!seat) {
    return (
      <p class="bar-me" id={NAMES_BAR.who}>
        {t('table:watching')}
      </p>
    );
  }
  const count =
    view.setting.lines.filter(l => l.party === seat).length + (view.declared[seat]?.length ?? 0);
  const brief = (): void => {
    if (app.store.getState().device.mode === 'shared') app.table()?.askForPapers();
    app.openDialog({ type: 'brief' });
  };
  return (
    <div class="bar-me">
      <Chip party={seat} size="l" beside />
      <p>
        <b id={NAMES_BAR.who}>{t('table:speakFor', { party: theParty(seat) })}</b>
        <button type="button" class="bar-brief" onClick={brief}>
          {t('table:lines', { count })} · {t('table:readBrief')}
        </button>
      </p>
    </div>
  );
}

/** The seat's own marks of this round as small papers; each opens its card. */
function OwnMarks({ view }: { view: PartyView }) {
  const app = useApp();
  const content = useContent();
  const marked = Object.keys(view.marks) as PointId[];
  return (
    <div class="bar-marks">
      <p id={NAMES_BAR.now}>
        {t('table:marked', { count: marked.length, total: view.agenda.length })}
      </p>
      <ul>
        {marked.map(point => (
          <li key={point}>
            <button
              type="button"
              class="bar-mark"
              onClick={() => app.openDialog({ type: 'card', point })}
            >
              <b>{numberOf(point)}</b>{' '}
              <span class="bar-mark-short">{content.point(point).short}</span>
              <Glyph
                name={answerOf(view.points[point]?.current ?? '', view.marks[point]?.option ?? '')}
                size={16}
              />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the table waits for, in a sentence. */
function Now({ view }: { view: PublicView }) {
  const names = theParties(view.awaited);
  const mine = useGame(s => mayAct(s, 'table'));
  const unread = useGame(isRevealUnread);
  const now = mine ? t('table:yourTurn') : t('table:waiting', { names });
  return (
    <p class="bar-now" id={NAMES_BAR.now}>
      {unread ? t('table:readReveal') : now}
    </p>
  );
}

function Acts({ view }: { view: PublicView | PartyView }) {
  const app = useApp();
  const sealing = useGame(s => mayAct(s, 'seal'));
  const speaking = useGame(s => mayAct(s, 'table'));
  if (sealing && 'marks' in view) {
    return (
      <>
        {view.star && (
          <Button onClick={() => app.openDialog({ type: 'predict' })}>{t('table:predict')}</Button>
        )}
        <Seal view={view} />
      </>
    );
  }
  if (!speaking) return null;
  return (
    <>
      <Button
        kind="primary"
        aria-keyshortcuts="O"
        onClick={() => app.openDialog({ type: 'initiative' })}
      >
        {t('table:initiative')}
      </Button>
      <Button aria-keyshortcuts="T" onClick={() => app.table()?.act({ type: 'pass' })}>
        {t('table:pass')}
      </Button>
    </>
  );
}
