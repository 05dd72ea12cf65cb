/** Settings that change how the page looks, put on the root element. */
import type { GameState, GameStore, Settings } from '#store/store.ts';
import { abreast, rowsFor } from '#signs/abreast.ts';

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
  const undo = [
    store.subscribe(s => s.settings, apply),
    store.subscribe(s => s.content, followCounts),
  ];
  followCounts(store.getState().content);
  return () => {
    undo.forEach(stop => stop());
    wishes.forEach(w => w.removeEventListener('change', apply));
  };
}

const DOSSIERS = { least: 3, most: 6 }; // abreast: fewer would be wider than a line is read, more would be too narrow

/** How many parties and dossiers the style sheets lay out, once a scenario is there; until then, what tokens.css has. */
function followCounts(content: GameState['content']): void {
  if (!content) return;
  const { parties, dossiers } = content.content;
  const counts = {
    '--parties': parties.length,
    '--abreast': abreast(parties.length),
    '--banks': rowsFor(parties.length),
    '--dossiers': Math.max(DOSSIERS.least, Math.min(dossiers.length, DOSSIERS.most)),
  };
  for (const [name, count] of Object.entries(counts))
    document.documentElement.style.setProperty(name, String(count));
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
