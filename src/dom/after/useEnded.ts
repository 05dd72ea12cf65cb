import { useEffect, useState } from 'preact/hooks';
import { useApp } from '#dom/game.ts';
import type { Ended } from '#record/ended.ts';

/** The talks with everybody's papers; null until they are read, and for as long as the talks go on. */
export function useEnded(): Ended | null {
  const app = useApp();
  const [ended, setEnded] = useState<Ended | null>(null);
  useEffect(() => void app.ended().then(setEnded), [app]);
  return ended;
}
