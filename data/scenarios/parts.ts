/** The scenarios that come with the game: each is fetched as one piece, once it is chosen. */
import type { Parts } from '#content/migrate.ts';

type Folder = Promise<{ readonly parts: Parts }>;

export const FOLDERS: Readonly<Record<string, () => Folder>> = {
  'twenty-eight-points': () => import('./twenty-eight-points/parts.ts'),
  'three-towns': () => import('./three-towns/parts.ts'),
};
