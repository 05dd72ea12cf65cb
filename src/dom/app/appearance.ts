/** Settings that change how the page looks, put on the root element. */
import type { GameStore, Settings } from '#store/store.ts';

/** Follows the settings and the system's own wishes from now on; returns its undoing. */
export function followAppearance(store: GameStore): () => void {
  const wishes = [
    '(prefers-color-scheme: light)',
    '(prefers-contrast: more)',
    '(prefers-reduced-motion: reduce)',
  ].map(q => window.matchMedia(q));
  const apply = (): void => {
    const { settings } = store.getState();
    const root = document.documentElement;
    root.style.fontSize = `${settings.textSize}%`;
    root.dataset['theme'] = themeOf(settings, wishes[0]?.matches, wishes[1]?.matches);
    root.dataset['motion'] = motionOf(settings, wishes[2]?.matches);
    root.dataset['symbols'] = settings.largeSymbols ? 'large' : 'plain';
    root.dataset['parties'] = settings.partyColours ? 'hue' : 'grey';
    root.toggleAttribute('data-large', settings.textSize > 100);
  };
  apply();
  wishes.forEach(w => w.addEventListener('change', apply));
  const unsubscribe = store.subscribe(s => s.settings, apply);
  return () => {
    unsubscribe();
    wishes.forEach(w => w.removeEventListener('change', apply));
  };
}

/** The system's wish for contrast counts before its wish for light; night is the table's own look. */
export function themeOf({ theme }: Pick<Settings, 'theme'>, light = false, contrast = false) {
  if (theme !== 'system') return theme;
  if (contrast) return 'contrast';
  return light ? 'daylight' : 'night';
}

/** What moves is the player's to say, else the system's, which knows no more than reduced. */
export const motionOf = ({ motion }: Pick<Settings, 'motion'>, reduced = false) =>
  motion !== 'system' ? motion : reduced ? 'reduced' : 'full';
