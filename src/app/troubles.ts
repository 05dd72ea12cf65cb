/** Errors that nothing else has caught, told to whoever shows them. A fault is never silent. */
export interface Troubles {
  say(sentence: string): void;
  listen(hear: (sentence: string | null) => void): () => void;
  clear(): void;
}

export function createTroubles(): Troubles {
  const listeners = new Set<(sentence: string | null) => void>();
  let last: string | null = null;
  const tell = (sentence: string | null) => {
    last = sentence;
    listeners.forEach(hear => hear(sentence));
  };
  return {
    say: tell,
    clear: () => tell(null),
    listen(hear) {
      listeners.add(hear);
      hear(last);
      return () => void listeners.delete(hear);
    },
  };
}

/** Not a fault: the browser says only that a measurement waits for the next frame. */
const BENIGN = /^ResizeObserver loop/;

/** Hears of every error of the page that nobody caught; returns how to stop. */
export function watchErrors(page: Window, hear: () => void): () => void {
  const onError = ({ message }: ErrorEvent) => {
    if (!BENIGN.test(message)) hear();
  };
  page.addEventListener('error', onError);
  page.addEventListener('unhandledrejection', hear);
  return () => {
    page.removeEventListener('error', onError);
    page.removeEventListener('unhandledrejection', hear);
  };
}
