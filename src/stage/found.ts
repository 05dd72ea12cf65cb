/** What measuring has found is kept on this device, so that the next start is right at once. */
import type { Found } from './renderer.ts';

const KEY = 'twenty-eight-points.drawing';

/** ms that slow hardware is taken for slow: a machine may only have been busy, and is tried again after a month. */
const SLOW_FOR = 30 * 24 * 60 * 60 * 1000;

/** Null where nothing was found yet, or what is kept cannot be read. Never throws. */
export function foundHere(): Found | null {
  try {
    return foundFrom(JSON.parse(localStorage.getItem(KEY) ?? 'null'), Date.now());
  } catch {
    return null;
  }
}

/** `now`: ms, as what is kept says when it was found. */
export function foundFrom(kept: unknown, now: number): Found | null {
  const { hardware, renderer, at } = (kept ?? {}) as Record<string, unknown>;
  const isFound = typeof hardware === 'string' && (renderer === 'webgl' || renderer === 'canvas');
  if (!isFound) return null;
  const holds = renderer === 'webgl' || (typeof at === 'number' && now - at < SLOW_FOR);
  return holds ? { hardware, renderer } : null;
}

/** A store that is full or forbidden is no fault: the next start measures again. */
export function keepFound(found: Found): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...found, at: Date.now() }));
  } catch {
    return;
  }
}
