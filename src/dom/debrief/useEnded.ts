import { useEffect, useState } from 'preact/hooks';
import { useApp, type Ended } from '#dom/game.ts';

/** The talks with everybody's papers; null until they are read, and for as long as the talks go on. */
export function useEnded(): Ended | null {
  const app = useApp();
  const [ended, setEnded] = useState<Ended | null>(null);
  useEffect(() => void app.ended().then(setEnded), [app]);
  return ended;
}
