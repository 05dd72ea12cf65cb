/** What has been opened, one over the other, from the title up: what Back closes, and in which order. */
import { openDialogs } from '#dom/parts/openDialogs.ts';
import type { GameStore, Screen } from '#store/store.ts';
import type { Layered } from './history.ts';

/** The screens between the title and what is shown, the lowest first. Dialogs lie over them all. */
export type Trail = readonly Exclude<Screen, 'title' | 'debrief'>[];

/** `before` says what lies under a page that can be opened from anywhere. */
export function trailTo(before: Trail, screen: Screen): Trail {
  switch (screen) {
    case 'title':
      return [];
    case 'talks':
    case 'debrief':
      return ['talks'];
    case 'elsewhere':
      return ['elsewhere'];
    case 'setup':
      return before.includes('talks') ? ['talks', 'setup'] : ['setup'];
    case 'sources':
    case 'glossary':
      return [...before.filter(under => under === 'talks' || under === 'setup'), screen];
  }
}

/** Follows the store and the dialogs from now on. `toTitle` leaves the screen that lies on the title. */
export function followTrail(store: GameStore, toTitle: () => void): Layered {
  let trail = trailTo([], store.getState().screen);
  const changes = new Set<() => void>();
  const changed = (): void => changes.forEach(tell => tell());
  store.subscribe(
    state => state.screen,
    screen => {
      trail = trailTo(trail, screen);
      changed();
    },
  );
  openDialogs.listen(changed);

  const leaveTo = (screens: number): void => {
    const under = trail[screens - 1];
    if (under === undefined) toTitle();
    else store.setState({ screen: under });
  };
  const depth = (): number => trail.length + openDialogs.count();
  return {
    depth,
    closeTo(wanted) {
      const screens = trail.length;
      for (let place = openDialogs.count() - 1; place >= Math.max(0, wanted - screens); place--)
        openDialogs.closeAt(place);
      if (wanted < trail.length) leaveTo(wanted);
    },
    listen: change => void changes.add(change),
  };
}
