/** The dialogs that are open, the last one on top: so that Back can close them as Escape does. */
import { useLayoutEffect, useRef } from 'preact/hooks';

type Close = () => void;
const open: Close[] = [];
const listeners = new Set<() => void>();
const changed = (): void => listeners.forEach(tell => tell());

export const openDialogs = {
  count: (): number => open.length,
  /** Counted from the lowest. Whether it really closes, and when it leaves the list, is the dialog's own affair. */
  closeAt: (place: number): void => open[place]?.(),
  /** Returns its undoing. */
  listen(tell: () => void): () => void {
    listeners.add(tell);
    return () => void listeners.delete(tell);
  },
  /** Returns its undoing. */
  add(close: Close): () => void {
    open.push(close);
    changed();
    return () => {
      open.splice(open.indexOf(close), 1);
      changed();
    };
  },
};

/** For as long as the component is there. */
export function useOpenDialog(onClose: Close): void {
  const latest = useRef(onClose);
  latest.current = onClose;
  useLayoutEffect(() => openDialogs.add(() => latest.current()), []);
}
