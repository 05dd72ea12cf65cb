/** Puts the page of a class together: what it shows, and its place in a room. */
import { render } from 'preact';
import { ClassPage } from '#dom/class/ClassPage.tsx';
import { ClassContext } from '#dom/class/classroom.ts';
import { followSounds } from '#dom/beside/sound/follow.ts';
import { createGameStore } from '#store/store.ts';
import { transportIn } from '#wire/client/door.ts';
import { roomRefusalSentence } from '#words/room.ts';
import { t } from '#words/words.ts';
import { followTable } from './app/class/atTable.ts';
import { createClassroom } from './app/class/classroom.ts';
import { fragmentOf } from './app/class/fragment.ts';
import { keptIn } from './app/class/kept.ts';
import { roomApp } from './app/class/roomApp.ts';
import { keepAwake } from './app/class/wakeLock.ts';
import { followHistory } from './app/history.ts';
import { pageHost } from './app/host.ts';
import { keptSettings } from './app/settings.ts';
import { Top } from './app/Top.tsx';
import { createTroubles, watchErrors } from './app/troubles.ts';
import { createVersions, entryOf } from './app/versions.ts';

const store = createGameStore(keptSettings());
const troubles = createTroubles();
const room = createClassroom({
  server: new URL('./', location.href).href,
  transport: transportIn(location.search),
  kept: keptIn(window),
  keepAwake: () => keepAwake(window),
});
const app = roomApp({
  store,
  loadScenario: id => import('#content/fromShelf.ts').then(shelf => shelf.loadFromShelf(id)),
  mountStage: doors => import('./stage/stage.ts').then(stage => stage.mountStage(doors)),
  say: sentence => troubles.say(sentence),
  versions: createVersions(document.baseURI.split(/[?#]/)[0] ?? './', entryOf(document)),
  reload: () => location.reload(),
  table: () => at.table(),
  ended: () => at.ended(),
});
const at = followTable({
  store,
  room,
  loadContent: scenario => app.loadContent(scenario),
  refused: code => troubles.say(roomRefusalSentence(code)),
  say: sentence => troubles.say(sentence),
});

followSounds(store, window);
watchErrors(window, () => troubles.say(t('games:troubleTitle')));
window.addEventListener('vite:preloadError', event => void app.lookForNewer(event.payload));

/** What stands behind the # goes from the address at once: a teacher's link is not for whoever looks on. */
const follow = () => {
  const { hash } = location;
  if (hash === '') return;
  history.replaceState(history.state, '', location.pathname + location.search);
  void room.follow(fragmentOf(hash));
};
window.addEventListener('hashchange', follow);
followHistory(app.trail, window, follow);
follow();

render(
  <Top app={app} troubles={troubles}>
    <ClassContext.Provider value={room}>
      <ClassPage />
    </ClassContext.Provider>
  </Top>,
  pageHost(),
);
