/** The scenario that comes with the game. */
import { loadScenario, type Loaded } from './load.ts';

/** Loads its eight files, which a browser fetches as one piece once they are needed. */
export async function loadShipped(): Promise<Loaded> {
  const { parts } = await import('./shipped-parts.ts');
  return loadScenario(parts);
}
