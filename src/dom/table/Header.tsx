import { stepIn } from '#store/scene/step.ts';
import { floorOf, isRevealUnread, mayAct } from '#store/select.ts';
import type { GameState } from '#store/store.ts';
import { theParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { useApp, useGame } from '../game.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { RecordButton } from '../parts/RecordButton.tsx';
import '../parts/topLink.css';

/** Where the talks are, and the doors to sources, help and menu. */
export function Header() {
  const app = useApp();
  const title = useGame(s => s.content?.content.title ?? t('common:appName'));
  const round = useGame(s => s.view?.round ?? 0);
  const rounds = useGame(s => s.view?.rounds ?? 0);
  const words = useGame(nowInWords);
  return (
    <header class="top">
      <div class="top-name">
        <h1 tabIndex={-1}>{title}</h1>
        {app.table()?.isTraining() && <p class="top-training">{t('table:training')}</p>}
      </div>
      <p class="top-round">
        <b>{round > 0 ? t('table:round', { round, rounds }) : t('table:beforeRounds')}</b> · {words}
      </p>
      <nav class="top-links" aria-label={t('table:doors')}>
        <RecordButton />
        <button type="button" class="top-link top-wide" onClick={() => app.goTo('sources')}>
          <Glyph name="document" /> {t('table:sources')}
        </button>
        <button
          type="button"
          class="top-link top-wide"
          onClick={() => app.openDialog({ type: 'help' })}
        >
          {t('table:help')}
        </button>
        <button type="button" class="top-link" onClick={() => app.openDialog({ type: 'menu' })}>
          {t('table:menu')}
        </button>
      </nav>
    </header>
  );
}

/** What happens at the table now, and who does it. */
export function nowInWords(state: GameState): string {
  const { view } = state;
  if (!view) return t('table:phase_brief');
  if (isRevealUnread(state) && view.phase !== 'ended') return t('table:revealed');
  const step = state.scene && stepIn(state.scene);
  if (step?.kind === 'floor' && step.seat)
    return t('table:answers', { party: theParty(step.seat) });
  const floor = floorOf(view);
  if (floor) {
    const party = theParty(floor.party);
    return t(floor.isVotedOn ? 'table:votedOn' : 'table:one_caucus', { party });
  }
  if (view.phase === 'marks' && mayAct(state, 'mark')) return t('table:ownMarks');
  const [only, ...more] = view.awaited;
  return only && more.length === 0
    ? t(`table:one_${view.phase}`, { party: theParty(only) })
    : t(`table:phase_${view.phase}`);
}
