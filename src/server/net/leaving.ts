/**
 * The worker that a browser is given where a game for one was kept for this whole address before a class was served
 * there: it takes itself and the kept files away, and loads what is open anew. The game would answer for the class
 * otherwise. Where nothing was kept it does not install, so the game that is played from here says nothing of being kept.
 */
export const LEAVING_WORKER = `
const { registration } = self;
self.addEventListener('install', event => {
  if (!registration.active) event.waitUntil(Promise.reject(new Error('nothing is kept here')));
  else self.skipWaiting();
});
const leave = async () => {
  const names = (await caches.keys()).filter(name => name.includes(' ' + registration.scope + ' '));
  await Promise.all(names.map(name => caches.delete(name)));
  await self.clients.claim();
  const open = await self.clients.matchAll({ type: 'window' });
  await registration.unregister();
  for (const page of open) page.navigate(page.url).catch(() => undefined);
};
self.addEventListener('activate', event => event.waitUntil(leave()));
`;
