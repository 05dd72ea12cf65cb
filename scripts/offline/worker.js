/**
 * The service worker: keeps every file of one build on the device and answers from there, so that the game
 * runs without a network. The build puts the list of files and its version in place of the two names below.
 * A new build waits until the page says so, or until no page of the old one is open.
 */
/// <reference lib="webworker" />
// @ts-check

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** @type {string} */
const VERSION = '__VERSION__';
/** @type {readonly string[]} relative to this file; './' is the page */
const FILES = ['__FILES__'];

/** Caches are shared by everything on one host: the scope tells copies in other folders apart. */
const PREFIX = `twenty-eight-points ${worker.registration.scope} `;
const CACHE = PREFIX + VERSION;
const PAGE = './';

worker.addEventListener('install', event => {
  // The page may have changed under its name; files under assets/ never do.
  const requests = FILES.map(
    file => new Request(file, { cache: file.startsWith('assets/') ? 'default' : 'reload' }),
  );
  event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(requests)));
});

worker.addEventListener('activate', event => {
  const dropOld = async () => {
    const names = await caches.keys();
    const old = names.filter(name => name.startsWith(PREFIX) && name !== CACHE);
    await Promise.all(old.map(name => caches.delete(name)));
    await worker.clients.claim(); // the page that asked for this can be opened without a network from now on
  };
  event.waitUntil(dropOld());
});

worker.addEventListener('message', event => {
  if (event.data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  event.respondWith(answer(request));
});

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.mode === 'navigate' ? PAGE : request, {
    ignoreSearch: request.mode === 'navigate',
    ignoreVary: true, // what is kept is already unpacked
  });
  return kept ?? fetch(request);
}
