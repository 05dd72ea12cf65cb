/** Reads events of the talks out to the two live regions, which stand empty in the page from the start. */
import type { GameStore } from '#store/store.ts';
import { regionOf } from '../parts/regions.ts';
import { eventsBetween } from './events.ts';
import { announcementQueue, type Clock } from './queue.ts';

const clock: Clock = { now: () => performance.now(), later: (run, ms) => setTimeout(run, ms) };

export function startAnnouncer(store: GameStore): () => void {
  const polite = announcementQueue(text => write('live', text), clock);
  const assertive = announcementQueue(text => write('alert', text), clock);
  return store.subscribe(
    s => s.view,
    (now, before) => {
      const { content, settings, device } = store.getState();
      if (!content || !now || settings.announcements === 'none') return;
      const { all, mine } = eventsBetween(content, before, now, device.seat);
      if (settings.announcements === 'all') all.forEach(polite);
      mine.forEach(assertive);
    },
  );
}

const STAYS = 5_000; // ms; then the region is empty, so that the same sentence can be heard again

const said = { live: 0, alert: 0 }; // sentences; what stands in a region may be a translation

function write(id: 'live' | 'alert', text: string): void {
  const region = regionOf(id);
  if (!region) return;
  region.textContent = text;
  const mine = ++said[id];
  setTimeout(() => {
    if (said[id] === mine) region.textContent = '';
  }, STAYS);
}
