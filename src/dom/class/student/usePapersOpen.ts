/** Whether all papers may be read: once the talks at every table are over. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '#dom/game.ts';

const ASK_AGAIN = 4_000; // ms; nothing tells this table that another one has ended

export function usePapersOpen(hasEnded: boolean): boolean {
  const app = useApp();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    setOpen(false);
    if (!hasEnded) return undefined;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const log = await app.table()?.log();
      if (!isWanted) return;
      if (log) setOpen(true);
      else timer = setTimeout(() => void look(), ASK_AGAIN);
    };
    void look();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [app, hasEnded]);
  return isOpen;
}
