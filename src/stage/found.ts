/** What measuring has found is kept on this device, so that the next start is right at once. */
import type { Found } from './renderer.ts';

const KEY = 'twenty-eight-points.drawing';

/** Null where nothing was found yet, or what is kept cannot be read. Never throws. */
export function foundHere(): Found | null {
  try {
    return foundFrom(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return null;
  }
}

export function foundFrom(kept: unknown): Found | null {
  const { hardware, renderer } = (kept ?? {}) as Record<string, unknown>;
  const isFound = typeof hardware === 'string' && (renderer === 'webgl' || renderer === 'canvas');
  return isFound ? { hardware, renderer } : null;
}

/** A store that is full or forbidden is no fault: the next start measures again. */
export function keepFound(found: Found): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(found));
  } catch {
    return;
  }
}
