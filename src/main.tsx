/** Puts the parts together; the only file that knows them all. */
import { render } from 'preact';
import { AppShell } from '#dom/app/AppShell.tsx';
import { followSounds } from '#dom/beside/sound/follow.ts';
import { databaseShelf } from '#saves/database.ts';
import { createGameStore } from '#store/store.ts';
import { t } from '#words/words.ts';
import { createApp } from './app/app.ts';
import { followHistory } from './app/history.ts';
import { pageHost } from './app/host.ts';
import { betweenTabs, createHolds } from './app/holds.ts';
import { followNetwork } from './app/offline.ts';
import { keptSettings } from './app/settings.ts';
import { safety, Top } from './app/Top.tsx';
import { createTroubles, watchErrors } from './app/troubles.ts';
import { createVersions, entryOf } from './app/versions.ts';

const store = createGameStore(keptSettings());
const troubles = createTroubles();
const app = createApp({
  store,
  shelf: databaseShelf(),
  holds: createHolds(betweenTabs(window)),
  loadScenario: id => import('#content/fromShelf.ts').then(shelf => shelf.loadFromShelf(id)),
  mountStage: doors => import('./stage/stage.ts').then(stage => stage.mountStage(doors)),
  say: sentence => troubles.say(sentence),
  takeUpdate: followNetwork(store, window),
  versions: createVersions(document.baseURI.split(/[?#]/)[0] ?? './', entryOf(document)),
});

followSounds(store, window);
watchErrors(window, () => troubles.say(`${t('games:troubleTitle')}. ${safety(store)}`));

/** Whatever part could not be had, small ones behind a button too: a newer version may have taken its place. */
window.addEventListener('vite:preloadError', event => void app.lookForNewer(event.payload));

/** Another person may pick the device up meanwhile: private papers do not lie open in a hidden page. */
const cover = () => app.table()?.cover();
document.addEventListener('visibilitychange', () => {
  if (document.hidden) cover();
});
window.addEventListener('pagehide', cover);

/** A link to a game: what stands behind the # never leaves this device, and goes from the address at once. */
const openLinked = async () => {
  if (!location.hash.startsWith('#game=')) return;
  const shared = location.hash;
  history.replaceState(history.state, '', location.pathname + location.search);
  const sentence = await app.openShared(shared);
  if (sentence !== null) troubles.say(sentence);
};
window.addEventListener('hashchange', () => void openLinked());
followHistory(app.trail, window, () => void openLinked());
void openLinked();

render(
  <Top app={app} troubles={troubles}>
    <AppShell />
  </Top>,
  pageHost(),
);
