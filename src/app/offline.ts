/** Whether the game runs without a network, and whether a newer one waits. Told to the store alone. */
import type { GameStore } from '#store/store.ts';

const WORKER = './offline.js';

/** Follows the network and the service worker from now on; returns what lets a newer version take over. */
export function followNetwork(store: GameStore, page: Window): () => void {
  const tell = (change: Partial<ReturnType<GameStore['getState']>['network']>): void =>
    store.setState(({ network }) => ({ network: { ...network, ...change } }));
  const look = (): void => tell({ isOnline: page.navigator.onLine });
  page.addEventListener('online', look);
  page.addEventListener('offline', look);
  look();

  let waiting: ServiceWorker | null = null;
  const { serviceWorker } = page.navigator as { serviceWorker?: ServiceWorkerContainer }; // none on an insecure page
  if (serviceWorker && import.meta.env.PROD) {
    const hold = (worker: ServiceWorker): void => {
      waiting = worker;
      tell({ isNewer: true });
    };
    whenIdle(page, () => {
      keepHere(serviceWorker, hold).then(
        () => tell({ isKept: true }),
        () => undefined, // forbidden, or no room: the game plays on, and says nothing that is not so
      );
    });
  }
  return () => {
    if (!waiting || !serviceWorker) return page.location.reload();
    serviceWorker.addEventListener('controllerchange', () => page.location.reload(), {
      once: true,
    });
    waiting.postMessage('take over');
  };
}

/** Resolves once every file is on this device. `onNewer` hears of a newer version that waits. */
async function keepHere(
  container: ServiceWorkerContainer,
  onNewer: (worker: ServiceWorker) => void,
): Promise<void> {
  const registration = await container.register(WORKER);
  const look = (): void => {
    if (registration.waiting && registration.active) onNewer(registration.waiting);
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  await container.ready;
}

/** Keeping every file must not compete with the first screen. */
function whenIdle(page: Window, work: () => void): void {
  const soon = (): void => {
    if ('requestIdleCallback' in page) page.requestIdleCallback(work, { timeout: 5_000 });
    else setTimeout(work, 1_000); // Safari
  };
  if (page.document.readyState === 'complete') soon();
  else page.addEventListener('load', soon, { once: true });
}
