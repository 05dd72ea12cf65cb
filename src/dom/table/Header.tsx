import { t } from '#words/words.ts';
import { useApp, useGame } from '../game.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { theParty } from '../talks/phrases.ts';

/** Where the talks are, and the doors to sources, help and menu. */
export function Header() {
  const app = useApp();
  const round = useGame(s => s.view?.round ?? 0);
  const rounds = useGame(s => s.view?.rounds ?? 0);
  const phase = useGame(s => s.view?.phase ?? 'brief');
  const now = useGame(s => {
    const [first, ...more] = s.view?.awaited ?? [];
    return first && more.length === 0 ? theParty(first) : null;
  });
  const words = now ? t(`table:one_${phase}`, { party: now }) : t(`table:phase_${phase}`);
  return (
    <header class="top">
      <h1 tabIndex={-1}>{t('common:appName')}</h1>
      <p class="top-round">
        <b>{round > 0 ? t('table:round', { round, rounds }) : t('table:beforeRounds')}</b> · {words}
      </p>
      <nav class="top-links" aria-label={t('table:doors')}>
        <button
          type="button"
          class="top-link top-wide"
          onClick={() => app.show({ screen: 'sources' })}
        >
          <Glyph name="document" /> {t('table:sources')}
        </button>
        <button
          type="button"
          class="top-link top-wide"
          onClick={() => app.show({ dialog: { type: 'help' } })}
        >
          {t('table:help')}
        </button>
        <button
          type="button"
          class="top-link"
          onClick={() => app.show({ dialog: { type: 'menu' } })}
        >
          {t('table:menu')}
        </button>
      </nav>
    </header>
  );
}
