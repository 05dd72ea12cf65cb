/** What the page shows: its screens, what lies over them, and the settings. */
import {
  DEFAULT_SETTINGS,
  type Dialog,
  type GameStore,
  type Screen,
  type ScreenState,
  type Settings,
} from '#store/store.ts';
import { forgetSettings, keepSettings } from './settings.ts';
import { followTrail } from './trail.ts';

/** `cover`: the talks leave the screen. */
export function pageOf(store: GameStore, cover: () => void) {
  const show = (change: Partial<ScreenState>) => store.setState(change);
  const goTo = (screen: Screen) => show({ screen, dialog: null });
  const toTitle = () => {
    cover();
    goTo('title');
  };
  const trail = followTrail(store, toTitle);
  return {
    trail,
    show,
    goTo,
    openDialog: (dialog: Dialog) => show({ dialog }),
    closeDialog: () => show({ dialog: null }),
    evidenceShown: (id: string) => {
      const { opened } = store.getState();
      if (!opened.includes(id)) show({ opened: [...opened, id] });
    },
    toTitle,
    back: () => trail.closeTo(trail.depth() - 1),
    change: (settings: Partial<Settings>) => {
      const next = { ...store.getState().settings, ...settings };
      show({ settings: next });
      keepSettings(next);
    },
    forgetSettings: () => {
      forgetSettings();
      show({ settings: DEFAULT_SETTINGS });
    },
  };
}
