/** Keeps the screen of a class on, where the browser has a way to; all works without. */

interface Page {
  readonly navigator: { readonly wakeLock?: Pick<WakeLock, 'request'> }; // none on an insecure page
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/** From now on, and again whenever the page is looked at anew; returns how to stop. */
export function keepAwake({ navigator, document }: Page): () => void {
  let held: Pick<WakeLockSentinel, 'release'> | null = null;
  let isWanted = true;
  const release = () => {
    void held?.release().catch(() => undefined);
    held = null;
  };
  const take = async (): Promise<void> => {
    if (!navigator.wakeLock || document.visibilityState !== 'visible') return;
    try {
      held = await navigator.wakeLock.request('screen');
      if (!isWanted) release();
    } catch {
      // a battery that is low, or a browser that will not
    }
  };
  const look = () => void take();
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', look);
    release();
  };
}
